package dev.touchstone.report.picture;

import dev.touchstone.scenario.Mask;

/**
 * A line round a region, {@value #THICKNESS} pixels thick, black outside and white inside so that it reads on any ground. At the edge
 * of the picture it runs along the edge, so that it is closed always.
 *
 * @param rgb the colour between black and white
 * @param dashed whether the colour alternates with white, which tells it from the other where colours do not
 */
record Outline(int rgb, boolean dashed) {

    /** Round what the map must show: teal, unbroken. */
    static final Outline FOCUS = new Outline(0x00d0c0, false);

    /** Round what the map must leave: orange-red, dashed. */
    static final Outline AVOID = new Outline(0xff4000, true);

    static final int THICKNESS = 4;

    private static final int DASH = 5;
    private static final int PERIOD = 9;

    /** Draws it round a region of the picture that was scaled up by the factor. */
    void draw(Raster picture, Mask region, int factor) {
        boolean[] inside = widened(region, factor, picture.width(), picture.height());
        int[] depth = depths(inside, picture.width(), picture.height());
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                int layer = depth[y * picture.width() + x];
                if (layer > 0) {
                    picture.set(x, y, colour(layer, dashed && (x + y) % PERIOD >= DASH));
                }
            }
        }
    }

    private int colour(int layer, boolean gap) {
        if (layer == 1) {
            return Rgb.BLACK;
        }
        return gap || layer == THICKNESS ? Rgb.WHITE : rgb;
    }

    /** The scaled region and what is not farther from it than the line is thick. */
    private static boolean[] widened(Mask region, int factor, int width, int height) {
        boolean[] inside = new boolean[width * height];
        region.indices().forEach(pixel -> {
            int left = pixel % region.width() * factor - THICKNESS;
            int top = pixel / region.width() * factor - THICKNESS;
            int side = factor + 2 * THICKNESS;
            for (int y = Math.max(0, top); y < Math.min(height, top + side); y++) {
                for (int x = Math.max(0, left); x < Math.min(width, left + side); x++) {
                    inside[y * width + x] = true;
                }
            }
        });
        return inside;
    }

    /** For each pixel its layer, from 1 at the rim to {@link #THICKNESS}; 0 outside and farther in. */
    private static int[] depths(boolean[] inside, int width, int height) {
        int[] depth = new int[inside.length];
        boolean[] left = inside.clone();
        for (int layer = 1; layer <= THICKNESS; layer++) {
            boolean[] before = left.clone();
            for (int i = 0; i < left.length; i++) {
                if (before[i] && atRim(before, i % width, i / width, width, height)) {
                    depth[i] = layer;
                    left[i] = false;
                }
            }
        }
        return depth;
    }

    private static boolean atRim(boolean[] inside, int x, int y, int width, int height) {
        if (x == 0 || y == 0 || x == width - 1 || y == height - 1) {
            return true;
        }
        for (int row = y - 1; row <= y + 1; row++) {
            for (int column = x - 1; column <= x + 1; column++) {
                if (!inside[row * width + column]) {
                    return true;
                }
            }
        }
        return false;
    }
}
