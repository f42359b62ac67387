package dev.touchstone.measure.logic;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.touchstone.scenario.andor.Formula;
import dev.touchstone.scenario.andor.LogicWorld;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class BelowBaselineTest {

    private static final LogicWorld WORLD = Worlds.binary(Formula.and(Formula.inputs(0, 1)), 2, 2);
    private static final List<LogicSample> SAMPLES =
            List.of(Worlds.sample(WORLD, "1100", 1, 3, 2, 0), Worlds.sample(WORLD, "0000", 5, 3, 0, 4));

    @Test
    void inputs_lie_below_the_baseline_and_baseline_inputs_above_inputs() {
        assertThat(BelowBaseline.byInput(SAMPLES), is(List.of(0.5, 0.5, 0.5, 0.5)));
        assertThat(new BelowBaseline().of(SAMPLES).orElseThrow(), is(0.5));
    }

    @Test
    void the_mean_map_has_its_own_baseline() {
        assertThat(BelowBaseline.ofMeanMap(SAMPLES), is(List.of(0.0, 0.0)));
        assertThat(BelowBaseline.ofMeanMap(SAMPLES.subList(0, 1)), is(List.of(1.0, 0.0)));
    }

    @Test
    void without_samples_there_is_nothing() {
        assertThat(BelowBaseline.byInput(List.of()), is(List.of()));
        assertThat(BelowBaseline.ofMeanMap(List.of()), is(List.of()));
        assertThat(new BelowBaseline().of(List.of()), is(OptionalDouble.empty()));
    }
}
