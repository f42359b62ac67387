package dev.touchstone.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetentionGuardsTest {

    private static final List<RetentionStep> HEAD_AND_ALL =
            List.of(new RetentionStep("head", r -> null), new RetentionStep("all", r -> null));

    /** Eight inputs, of which the same one agrees .9 and others agree as much as each version's floor says. */
    private static RetentionReading reading(double ceiling, double[][] floors) {
        double[][][][] values = new double[floors.length][floors[0].length][8][8];
        for (int t = 0; t < floors.length; t++) {
            for (int r = 0; r < floors[t].length; r++) {
                for (int i = 0; i < 8; i++) {
                    Arrays.fill(values[t][r][i], floors[t][r]);
                    values[t][r][i][i] = 0.9;
                }
            }
        }
        double[] repeats = new double[8];
        Arrays.fill(repeats, ceiling);
        return RetentionReading.of(new SimilarityTable(repeats, values), HEAD_AND_ALL);
    }

    @Test
    void a_ceiling_a_twentieth_above_the_floor_is_enough() {
        assertThat(
                RetentionGuards.repeatable(reading(0.95, new double[][] {{0.89, 0.89}, {0.89, 0.89}})),
                is(Optional.empty()));
    }

    @Test
    void less_is_not() {
        RetentionReading reading = reading(0.95, new double[][] {{0.91, 0.91}, {0.91, 0.91}});

        assertThat(reading.repeatability(), closeTo(0.04, 1e-9));
        assertThat(RetentionGuards.repeatable(reading).orElseThrow().guard(), is(Guard.METHOD_REPEATABLE));
    }

    @Test
    void a_version_whose_floor_reaches_the_ceiling_is_named_by_its_step_though_the_mean_is_lower() {
        RetentionReading reading = reading(0.95, new double[][] {{0, 0}, {0, 0.96}});

        assertThat(
                RetentionGuards.repeatable(reading).orElseThrow().told(),
                is(
                        "at all maps of unrelated inputs agree in a random version as much as two runs on the same model and input, 0.95;"
                                + " average more in the method, or add inputs"));
        assertThat(reading.withoutScale().retained().value(), is(Double.NaN));
        assertThat(reading.withoutScale().steps().get(0).similarity(), closeTo(0.9, 1e-12));
        assertThat(reading.withoutScale().steps().get(0).retained(), is(Double.NaN));
    }
}
