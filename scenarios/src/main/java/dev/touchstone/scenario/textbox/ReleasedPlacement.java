package dev.touchstone.scenario.textbox;

import dev.touchstone.scenario.image.ObjectForm;
import dev.touchstone.scenario.image.PlacedObject;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * See {@link Placement#RELEASED_CODE}. The letter's origin is drawn in any case, and Box1 keeps away from it even where no letter is drawn;
 * distances are measured from six pixels above and left of the origin, as in the code.
 */
final class ReleasedPlacement {

    private static final int LETTER_RANGE = 36;
    private static final int LETTER_OFFSET = 6;
    private static final int BOX_RANGE = 54;
    private static final int BOX1_FROM_LETTER = 300;
    private static final int BOX2_FROM_LETTER = 400;
    private static final int BOX2_FROM_BOX1 = 300;

    private ReleasedPlacement() {}

    private record Corner(int top, int left) {

        static Corner draw(int range, RandomGenerator random) {
            return new Corner(random.nextInt(range), random.nextInt(range));
        }

        /** Whether the squared distance exceeds the limit. */
        boolean beyond(int limit, Corner other) {
            int rows = top - other.top;
            int columns = left - other.left;
            return rows * rows + columns * columns > limit;
        }
    }

    static List<PlacedObject<TextBoxObject>> draw(List<ObjectForm<TextBoxObject>> shapes, RandomGenerator random) {
        Corner letter = Corner.draw(LETTER_RANGE, random);
        Corner box1 = Corner.draw(BOX_RANGE, random);
        while (!box1.beyond(BOX1_FROM_LETTER, letter)) {
            box1 = Corner.draw(BOX_RANGE, random);
        }
        boolean hasLetter = holds(shapes, TextBoxObject.TEXT);
        boolean hasBox1 = holds(shapes, TextBoxObject.BOX1);
        Corner box2 = Corner.draw(BOX_RANGE, random);
        while (hasLetter && !box2.beyond(BOX2_FROM_LETTER, letter) || hasBox1 && !box2.beyond(BOX2_FROM_BOX1, box1)) {
            box2 = Corner.draw(BOX_RANGE, random);
        }
        List<PlacedObject<TextBoxObject>> placed = new ArrayList<>(shapes.size());
        for (ObjectForm<TextBoxObject> shape : shapes) {
            placed.add(
                    switch (shape.object()) {
                        case TEXT -> shape.at(letter.top + LETTER_OFFSET, letter.left + LETTER_OFFSET);
                        case BOX1 -> shape.at(box1.top, box1.left);
                        case BOX2 -> shape.at(box2.top, box2.left);
                    });
        }
        return placed;
    }

    private static boolean holds(List<ObjectForm<TextBoxObject>> shapes, TextBoxObject object) {
        return shapes.stream().anyMatch(shape -> shape.object() == object);
    }
}
