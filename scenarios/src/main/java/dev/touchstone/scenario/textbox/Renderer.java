package dev.touchstone.scenario.textbox;

import dev.touchstone.scenario.image.PlacedObject;
import java.util.Comparator;
import java.util.List;

/** Draws objects straight into a batch's array: (n, 3, 64, 64), values in [0, 1]. */
final class Renderer {

    /** What is drawn later covers what was drawn before; only the released code's placement lets objects overlap. */
    private static final List<TextBoxObject> ORDER =
            List.of(TextBoxObject.BOX1, TextBoxObject.TEXT, TextBoxObject.BOX2);

    private final Appearance appearance;

    Renderer(Appearance appearance) {
        this.appearance = appearance;
    }

    /** Draws one image over the background that the array holds there already, beginning at the given index. */
    void draw(List<PlacedObject<TextBoxObject>> objects, float[] images, int offset) {
        objects.stream()
                .sorted(Comparator.comparingInt(placed -> ORDER.indexOf(placed.object())))
                .forEach(placed -> {
                    Colour colour = appearance.of(placed.object());
                    placed.paint((channel, row, column) -> colour.channel(channel), Canvas.FORMAT, images, offset);
                });
    }
}
