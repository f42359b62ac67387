package dev.touchstone.scenario.textbox;

import dev.touchstone.scenario.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** See {@link Placement#DISJOINT}; which places are held out is told by a fixed hash. */
final class DisjointPlacement {

    private static final int HELD_OUT_SHARE = 5;

    private DisjointPlacement() {}

    static List<Placed> draw(List<ObjectShape> shapes, Split split, RandomGenerator random) {
        while (true) {
            List<Placed> placed = new ArrayList<>(shapes.size());
            for (ObjectShape shape : shapes) {
                placed.add(place(shape, split, random));
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

    private static Placed place(ObjectShape shape, Split split, RandomGenerator random) {
        while (true) {
            int top = random.nextInt(Canvas.DRAWABLE - shape.height() + 1);
            int left = random.nextInt(Canvas.DRAWABLE - shape.width() + 1);
            if (splitOf(shape.object(), top, left) == split) {
                return shape.at(top, left);
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
