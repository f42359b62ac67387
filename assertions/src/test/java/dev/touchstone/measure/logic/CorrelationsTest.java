package dev.touchstone.measure.logic;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import dev.touchstone.scenario.LogicOperator;
import dev.touchstone.scenario.andor.Formula;
import dev.touchstone.scenario.andor.LogicWorld;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CorrelationsTest {

    private static final LogicWorld WORLD =
            Worlds.binary(Formula.and(Formula.and(Formula.inputs(0, 1)), Formula.or(Formula.inputs(2, 3))), 4, 2);

    /** Inputs 0, 1 and 4 go together, 2 is the same always, 3 and 5 have nothing to do with 0, but with each other by 0.5. */
    private static final List<LogicSample> SAMPLES = List.of(
            Worlds.sample(WORLD, "000000", 1, -1, 7, 1, 3, 2),
            Worlds.sample(WORLD, "000000", 1, -1, 7, -1, 3, -1),
            Worlds.sample(WORLD, "000000", 1, -1, 7, 0, 3, -1),
            Worlds.sample(WORLD, "000000", -1, 1, 7, 1, 1, -1),
            Worlds.sample(WORLD, "000000", -1, 1, 7, -1, 1, -1),
            Worlds.sample(WORLD, "000000", -1, 1, 7, 0, 1, 2));

    private static final double R35 = 3 / Math.sqrt(4 * 12);

    @Test
    void blocks_and_neighbours_are_compared_with_all_pairs() {
        Correlations correlations = Correlations.of(SAMPLES).orElseThrow();
        double mean = (3 + R35) / 15;

        assertThat(correlations.mean(), closeTo(mean, 1e-12));
        assertThat(
                correlations.withinGates().keySet(),
                is(Map.of(LogicOperator.AND, 0, LogicOperator.OR, 0).keySet()));
        assertThat(correlations.withinGates().get(LogicOperator.AND), closeTo(1 - mean, 1e-12));
        assertThat(correlations.withinGates().get(LogicOperator.OR), closeTo(0 - mean, 1e-12));
        assertThat(correlations.withinBaseline().orElseThrow(), closeTo(0 - mean, 1e-12));
        assertThat(correlations.neighbours(), closeTo(1 / 5.0 - mean, 1e-12));
    }

    @Test
    void pairs_with_the_baseline_are_looked_at_by_themselves() {
        Correlations correlations = Correlations.of(SAMPLES).orElseThrow();

        assertThat(correlations.toBaseline(), closeTo((2 + R35) / 8, 1e-12));
        assertThat(correlations.significantToBaseline().orElseThrow(), closeTo(1, 1e-12));
        assertThat(correlations.shareSignificantToBaseline(), is(2 / 8.0));
        assertThat(correlations.insignificant(), is(12 / 15.0));
    }

    @Test
    void two_samples_have_no_significance() {
        assertThat(Correlations.of(SAMPLES.subList(0, 2)), is(Optional.empty()));
        assertThat(LogicMeasures.get("correlation").of(SAMPLES.subList(0, 2)).isEmpty(), is(true));
    }

    @Test
    void p_values_are_those_of_students_t() {
        assertThat(PearsonMatrix.pValue(0.3, 4), closeTo(0.7, 1e-12));
        assertThat(PearsonMatrix.pValue(0.6, 3), closeTo(1 - 2 / Math.PI * Math.asin(0.6), 1e-12));
        assertThat(PearsonMatrix.pValue(0.6, 6), closeTo(1 - 0.6 * (3 - 0.36) / 2, 1e-12));
        assertThat(PearsonMatrix.pValue(0, 100), is(1.0));
        assertThat(PearsonMatrix.pValue(1, 100), is(0.0));
    }

    @Test
    void p_values_of_many_samples_are_those_of_the_normal_distribution() {
        double z = 1.959963984540054;
        int samples = 65_536;
        double r = z / Math.sqrt(samples - 2 + z * z);

        assertThat(PearsonMatrix.pValue(r, samples), closeTo(0.05, 1e-5));
    }
}
