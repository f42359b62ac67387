package dev.touchstone.measure.logic;

import static dev.touchstone.measure.logic.Worlds.ofClass;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.andor.Formula;
import dev.touchstone.scenario.andor.LogicWorld;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class NibTest {

    private static final LogicWorld AND = Worlds.binary(Formula.and(Formula.inputs(0, 1)), 2, 2);

    @Test
    void a_sample_counts_if_the_baseline_hides_a_part_of_every_reason() {
        assertThat(Nib.isBroken(Worlds.sample(AND, "1100", 4, 2, 3, 1)), is(true));
        assertThat(Nib.isBroken(Worlds.sample(AND, "1100", 4, 3.5, 3, 1)), is(false));
        assertThat(Nib.isBroken(Worlds.sample(AND, "1000", 4, 2, 3, 1)), is(true));
        assertThat(Nib.isBroken(Worlds.sample(AND, "0000", 4, 2, 3, 1)), is(false));
    }

    @Test
    void a_score_that_is_just_the_baseline_is_shown() {
        assertThat(Nib.isBroken(Worlds.sample(AND, "1100", 3, 3, 3, 1)), is(false));
    }

    @Test
    void scores_below_minus_one_count_like_others() {
        LogicSample hidden = Worlds.sample(AND, "0100", -5, -2, -3, -4);

        assertThat(Nib.isBroken(hidden), is(true));
        assertThat(new PublishedNib().of(List.of(hidden)).orElseThrow(), is(0.0));
    }

    @Test
    void it_is_the_share_of_the_samples_that_count_and_undefined_without_samples() {
        List<LogicSample> samples = List.of(
                Worlds.sample(AND, "1100", 4, 2, 3, 1),
                Worlds.sample(AND, "0000", 4, 2, 3, 1),
                Worlds.sample(AND, "0100", 4, 2, 3, 1));

        assertThat(new Nib().of(samples).orElseThrow(), is(1 / 3.0));
        assertThat(new Nib().of(ofClass(1, samples)).orElseThrow(), is(1.0));
        assertThat(new Nib().of(List.of()), is(OptionalDouble.empty()));
        assertThat(new Nib().chance(List.of()), is(OptionalDouble.empty()));
    }

    @Test
    void a_constant_map_is_refused() {
        List<LogicSample> samples =
                List.of(Worlds.sample(AND, "1100", 4, 2, 3, 1), Worlds.sample(AND, "0000", 0, 0, 0, 0));

        for (LogicMeasure measure : LogicMeasures.all()) {
            assertThat(
                    measure.name(),
                    assertThrows(IllegalArgumentException.class, () -> measure.of(samples))
                            .getMessage(),
                    is(
                            "the map of sample #1 of 2 is 0.0 everywhere, and every measure would take it for perfect or for hopeless; "
                                    + "count such maps by themselves and leave them out"));
        }
    }

    @Test
    void a_score_that_is_not_finite_makes_no_sample() {
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> Worlds.sample(AND, "1100", 4, Double.NaN, 3, 1))
                        .getMessage(),
                is("the score of input 1 is NaN; nothing can be measured of a map with that"));
    }

    @Test
    void samples_of_different_worlds_are_refused() {
        LogicWorld other = Worlds.binary(Formula.and(Formula.inputs(0, 1)), 3, 1);
        List<LogicSample> samples =
                List.of(Worlds.sample(AND, "1100", 4, 2, 3, 1), Worlds.sample(other, "1100", 4, 2, 3, 1));

        assertThat(
                assertThrows(IllegalArgumentException.class, () -> new Nib().of(samples))
                        .getMessage(),
                is(
                        "samples of one world are needed, but sample #0 has 4 inputs, 2 of the formula, and sample #1 has 4, 3"));
    }

    @Test
    void on_random_maps_it_is_what_logical_accuracy_at_the_baseline_lacks() {
        LogicalAccuracy accuracy = new LogicalAccuracy(Masking.at(MaskThreshold.BASELINE));
        for (LogicWorld world : Worlds.allBinary()) {
            for (boolean coarse : List.of(true, false)) {
                List<LogicSample> samples = Worlds.random(
                                world, SeedSource.of(1).child("maps"), coarse)
                        .stream()
                        .filter(sample -> !sample.isConstant())
                        .toList();
                for (List<LogicSample> some : List.of(samples, ofClass(0, samples), ofClass(1, samples))) {
                    assertThat(
                            world.formula().toString(),
                            new Nib().of(some).orElseThrow(),
                            closeTo(1 - accuracy.of(some).orElseThrow(), 1e-12));
                }
            }
        }
    }

    @Test
    void a_formula_with_negation_is_measured_too_but_not_by_the_published_code() {
        LogicWorld world = Worlds.binary(Formula.and(Formula.input(0), Formula.not(Formula.input(1))), 2, 1);
        List<LogicSample> shown = List.of(Worlds.sample(world, "100", 2, 2, 1));
        List<LogicSample> hidden = List.of(Worlds.sample(world, "100", 2, 0, 1));

        assertThat(new Nib().of(shown).orElseThrow(), is(0.0));
        assertThat(new Nib().of(hidden).orElseThrow(), is(1.0));
        assertThat(new PublishedNib().of(hidden), is(OptionalDouble.empty()));
        assertThat(new PublishedGib().of(hidden), is(OptionalDouble.empty()));
        assertThat(new GibClassPolarity().of(hidden), is(OptionalDouble.empty()));
        assertThat(new GibClassPolarity().chance(hidden), is(OptionalDouble.empty()));
        assertThat(LogicMeasures.get("SLA-baseline").of(hidden), is(OptionalDouble.empty()));
        assertThat(LogicMeasures.get("SLA-baseline").chance(hidden), is(OptionalDouble.empty()));
    }
}
