package dev.touchstone.scenario.textbox;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The shapes of all objects. */
final class ObjectShapes {

    private final Map<Letter, ObjectShape> letters = new EnumMap<>(Letter.class);
    private final ObjectShape box1 = ObjectShape.box(TextBoxObject.BOX1, Canvas.BOX1);
    private final ObjectShape box2 = ObjectShape.box(TextBoxObject.BOX2, Canvas.BOX2);

    ObjectShapes() {
        for (Letter letter : Letter.values()) {
            letters.put(letter, ObjectShape.letter(letter));
        }
    }

    /** The shapes of what a presence holds, in the paper's order. */
    List<ObjectShape> of(Presence presence) {
        return presence.objects().stream()
                .map(object -> switch (object) {
                    case TEXT -> letters.get(presence.text().orElseThrow());
                    case BOX1 -> box1;
                    case BOX2 -> box2;
                })
                .toList();
    }
}
