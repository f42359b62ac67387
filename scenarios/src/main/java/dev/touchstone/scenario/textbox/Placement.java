package dev.touchstone.scenario.textbox;

import dev.touchstone.scenario.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Draws where objects lie: uniform over all arrangements whose objects keep {@link Canvas#MARGIN} pixels apart and lie at places
 * of the asked split. One place in five, chosen by a fixed hash, is held out, for every object on its own: a model never meets an
 * object in training where it is judged.
 */
final class Placement {

    private static final int HELD_OUT_SHARE = 5;

    private Placement() {}

    /** One arrangement of the objects of these sizes. */
    static List<Placed> draw(List<Placed> objects, Split split, RandomGenerator random) {
        while (true) {
            List<Placed> placed = new ArrayList<>(objects.size());
            for (Placed object : objects) {
                placed.add(place(object, split, random));
            }
            if (keepApart(placed)) {
                return placed;
            }
        }
    }

    /** The split that a place belongs to. */
    static Split splitOf(TextBoxObject object, int top, int left) {
        int mixed = (object.ordinal() * 64 + top) * 64 + left;
        mixed = (mixed ^ mixed >>> 16) * 0x45d9f3b;
        mixed = (mixed ^ mixed >>> 16) * 0x45d9f3b;
        mixed ^= mixed >>> 16;
        return Integer.remainderUnsigned(mixed, HELD_OUT_SHARE) == 0 ? Split.HELD_OUT : Split.TRAINING;
    }

    private static Placed place(Placed object, Split split, RandomGenerator random) {
        while (true) {
            int top = random.nextInt(Canvas.DRAWABLE - object.height() + 1);
            int left = random.nextInt(Canvas.DRAWABLE - object.width() + 1);
            if (splitOf(object.object(), top, left) == split) {
                return new Placed(object.object(), top, left, object.height(), object.width());
            }
        }
    }

    private static boolean keepApart(List<Placed> placed) {
        for (int i = 0; i < placed.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (placed.get(i).crowds(placed.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }
}
