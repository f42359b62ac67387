package dev.touchstone.scenario.image;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How much of each pixel of a picture is covered, in [0, 1]. Immutable. */
public final class Ink {

    private final float[][] levels;

    private Ink(float[][] levels) {
        this.levels = levels;
    }

    /** @param levels rows of equal length, in [0, 1]; copied */
    public static Ink of(float[][] levels) {
        return new Ink(Arrays.stream(levels).map(float[]::clone).toArray(float[][]::new));
    }

    /** A box that is full of ink. */
    public static Ink solid(int rows, int columns) {
        float[][] levels = new float[rows][columns];
        for (float[] row : levels) {
            Arrays.fill(row, 1f);
        }
        return new Ink(levels);
    }

    public int height() {
        return levels.length;
    }

    public int width() {
        return levels[0].length;
    }

    public float level(int row, int column) {
        return levels[row][column];
    }

    /** The flat indices, {@code row * width + column}, of all pixels with any ink. */
    public IntStream pixels() {
        return IntStream.range(0, height() * width()).filter(pixel -> level(pixel / width(), pixel % width()) > 0);
    }
}
