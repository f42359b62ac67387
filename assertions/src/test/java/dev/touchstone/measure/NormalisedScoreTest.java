package dev.touchstone.measure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class NormalisedScoreTest {

    @Test
    void runs_from_the_random_map_to_the_oracle() {
        assertThat(NormalisedScore.of(0.25, 0.25, 0.75), is(OptionalDouble.of(0)));
        assertThat(NormalisedScore.of(0.75, 0.25, 0.75), is(OptionalDouble.of(1)));
        assertThat(NormalisedScore.of(0.375, 0.25, 0.75), is(OptionalDouble.of(0.25)));
        assertThat(NormalisedScore.of(0, 0.25, 0.75), is(OptionalDouble.of(-0.5)));
    }

    @Test
    void turns_measures_round_of_which_the_oracle_has_less_than_a_random_map() {
        assertThat(NormalisedScore.of(0.25, 0.5, 0), is(OptionalDouble.of(0.5)));
    }

    @Test
    void is_undefined_where_the_oracle_is_no_better_than_a_random_map() {
        assertThat(NormalisedScore.of(0.3, 0.5, 0.5), is(OptionalDouble.empty()));
    }

    @Test
    void refuses_what_is_no_number() {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> NormalisedScore.of(Double.NaN, 0, 1));

        assertThat(
                error.getMessage(), is("value NaN, random 0.0 and oracle 1.0 must be finite to be set in proportion"));
    }
}
