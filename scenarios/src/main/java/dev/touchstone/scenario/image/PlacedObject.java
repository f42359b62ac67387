package dev.touchstone.scenario.image;

import dev.touchstone.scenario.Mask;
import dev.touchstone.scenario.Region;

/**
 * An object at its place.
 *
 * @param top row of the top left corner of its layout box
 * @param left column of the same
 */
public record PlacedObject<O>(ObjectForm<O> form, int top, int left) {

    public O object() {
        return form.object();
    }

    /** Whether fewer free pixels than the margin lie between the two layout boxes in both directions. */
    boolean crowds(PlacedObject<O> other, int margin) {
        return top - other.bottom() < margin
                && other.top - bottom() < margin
                && left - other.right() < margin
                && other.left - right() < margin;
    }

    /** The pixels that are its own. */
    Region region(ImageFormat format) {
        int rows = format.height();
        int columns = format.width();
        Ink ink = form.ink();
        return new Region(
                form.name(),
                Mask.box(rows, columns, top, left, form.height(), form.width()),
                Mask.box(rows, columns, inkTop(), inkLeft(), ink.height(), ink.width()),
                Mask.of(
                        rows,
                        columns,
                        ink.pixels()
                                .map(pixel ->
                                        (inkTop() + pixel / ink.width()) * columns + inkLeft() + pixel % ink.width())));
    }

    /** Draws it over what the array holds of an image already, which begins at the offset; grey edges let that through. */
    public void paint(Pigment pigment, ImageFormat format, float[] images, int offset) {
        Ink ink = form.ink();
        for (int row = 0; row < ink.height(); row++) {
            int first = offset + (inkTop() + row) * format.width() + inkLeft();
            for (int column = 0; column < ink.width(); column++) {
                float level = ink.level(row, column);
                for (int channel = 0; channel < format.channels(); channel++) {
                    int index = channel * format.plane() + first + column;
                    images[index] = images[index] * (1 - level) + pigment.value(channel, row, column) * level;
                }
            }
        }
    }

    private int inkTop() {
        return top + form.inkTop();
    }

    private int inkLeft() {
        return left + form.inkLeft();
    }

    private int bottom() {
        return top + form.height();
    }

    private int right() {
        return left + form.width();
    }
}
