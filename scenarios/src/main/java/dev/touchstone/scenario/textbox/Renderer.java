package dev.touchstone.scenario.textbox;

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
    void draw(List<Placed> objects, float[] images, int offset) {
        objects.stream()
                .sorted(Comparator.comparingInt(placed -> ORDER.indexOf(placed.object())))
                .forEach(placed -> draw(placed, images, offset));
    }

    private void draw(Placed placed, float[] images, int offset) {
        Glyph ink = placed.shape().ink();
        Colour colour = appearance.of(placed.object());
        for (int row = 0; row < ink.height(); row++) {
            int first = (placed.inkTop() + row) * Canvas.SIZE + placed.inkLeft();
            for (int column = 0; column < ink.width(); column++) {
                float level = ink.ink(row, column);
                for (int channel = 0; channel < Canvas.CHANNELS; channel++) {
                    int index = offset + channel * Canvas.PLANE + first + column;
                    images[index] = images[index] * (1 - level) + colour.channel(channel) * level;
                }
            }
        }
    }
}
