package dev.touchstone.randomisation;

import dev.touchstone.scenario.Tensor;
import java.util.Arrays;

/**
 * A map with one signed number a place, as similarities see it: of images the sum over channels, of symbols one row each.
 *
 * @param height rows
 * @param width columns
 * @param values row-major
 */
public record MapGrid(int height, int width, double[] values) {

    public MapGrid {
        if (values.length != height * width) {
            throw new IllegalArgumentException("%d values do not fill %d x %d".formatted(values.length, height, width));
        }
    }

    /**
     * The signed sum over the channels of a raw attribution.
     *
     * @throws IllegalArgumentException if its shape is neither (channels, height, width) nor (length, 1)
     */
    public static MapGrid of(Tensor map) {
        int[] shape = map.shape();
        if (shape.length != 2 && shape.length != 3) {
            throw new IllegalArgumentException(
                    "a map has the shape (channels, height, width) or (length, 1), but this has "
                            + Arrays.toString(shape));
        }
        double[] values = new double[places(shape)];
        for (int i = 0; i < map.size(); i++) {
            values[i % values.length] += map.get(i);
        }
        return new MapGrid(shape[shape.length - 2], shape[shape.length - 1], values);
    }

    /**
     * How many places maps of inputs of this shape have: the pixels of an image, or the symbols.
     *
     * @param shape (channels, height, width) or (length, 1)
     */
    public static int places(int... shape) {
        return shape[shape.length - 2] * shape[shape.length - 1];
    }

    /** The same without signs. */
    public MapGrid magnitudes() {
        return new MapGrid(height, width, Arrays.stream(values).map(Math::abs).toArray());
    }

    /** Whether it has one value everywhere. */
    public boolean isConstant() {
        return Arrays.stream(values).allMatch(value -> value == values[0]);
    }

    /**
     * The values, row-major.
     *
     * @throws IllegalArgumentException if one is not finite
     */
    public double[] finiteValues() {
        for (int k = 0; k < values.length; k++) {
            if (!Double.isFinite(values[k])) {
                throw new IllegalArgumentException(
                        "a map has %s in row %d, column %d; look for the fault in the method that made it"
                                .formatted(values[k], k / width, k % width));
            }
        }
        return values;
    }
}
