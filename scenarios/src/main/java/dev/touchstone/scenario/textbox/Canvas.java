package dev.touchstone.scenario.textbox;

import dev.touchstone.scenario.image.ImageFormat;

/** The measures of the image and its boxes, in pixels. */
final class Canvas {

    static final ImageFormat FORMAT = ImageFormat.STANDARD;
    static final int CHANNELS = 3;
    static final int SIZE = 64;
    static final int PLANE = SIZE * SIZE;
    static final int IMAGE = CHANNELS * PLANE;
    static final int BOX1 = 10;
    static final int BOX2 = 4;

    private Canvas() {}
}
