package dev.touchstone.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.touchstone.statistics.Interval;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of 20 inputs, of which 15 must agree. */
class EfficientMprtDecisionTest {

    private static final Optional<RiseReading> UNASKED = Optional.empty();
    private static final Optional<RiseReading> RISING = Optional.of(reading(0.09, 0.15, 20));
    private static final Optional<RiseReading> STILL = Optional.of(reading(-0.003, 0.004, 11));
    private static final Optional<RiseReading> FALLING = Optional.of(reading(-0.15, -0.09, 0));
    private static final Optional<RiseReading> UNBOUNDED =
            Optional.of(reading(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 10));

    /** So many rise by .05, the others fall by as much. */
    private static RiseReading reading(double lower, double upper, int rising) {
        return new RiseReading(
                0.05,
                Optional.of(new Interval(lower, upper)),
                Stream.concat(
                                Collections.nCopies(rising, 0.05).stream(),
                                Collections.nCopies(20 - rising, -0.05).stream())
                        .toList());
    }

    private static RiseReading unmoved(int many, double rise) {
        List<Double> byInput = Stream.concat(
                        Collections.nCopies(many, rise).stream(), Collections.nCopies(20 - many, 0.3).stream())
                .toList();
        return new RiseReading(rise, Optional.of(new Interval(rise, rise)), byInput);
    }

    private static Decision of(RiseReading own, Optional<RiseReading> control) {
        return EfficientMprtDecision.of(Optional.empty(), own, control);
    }

    @Test
    void a_sure_rise_that_enough_inputs_share_passes_with_or_without_a_control() {
        assertThat(of(reading(0.02, 0.08, 15), UNASKED), is(Decision.PASS));
        assertThat(of(reading(0.02, 0.08, 15), RISING), is(Decision.PASS));
        assertThat(of(reading(0.02, 0.08, 15), FALLING), is(Decision.PASS));
    }

    @Test
    void one_that_too_few_inputs_share_does_not() {
        assertThat(of(reading(0.02, 0.08, 14), RISING), is(Decision.UNDECIDED));
    }

    @Test
    void a_lower_bound_of_nothing_is_no_rise() {
        assertThat(of(reading(0, 0.08, 20), RISING), is(Decision.UNDECIDED));
    }

    @Test
    void nine_tenths_of_inputs_that_stay_fail_whatever_the_bounds_and_the_control_say() {
        for (double rise : new double[] {-0.001, 0, 0.001}) {
            assertThat(of(unmoved(18, rise), UNASKED), is(Decision.FAIL));
            assertThat(of(unmoved(18, rise), RISING), is(Decision.FAIL));
            assertThat(of(unmoved(20, rise), STILL), is(Decision.FAIL));
        }
        assertThat(of(unmoved(17, 0), UNASKED), is(Decision.UNDECIDED));
        assertThat(of(unmoved(18, 0.0011), UNASKED), is(Decision.PASS));
    }

    @Test
    void bounds_near_nothing_fail_if_those_of_the_gradient_are_not() {
        assertThat(of(reading(-0.01, 0.01, 10), RISING), is(Decision.FAIL));
        assertThat(of(reading(-0.01, 0.01, 10), FALLING), is(Decision.FAIL));
        assertThat(of(reading(-0.01, 0.0101, 10), RISING), is(Decision.UNDECIDED));
        assertThat(of(reading(-0.0101, 0.01, 10), RISING), is(Decision.UNDECIDED));
        assertThat(of(reading(-0.01, 0.01, 10), STILL), is(Decision.UNDECIDED));
        assertThat(of(reading(-0.01, 0.01, 10), UNASKED), is(Decision.UNDECIDED));
    }

    @Test
    void a_control_of_which_nothing_is_known_fails_nobody() {
        assertThat(of(reading(-0.01, 0.01, 10), UNBOUNDED), is(Decision.UNDECIDED));
        assertThat(
                of(
                        reading(-0.01, 0.01, 10),
                        Optional.of(
                                new RiseReading(Double.NaN, Optional.empty(), Collections.nCopies(20, Double.NaN)))),
                is(Decision.UNDECIDED));
    }

    @Test
    void a_sure_rise_that_is_little_beside_the_gradient_might_be_chance() {
        assertThat(of(reading(0.001, 0.009, 20), RISING), is(Decision.UNDECIDED));
        assertThat(of(reading(0.001, 0.009, 20), STILL), is(Decision.PASS));
    }

    @Test
    void complexity_that_falls_fails_only_where_the_gradient_rises() {
        assertThat(of(reading(-0.08, -0.02, 2), RISING), is(Decision.FAIL));
        assertThat(of(reading(-0.08, -0.02, 2), STILL), is(Decision.UNDECIDED));
        assertThat(of(reading(-0.08, -0.02, 2), FALLING), is(Decision.UNDECIDED));
        assertThat(of(reading(-0.08, -0.02, 2), UNASKED), is(Decision.UNDECIDED));
        assertThat(of(reading(-0.08, 0, 2), RISING), is(Decision.UNDECIDED));
    }

    @Test
    void a_broken_guard_comes_first() {
        Optional<GuardFinding> model = Optional.of(new GuardFinding(Guard.MODEL_RANDOMISED, "not random"));
        Optional<GuardFinding> maps = Optional.of(new GuardFinding(Guard.MAPS_COMPARABLE, "constant"));

        assertThat(EfficientMprtDecision.of(model, reading(0.02, 0.08, 20), RISING), is(Decision.INVALID));
        assertThat(EfficientMprtDecision.of(maps, unmoved(20, 0), RISING), is(Decision.UNDECIDED));
    }
}
