package dev.touchstone.scenario.textbox;

import dev.touchstone.scenario.image.Ink;
import dev.touchstone.scenario.image.ObjectForm;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The forms of all objects. */
final class ObjectShapes {

    private final Map<Letter, ObjectForm<TextBoxObject>> letters = new EnumMap<>(Letter.class);
    private final ObjectForm<TextBoxObject> box1 = box(TextBoxObject.BOX1, Canvas.BOX1);
    private final ObjectForm<TextBoxObject> box2 = box(TextBoxObject.BOX2, Canvas.BOX2);

    ObjectShapes() {
        for (Letter letter : Letter.values()) {
            letters.put(letter, letter(letter));
        }
    }

    /** A letter of 20 px in a sans serif: the layout boxes of the TextBox paper's letters, 15 x 19 and 13 x 19 px. */
    private static ObjectForm<TextBoxObject> letter(Letter letter) {
        Ink glyph = Glyph.of(letter);
        return switch (letter) {
            case A -> form(15, 0, glyph);
            case B -> form(13, 1, glyph);
        };
    }

    private static ObjectForm<TextBoxObject> form(int width, int inkLeft, Ink glyph) {
        TextBoxObject text = TextBoxObject.TEXT;
        return new ObjectForm<>(text, text.ordinal(), text.label(), 19, width, 4, inkLeft, glyph);
    }

    private static ObjectForm<TextBoxObject> box(TextBoxObject object, int side) {
        return ObjectForm.solid(object, object.ordinal(), object.label(), side, side);
    }

    /** The forms of what a presence holds, in the paper's order. */
    List<ObjectForm<TextBoxObject>> of(Presence presence) {
        return presence.objects().stream()
                .map(object -> switch (object) {
                    case TEXT -> letters.get(presence.text().orElseThrow());
                    case BOX1 -> box1;
                    case BOX2 -> box2;
                })
                .toList();
    }
}
