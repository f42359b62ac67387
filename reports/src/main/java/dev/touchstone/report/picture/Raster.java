package dev.touchstone.report.picture;

import java.util.Arrays;

/** A picture to draw on: a grid of colours, addressed by column x and row y from the top left corner. */
final class Raster {

    private final int width;
    private final int height;
    private final int[] pixels;

    Raster(int width, int height, int ground) {
        this.width = width;
        this.height = height;
        this.pixels = new int[width * height];
        Arrays.fill(pixels, ground);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int get(int x, int y) {
        return pixels[y * width + x];
    }

    void set(int x, int y, int rgb) {
        pixels[y * width + x] = rgb;
    }

    void fill(int x, int y, int columns, int rows, int rgb) {
        for (int row = y; row < y + rows; row++) {
            Arrays.fill(pixels, row * width + x, row * width + x + columns, rgb);
        }
    }

    void paste(Raster other, int x, int y) {
        for (int row = 0; row < other.height; row++) {
            System.arraycopy(other.pixels, row * other.width, pixels, (y + row) * width + x, other.width);
        }
    }

    /** The same picture with each pixel as a square of factor x factor pixels. */
    Raster upscaled(int factor) {
        Raster large = new Raster(width * factor, height * factor, Rgb.BLACK);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                large.fill(x * factor, y * factor, factor, factor, get(x, y));
            }
        }
        return large;
    }

    /** Its colours row by row, as a copy. */
    int[] pixels() {
        return pixels.clone();
    }
}
