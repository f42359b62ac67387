package dev.touchstone.scenario.textbox;

import dev.touchstone.scenario.Mask;
import dev.touchstone.scenario.Region;

/** An object at its place: the top left corner of its layout box. */
record Placed(ObjectShape shape, int top, int left) {

    TextBoxObject object() {
        return shape.object();
    }

    /** Whether fewer than {@link Canvas#MARGIN} free pixels lie between the two layout boxes in both directions. */
    boolean crowds(Placed other) {
        return top - other.bottom() < Canvas.MARGIN
                && other.top - bottom() < Canvas.MARGIN
                && left - other.right() < Canvas.MARGIN
                && other.left - right() < Canvas.MARGIN;
    }

    Region region() {
        Mask layout = Mask.box(Canvas.SIZE, Canvas.SIZE, top, left, shape.height(), shape.width());
        Glyph ink = shape.ink();
        Mask tight = Mask.box(Canvas.SIZE, Canvas.SIZE, inkTop(), inkLeft(), ink.height(), ink.width());
        Mask inked = Mask.of(
                Canvas.SIZE,
                Canvas.SIZE,
                ink.pixels()
                        .map(pixel ->
                                (inkTop() + pixel / ink.width()) * Canvas.SIZE + inkLeft() + pixel % ink.width()));
        return new Region(object().label(), layout, tight, inked);
    }

    int inkTop() {
        return top + shape.inkTop();
    }

    int inkLeft() {
        return left + shape.inkLeft();
    }

    private int bottom() {
        return top + shape.height();
    }

    private int right() {
        return left + shape.width();
    }
}
