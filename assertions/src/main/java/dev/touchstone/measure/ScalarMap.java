package dev.touchstone.measure;

import dev.touchstone.scenario.Mask;

/** One non-negative number a pixel: what measures look at. */
public final class ScalarMap {

    private final int height;
    private final int width;
    private final double[] values;
    private final double mass;

    /** Takes the array as its own. */
    ScalarMap(int height, int width, double[] values) {
        this.height = height;
        this.width = width;
        this.values = values;
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        this.mass = sum;
    }

    public int height() {
        return height;
    }

    public int width() {
        return width;
    }

    public double value(int row, int column) {
        return values[row * width + column];
    }

    /** The sum of all values; NaN or infinite if one of them is. */
    public double mass() {
        return mass;
    }

    /**
     * The sum of the values in a mask of the same size.
     *
     * @throws IllegalArgumentException if the mask has another size
     */
    public double massIn(Mask mask) {
        if (mask.height() != height || mask.width() != width) {
            throw new IllegalArgumentException("a %s does not fit a map of %d x %d".formatted(mask, height, width));
        }
        return mask.indices().mapToDouble(pixel -> values[pixel]).sum();
    }
}
