package dev.touchstone.scenario.textbox;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws white objects on black straight into a batch's array: (n, 3, 64, 64), values in [0, 1]. */
final class Renderer {

    static final int IMAGE = Canvas.CHANNELS * Canvas.SIZE * Canvas.SIZE;

    private final Map<Letter, Glyph> glyphs = new EnumMap<>(Letter.class);

    Renderer() {
        for (Letter letter : Letter.values()) {
            glyphs.put(letter, Glyph.of(letter));
        }
    }

    /** The objects of a presence with their sizes, at the origin. */
    List<Placed> objects(Presence presence) {
        return presence.objects().stream().map(o -> unplaced(o, presence)).toList();
    }

    private Placed unplaced(TextBoxObject object, Presence presence) {
        return switch (object) {
            case TEXT -> {
                Glyph glyph = glyphs.get(presence.text().orElseThrow());
                yield new Placed(object, 0, 0, glyph.height(), glyph.width());
            }
            case BOX1 -> new Placed(object, 0, 0, Canvas.BOX1, Canvas.BOX1);
            case BOX2 -> new Placed(object, 0, 0, Canvas.BOX2, Canvas.BOX2);
        };
    }

    /** Draws one image into an array that is zero there, beginning at the given index. */
    void draw(Optional<Letter> text, List<Placed> objects, float[] images, int offset) {
        for (Placed object : objects) {
            for (int row = 0; row < object.height(); row++) {
                for (int column = 0; column < object.width(); column++) {
                    int pixel = (object.top() + row) * Canvas.SIZE + object.left() + column;
                    float value = object.object() == TextBoxObject.TEXT
                            ? glyphs.get(text.orElseThrow()).ink(row, column)
                            : 1f;
                    for (int channel = 0; channel < Canvas.CHANNELS; channel++) {
                        images[offset + channel * Canvas.SIZE * Canvas.SIZE + pixel] = value;
                    }
                }
            }
        }
    }
}
