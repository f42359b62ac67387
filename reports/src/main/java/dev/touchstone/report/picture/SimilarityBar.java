package dev.touchstone.report.picture;

import java.util.Locale;

/**
 * What one map of a cascade is: the number of its step, in white on a dark ground, and its similarity with the map of the trained model, as
 * a number and as a bar from 0 to 1. A negative similarity is a bar in orange-red, as long as it is negative; one that is not defined is
 * chequered in magenta and has no number.
 */
final class SimilarityBar {

    /** How high a caption is. */
    static final int HEIGHT = 34;

    /** The least width that holds the number of a step and a negative similarity. */
    static final int LEAST_WIDTH = 96;

    private static final int BADGE = 18;
    private static final int PADDING = 4;
    private static final int BAR = 10;
    private static final int INK = 0x202020;
    private static final int TRACK = 0xdddddd;
    private static final int ALIKE = 0x0072b2;
    private static final int OPPOSED = 0xd55e00;

    private SimilarityBar() {}

    /** Draws it with its top left corner at (x, y). */
    static void draw(Raster picture, int x, int y, int width, int step, double similarity) {
        badge(picture, x, y, String.valueOf(step));
        bar(picture, x, y + HEIGHT - BAR, width, similarity);
        if (!Double.isNaN(similarity)) {
            String number = shown(similarity);
            Digits.draw(picture, x + width - Digits.width(number), y + 2, number, INK);
        }
    }

    /** Two decimals, and never less than nothing. */
    private static String shown(double similarity) {
        String number = String.format(Locale.ROOT, "%.2f", similarity);
        return number.equals("-0.00") ? "0.00" : number;
    }

    /** Draws the number of a step alone; 0 is the trained model. */
    static void badge(Raster picture, int x, int y, String step) {
        picture.fill(x, y, Digits.width(step) + 2 * PADDING, BADGE, INK);
        Digits.draw(picture, x + PADDING, y + (BADGE - Digits.HEIGHT) / 2, step, Rgb.WHITE);
    }

    private static void bar(Raster picture, int x, int y, int width, double similarity) {
        if (Double.isNaN(similarity)) {
            Heatmap.missing(picture, x, y, width, BAR);
            return;
        }
        picture.fill(x, y, width, BAR, TRACK);
        int length = (int) Math.round(Math.min(1, Math.abs(similarity)) * width);
        picture.fill(x, y, length, BAR, similarity < 0 ? OPPOSED : ALIKE);
    }
}
