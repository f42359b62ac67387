package dev.touchstone.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.touchstone.statistics.Interval;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionDecisionTest {

    private static final double TAU = 0.5;

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.5, 12, PASS",
        "0.1, 0.5, 11, UNDECIDED",
        "0.1, 0.51, 16, UNDECIDED",
        "0.5, 0.9, 0, UNDECIDED",
        "0.51, 0.9, 0, FAIL",
        "-Infinity, Infinity, 16, UNDECIDED"
    })
    void bounds_and_signs_decide(double lower, double upper, int below, Decision decision) {
        assertThat(
                RetentionDecision.of(
                        Optional.empty(), Optional.of(new Interval(lower, upper)), new SignTest(below, 16), TAU),
                is(decision));
    }

    @ParameterizedTest
    @CsvSource({
        "MODEL_RANDOMISED, INVALID",
        "METHOD_REPEATABLE, INVALID",
        "MAPS_COMPARABLE, UNDECIDED",
        "CONTROLS, NO_POWER"
    })
    void a_broken_guard_comes_before_any_bounds(Guard guard, Decision decision) {
        assertThat(
                RetentionDecision.of(
                        Optional.of(new GuardFinding(guard, "")),
                        Optional.of(new Interval(0, 0.1)),
                        new SignTest(16, 16),
                        TAU),
                is(decision));
    }
}
