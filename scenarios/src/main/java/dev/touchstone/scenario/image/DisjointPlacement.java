package dev.touchstone.scenario.image;

import dev.touchstone.scenario.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Places objects uniformly over all arrangements whose layout boxes keep {@value #MARGIN} free pixels apart and out of the last row and column.
 * One place in five, for every object on its own, is held out, as a fixed hash tells: a model never meets an object in training where it is
 * judged.
 */
public final class DisjointPlacement {

    /** Least number of free pixels between two objects. */
    public static final int MARGIN = 3;

    private static final int HELD_OUT_SHARE = 5;

    private final ImageFormat format;

    public DisjointPlacement(ImageFormat format) {
        this.format = format;
    }

    /** One arrangement. The objects must fit: it looks until it finds one. */
    public <O> List<PlacedObject<O>> draw(List<ObjectForm<O>> forms, Split split, RandomGenerator random) {
        while (true) {
            Optional<List<PlacedObject<O>>> arrangement = attempt(forms, split, random);
            if (arrangement.isPresent()) {
                return arrangement.get();
            }
        }
    }

    /** Places each by itself; empty if they then crowd each other. Each must have a place of the split. */
    public <O> Optional<List<PlacedObject<O>>> attempt(List<ObjectForm<O>> forms, Split split, RandomGenerator random) {
        List<PlacedObject<O>> placed = new ArrayList<>(forms.size());
        for (ObjectForm<O> form : forms) {
            placed.add(place(form, split, random));
        }
        return keepApart(placed) ? Optional.of(placed) : Optional.empty();
    }

    /** How many places an object of these measures has in a split; none if it does not fit. */
    public int places(ObjectForm<?> form, Split split) {
        int places = 0;
        for (int top = 0; top <= format.drawableRows() - form.height(); top++) {
            for (int left = 0; left <= format.drawableColumns() - form.width(); left++) {
                places += splitOf(form.index(), top, left) == split ? 1 : 0;
            }
        }
        return places;
    }

    /** The split that a place of an object belongs to, by its index. */
    public static Split splitOf(int index, int top, int left) {
        int mixed = (index * 64 + top) * 64 + left;
        mixed = (mixed ^ mixed >>> 16) * 0x45d9f3b;
        mixed = (mixed ^ mixed >>> 16) * 0x45d9f3b;
        mixed ^= mixed >>> 16;
        return Integer.remainderUnsigned(mixed, HELD_OUT_SHARE) == 0 ? Split.HELD_OUT : Split.TRAINING;
    }

    private <O> PlacedObject<O> place(ObjectForm<O> form, Split split, RandomGenerator random) {
        while (true) {
            int top = random.nextInt(format.drawableRows() - form.height() + 1);
            int left = random.nextInt(format.drawableColumns() - form.width() + 1);
            if (splitOf(form.index(), top, left) == split) {
                return form.at(top, left);
            }
        }
    }

    private static <O> boolean keepApart(List<PlacedObject<O>> placed) {
        for (int i = 0; i < placed.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (placed.get(i).crowds(placed.get(j), MARGIN)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Part of a world's specification. */
    public String specification() {
        return "disjoint, margin %d, drawable %dx%d, one place in five held out"
                .formatted(MARGIN, format.drawableRows(), format.drawableColumns());
    }
}
