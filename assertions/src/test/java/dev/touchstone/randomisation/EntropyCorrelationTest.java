package dev.touchstone.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import dev.touchstone.randomisation.EntropyCorrelation.Step;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class EntropyCorrelationTest {

    private static final double NONE = Double.NaN;
    private static final EntropyCorrelation CORRELATION = new EntropyCorrelation(new PlainPearson());

    /** Of one input. */
    private static Step step(double entropy, double complexity) {
        return new Step(new double[] {entropy}, new double[] {complexity});
    }

    @Test
    void it_runs_over_the_trained_model_and_all_steps() {
        // Entropies 0, 1, 2 and complexities 1, 3, 2: covariance 1, both variances 2.
        OptionalDouble mean = CORRELATION.mean(step(0, 1), List.of(List.of(step(1, 3), step(2, 2))));

        assertThat(mean.orElseThrow(), closeTo(0.5, 1e-12));
    }

    @Test
    void it_is_the_mean_over_inputs_and_random_models() {
        Step trained = new Step(new double[] {0, 0}, new double[] {1, 1});
        List<Step> together = List.of(
                new Step(new double[] {1, 1}, new double[] {2, 2}), new Step(new double[] {2, 2}, new double[] {3, 3}));
        List<Step> apart = List.of(
                new Step(new double[] {1, 1}, new double[] {2, 0}),
                new Step(new double[] {2, 2}, new double[] {3, -1}));

        assertThat(CORRELATION.mean(trained, List.of(together, apart)).orElseThrow(), closeTo(0.5, 1e-12));
    }

    @Test
    void steps_at_which_either_has_no_value_are_left_out() {
        OptionalDouble mean =
                CORRELATION.mean(step(0, 1), List.of(List.of(step(1, NONE), step(NONE, 9), step(1, 3), step(2, 2))));

        assertThat(mean.orElseThrow(), closeTo(0.5, 1e-12));
    }

    @Test
    void two_steps_would_always_agree_and_constant_ones_never_so_neither_has_one() {
        assertThat(CORRELATION.mean(step(0, 1), List.of(List.of(step(1, 2)))), is(OptionalDouble.empty()));
        assertThat(CORRELATION.mean(step(0, 1), List.of(List.of(step(0, 2), step(0, 3)))), is(OptionalDouble.empty()));
    }
}
