package dev.touchstone.study.andor;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeedRowsTest {

    private final AndorRow first = AndorRows.row("attention", "single-gate/and", "1", "NIB", 0.1);

    @Test
    void one_model_has_no_interval() {
        assertThat(SeedRows.of(List.of(first)), is(empty()));
    }

    @Test
    void several_models_have_their_mean_from_the_least_to_the_greatest() {
        AndorRow together = SeedRows.of(
                        List.of(first, AndorRows.ofSeed("1", 0.6, first), AndorRows.ofSeed("2", 0.2, first)))
                .get(0);

        assertThat(together.seed(), is("all"));
        assertThat(together.value(), is(closeTo(0.3, 1e-12)));
        assertThat(together.lower(), is(0.1));
        assertThat(together.upper(), is(0.6));
        assertThat(together.n(), is(3));
        assertThat(together.chance(), is(0.5));
    }

    @Test
    void models_of_which_the_measure_is_not_defined_are_left_out() {
        AndorRow together = SeedRows.of(List.of(first, AndorRows.ofSeed("1", Double.NaN, first)))
                .get(0);

        assertThat(together.value(), is(0.1));
        assertThat(together.n(), is(1));
    }

    @Test
    void measures_classes_and_sign_modes_stay_apart() {
        AndorRow other = AndorRows.row("attention", "single-gate/and", "0", "NIB", 0.1);
        AndorRow absolute = AndorRows.row("attention", "single-gate/and", "transformer", "1", "NIB", "abs", 0.1, 0);

        assertThat(SeedRows.of(List.of(first, other, absolute)), is(empty()));
    }
}
