package dev.touchstone.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Tensor;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** How often decisions are wrong, of 100 methods each whose maps have complexities of known law. */
class RiseCalibrationTest {

    private static final int METHODS = 100;
    private static final EfficientMprt TEST =
            EfficientMprt.standard(new MeanComplexity()).withoutControls();

    /** Complexities around 10 with a standard deviation of 1, and around this on random models; repeated runs differ or not. */
    private static FakeCopies copies(int method, double random, boolean deterministic) {
        return PaintedMaps.copies(16, (copy, sample, request) -> {
            boolean trained = copy.equals(ModelCopy.trained());
            RandomGenerator generator = SeedSource.of(method)
                    .child(PaintedMaps.state(copy))
                    .child(deterministic ? "" : request.stream())
                    .random("sample " + sample.index());
            return map((trained ? 10 : random) + generator.nextGaussian());
        });
    }

    private static Tensor map(double mean) {
        return ComplexMaps.ofMean(mean);
    }

    private static int count(Decision decision, double random, boolean deterministic) {
        int count = 0;
        for (int method = 0; method < METHODS; method++) {
            count += TEST.evaluate(copies(method, random, deterministic)).decision() == decision ? 1 : 0;
        }
        return count;
    }

    @Test
    void maps_of_chance_pass_less_than_once_in_a_hundred() {
        assertThat(count(Decision.PASS, 10, false), is(lessThanOrEqualTo(METHODS / 100)));
    }

    @Test
    void deterministic_maps_that_neither_rise_nor_fall_pass_less_than_once_in_twenty() {
        assertThat(count(Decision.PASS, 10, true), is(lessThanOrEqualTo(METHODS / 20)));
    }

    @Test
    void a_rise_of_a_standard_deviation_and_a_fifth_is_found_nine_times_of_ten() {
        assertThat(count(Decision.PASS, 11.2, true), is(greaterThan(METHODS * 85 / 100)));
    }
}
