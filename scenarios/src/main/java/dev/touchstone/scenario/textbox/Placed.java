package dev.touchstone.scenario.textbox;

import dev.touchstone.scenario.Mask;
import dev.touchstone.scenario.Region;

/** An object at its place: the box that it fills, top left corner and size in pixels. */
record Placed(TextBoxObject object, int top, int left, int height, int width) {

    /** Whether fewer than {@link Canvas#MARGIN} free pixels lie between the two boxes in both directions. */
    boolean crowds(Placed other) {
        return top - other.bottom() < Canvas.MARGIN
                && other.top - bottom() < Canvas.MARGIN
                && left - other.right() < Canvas.MARGIN
                && other.left - right() < Canvas.MARGIN;
    }

    Region region() {
        return new Region(object.label(), Mask.box(Canvas.SIZE, Canvas.SIZE, top, left, height, width));
    }

    private int bottom() {
        return top + height;
    }

    private int right() {
        return left + width;
    }
}
