package dev.touchstone.randomisation.similarity;

import dev.touchstone.randomisation.MapGrid;
import java.util.function.IntBinaryOperator;

/** Maps to compare. */
final class MapsUnderTest {

    /** The maps of the reference values. */
    static final MapGrid A = grid(16, 16, (i, j) -> (16 * i + j) % 7);

    static final MapGrid B = grid(16, 16, (i, j) -> (3 * i + 5 * j) % 11);

    private MapsUnderTest() {}

    static MapGrid row(double... values) {
        return new MapGrid(1, values.length, values);
    }

    static MapGrid grid(int height, int width, IntBinaryOperator value) {
        double[] values = new double[height * width];
        for (int k = 0; k < values.length; k++) {
            values[k] = value.applyAsInt(k / width, k % width);
        }
        return new MapGrid(height, width, values);
    }
}
