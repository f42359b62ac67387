package dev.touchstone.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class RetentionBoundsTest {

    /** Unrelated maps are alike by 0 on average, those of one input by its own mean. */
    private static SimilarityTable table(int steps, int replicates, double[] own, double noise) {
        RandomGenerator random = new SplittableRandom(5);
        double[][][][] values = new double[steps][replicates][own.length][own.length];
        for (double[][][] step : values) {
            for (double[][] version : step) {
                for (int i = 0; i < own.length; i++) {
                    for (int j = 0; j < own.length; j++) {
                        version[i][j] = (i == j ? own[i] : 0) + noise * (random.nextDouble() - 0.5);
                    }
                }
            }
        }
        double[] repeats = new double[own.length];
        Arrays.fill(repeats, 1);
        return new SimilarityTable(repeats, values);
    }

    private static double[] alike(int inputs, double own) {
        double[] all = new double[inputs];
        Arrays.fill(all, own);
        return all;
    }

    @Test
    void without_any_spread_the_bounds_are_the_value() {
        RetentionBounds bounds = RetentionBounds.of(table(2, 3, alike(16, 0.4), 0));

        assertThat(bounds.retained().lower(), closeTo(0.4, 1e-12));
        assertThat(bounds.retained().upper(), closeTo(0.4, 1e-12));
        assertThat(bounds.repeatability(), closeTo(1, 1e-12));
    }

    @Test
    void two_inputs_are_drawn_alone_half_of_the_time_so_nothing_is_bounded() {
        RetentionBounds bounds = RetentionBounds.of(table(1, 1, alike(2, 0.4), 0));

        assertThat(bounds.retained().lower(), is(Double.NEGATIVE_INFINITY));
        assertThat(bounds.retained().upper(), is(Double.POSITIVE_INFINITY));
        assertThat(bounds.repeatability(), is(Double.NEGATIVE_INFINITY));
    }

    @Test
    void inputs_that_differ_widen_them_and_more_inputs_narrow_them() {
        double[] few = {0, 0.1, 0.2, 0.3, 0.5, 0.6, 0.7, 0.8};
        double[] many = new double[64];
        Arrays.setAll(many, i -> few[i % 8]);

        double wide = width(table(1, 1, few, 0));

        // The standard deviation of the mean of 8 is .2739 / sqrt(8) = .0968; a normal mean lies within 1.645 of it.
        assertThat(wide, closeTo(2 * 1.645 * 0.2739 / Math.sqrt(8), 0.03));
        assertThat(width(table(1, 1, many, 0)), is(lessThan(wide / 2)));
    }

    @Test
    void random_models_that_differ_widen_them_too() {
        double[][][][] values = new double[1][3][8][8];
        for (int r = 0; r < 3; r++) {
            for (int i = 0; i < 8; i++) {
                values[0][r][i][i] = 0.3 * r;
            }
        }
        double[] repeats = alike(8, 1);

        // Of three draws of 0, .3 and .6 the mean is 0 with a chance of 1 / 27, and at most .1 with 4 / 27.
        assertThat(
                RetentionBounds.of(new SimilarityTable(repeats, values))
                        .retained()
                        .lower(),
                closeTo(0.1, 1e-9));
        assertThat(
                RetentionBounds.of(new SimilarityTable(repeats, values))
                        .retained()
                        .upper(),
                closeTo(0.5, 1e-9));
    }

    @Test
    void the_same_table_has_the_same_bounds_bit_for_bit() {
        SimilarityTable table = table(3, 3, new double[] {0, 0.1, 0.2, 0.3, 0.5, 0.6, 0.7, 0.8}, 0.2);

        assertThat(RetentionBounds.of(table), is(RetentionBounds.of(table)));
    }

    @Test
    void of_16_inputs_3_models_and_7_steps_they_take_less_than_a_third_of_a_second() {
        SimilarityTable table = table(7, 3, alike(16, 0.4), 0.1);
        RetentionBounds.of(table);

        long start = System.nanoTime();
        RetentionBounds bounds = RetentionBounds.of(table);
        double seconds = (System.nanoTime() - start) / 1e9;

        assertThat(bounds.retained().upper(), is(greaterThan(bounds.retained().lower())));
        assertThat(seconds, is(lessThan(0.3)));
    }

    private static double width(SimilarityTable table) {
        return RetentionBounds.of(table).retained().upper()
                - RetentionBounds.of(table).retained().lower();
    }
}
