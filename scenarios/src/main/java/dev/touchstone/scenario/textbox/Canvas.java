package dev.touchstone.scenario.textbox;

/**
 * The measures of the image, in pixels. Objects keep out of the last row and column, which a valid convolution of stride 2
 * never sees.
 */
final class Canvas {

    static final int CHANNELS = 3;
    static final int SIZE = 64;
    static final int PLANE = SIZE * SIZE;
    static final int IMAGE = CHANNELS * PLANE;
    static final int DRAWABLE = 63;
    static final int BOX1 = 10;
    static final int BOX2 = 4;
    /** Least number of free pixels between two objects. */
    static final int MARGIN = 3;

    private Canvas() {}
}
