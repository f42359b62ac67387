package dev.touchstone.randomisation.meta;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.randomisation.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class DoseResponseTest {

    private static DoseResponse response(double[] statistics, Decision... decisions) {
        List<Dose> doses = new ArrayList<>();
        for (int i = 0; i < decisions.length; i++) {
            doses.add(new Dose(i / 4.0, statistics[i], Optional.empty(), decisions[i]));
        }
        return new DoseResponse("gradient", doses);
    }

    @Test
    void the_verdict_turns_between_the_last_pass_and_the_first_fail() {
        DoseResponse response = response(
                new double[] {0, 0.2, 0.5, 0.8, 1},
                Decision.PASS,
                Decision.PASS,
                Decision.UNDECIDED,
                Decision.FAIL,
                Decision.FAIL);

        assertThat(response.passesUpTo(), is(OptionalDouble.of(0.25)));
        assertThat(response.failsFrom(), is(OptionalDouble.of(0.75)));
        assertThat(response.isMonotone(), is(true));
    }

    @Test
    void a_pass_after_the_first_fail_or_before_the_last_is_no_turn() {
        DoseResponse response =
                response(new double[] {0, 0.6, 0.3, 0.8}, Decision.PASS, Decision.FAIL, Decision.PASS, Decision.FAIL);

        assertThat(response.passesUpTo(), is(OptionalDouble.of(0)));
        assertThat(response.failsFrom(), is(OptionalDouble.of(0.75)));
        assertThat(response.isMonotone(), is(false));
        assertThat(response.deepestFall(), closeTo(0.3, 1e-12));
    }

    @Test
    void a_test_that_never_passes_and_never_fails_has_no_turn() {
        DoseResponse response = response(new double[] {0.4, 0.5}, Decision.UNDECIDED, Decision.UNDECIDED);

        assertThat(response.passesUpTo(), is(OptionalDouble.empty()));
        assertThat(response.failsFrom(), is(OptionalDouble.empty()));
    }

    @Test
    void a_dose_without_a_statistic_is_not_taken_for_monotone() {
        DoseResponse response =
                response(new double[] {0, Double.NaN, 1}, Decision.PASS, Decision.INVALID, Decision.FAIL);

        assertThat(response.isMonotone(), is(false));
        assertThat(response.deepestFall(), is(Double.NaN));
    }

    @Test
    void doses_ascend() {
        Dose dose = new Dose(0.5, 0, Optional.empty(), Decision.PASS);

        assertThat(
                assertThrows(IllegalArgumentException.class, () -> new DoseResponse("gradient", List.of(dose, dose)))
                        .getMessage(),
                is("doses ascend, but 0.5 does not follow 0.5"));
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> new DoseResponse("gradient", List.of()))
                        .getMessage(),
                is("a response needs a dose or more"));
    }
}
