package dev.touchstone.method.cam;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UpsamplingTest {

    private final NDManager manager = NDManager.newBaseManager();

    @AfterEach
    void close() {
        manager.close();
    }

    private double[] line(Upsampling upsampling, int to, double... values) {
        return upsampling
                .of(manager.create(values, new Shape(1, values.length)), new Shape(to))
                .toDoubleArray();
    }

    @Test
    void nearest_repeats_values_and_bilinear_joins_them_with_lines() {
        assertThat(line(Upsampling.NEAREST, 5, 0, 4), is(new double[] {0, 0, 0, 4, 4}));
        assertThat(line(Upsampling.BILINEAR, 4, 0, 4), is(new double[] {0, 1, 3, 4}));
        assertThat(line(Upsampling.BILINEAR, 8, 0, 8), is(new double[] {0, 0, 1, 3, 5, 7, 8, 8}));
    }

    @Test
    void to_the_same_size_nothing_changes_and_a_single_value_fills_all() {
        for (Upsampling upsampling : Upsampling.values()) {
            assertThat(line(upsampling, 3, 5, -1, 2), is(new double[] {5, -1, 2}));
            assertThat(line(upsampling, 3, 7), is(new double[] {7, 7, 7}));
            assertThat(line(upsampling, 2, 1, 1, 1, 1), is(new double[] {1, 1}));
        }
    }

    @Test
    void each_axis_has_its_own_size() {
        NDArray map = manager.create(new double[] {0, 4, 8, 12}, new Shape(1, 2, 2));

        assertThat(
                Upsampling.BILINEAR.of(map, new Shape(2, 4)).toDoubleArray(),
                is(new double[] {0, 1, 3, 4, 8, 9, 11, 12}));
        assertThat(Upsampling.NEAREST.of(map, new Shape(3, 2)).toDoubleArray(), is(new double[] {0, 4, 0, 4, 8, 12}));
    }

    /** DJL computes positions in single precision, and smooths while it makes maps smaller, so that only enlarging can be compared. */
    @Test
    void both_are_pytorchs_interpolation() {
        RandomGenerator random = new SplittableRandom(4);
        for (int from : new int[] {3, 7, 9}) {
            Shape shape = new Shape(2, 1, from, from - 1);
            double[] values = random.doubles(shape.size(), -1, 1).toArray();
            NDArray map = manager.create(values, shape).toType(DataType.FLOAT32, false);
            for (int to : new int[] {9, 15, 64}) {
                for (Upsampling upsampling : Upsampling.values()) {
                    NDArray expected = map.getNDArrayInternal()
                            .interpolation(new long[] {to, to}, upsampling == Upsampling.NEAREST ? 0 : 1, false);
                    NDArray actual = upsampling.of(map.squeeze(1), new Shape(to, to));
                    assertThat(
                            upsampling + " " + from + " to " + to,
                            (double) actual.sub(expected.squeeze(1)).abs().max().getFloat(),
                            is(closeTo(0, 1e-5)));
                }
            }
        }
    }
}
