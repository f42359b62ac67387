package dev.touchstone.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Decisions on simulated tables of a known T: 16 inputs, 3 random models, 4 steps from much to little. */
class RetentionCalibrationTest {

    private static final List<RetentionStep> STEPS = IntStream.range(0, 4)
            .mapToObj(t -> new RetentionStep("step " + t, r -> null))
            .toList();

    private static SimilarityTable table(double retained, RandomGenerator random) {
        double[] inputs = normal(16, 0.15, random);
        double[] models = normal(3, 0.05, random);
        double[][][][] values = new double[4][3][16][16];
        for (int t = 0; t < 4; t++) {
            for (int r = 0; r < 3; r++) {
                double floor = 0.2 + 0.05 * random.nextGaussian();
                for (int i = 0; i < 16; i++) {
                    for (int j = 0; j < 16; j++) {
                        values[t][r][i][j] = floor + 0.1 * random.nextGaussian();
                    }
                    double mean = retained + 0.4 - 0.8 * t / 3 + inputs[i] + models[r];
                    values[t][r][i][i] = floor + (1 - floor) * (mean + 0.1 * random.nextGaussian());
                }
            }
        }
        double[] repeats = new double[16];
        Arrays.fill(repeats, 1);
        return new SimilarityTable(repeats, values);
    }

    private static double[] normal(int count, double deviation, RandomGenerator random) {
        double[] values = new double[count];
        Arrays.setAll(values, k -> deviation * random.nextGaussian());
        return values;
    }

    private static Map<Decision, Integer> decisions(double retained, int draws) {
        RandomGenerator random = new SplittableRandom(11);
        Map<Decision, Integer> counts = new EnumMap<>(Decision.class);
        for (int draw = 0; draw < draws; draw++) {
            RetentionReading reading = RetentionReading.of(table(retained, random), STEPS);
            counts.merge(
                    RetentionDecision.of(Optional.empty(), reading.bounds(), reading.signs(0.5), 0.5), 1, Integer::sum);
        }
        return counts;
    }

    @Test
    void what_retains_a_quarter_always_passes() {
        assertThat(decisions(0.25, 25), is(Map.of(Decision.PASS, 25)));
    }

    @Test
    void what_retains_three_quarters_always_fails() {
        assertThat(decisions(0.75, 25), is(Map.of(Decision.FAIL, 25)));
    }
}
