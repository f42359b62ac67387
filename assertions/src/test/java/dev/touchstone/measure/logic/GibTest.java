package dev.touchstone.measure.logic;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import dev.touchstone.scenario.andor.Formula;
import dev.touchstone.scenario.andor.LogicWorld;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class GibTest {

    private static final LogicWorld OR = Worlds.binary(Formula.or(Formula.inputs(0, 1)), 2, 1);
    private static final LogicWorld XOR =
            Worlds.binary(Formula.and(Formula.xor(Formula.inputs(0, 1, 2)), Formula.input(3)), 4, 2);

    private static double value(LogicMeasure measure, LogicSample... samples) {
        return measure.of(List.of(samples)).orElseThrow();
    }

    @Test
    void only_inputs_of_some_reason_count() {
        assertThat(value(Gib.macro(), Worlds.sample(OR, "100", 1, 3, 2)), is(1.0));
        assertThat(value(Gib.macro(), Worlds.sample(OR, "010", 1, 3, 2)), is(0.0));
    }

    @Test
    void positions_count_alike_or_inputs_do() {
        LogicSample[] samples = {
            Worlds.sample(OR, "100", 1, 3, 2), Worlds.sample(OR, "100", 1, 3, 2), Worlds.sample(OR, "110", 3, 3, 2)
        };

        assertThat(value(Gib.macro(), samples), closeTo((2 / 3.0 + 0) / 2, 1e-15));
        assertThat(value(Gib.micro(), samples), is(2 / 4.0));
    }

    @Test
    void without_samples_it_is_undefined() {
        for (LogicMeasure measure : List.of(Gib.macro(), Gib.micro(), new GibClassPolarity(), new PublishedGib())) {
            assertThat(measure.of(List.of()), is(OptionalDouble.empty()));
            assertThat(measure.chance(List.of()), is(OptionalDouble.empty()));
        }
    }

    @Test
    void by_polarity_what_agrees_with_the_class_counts_whatever_its_gate() {
        LogicSample oneTrueInput = Worlds.sample(XOR, "100000", 1, 1, 1, 1, 2, 0);
        LogicSample twoTrueInputs = Worlds.sample(XOR, "110100", 1, 3, 1, 1, 2, 0);
        LogicSample noTrueInput = Worlds.sample(XOR, "000100", 1, 3, 3, 1, 2, 0);

        assertThat(value(new GibClassPolarity(), oneTrueInput), is(1.0));
        assertThat(value(new GibClassPolarity(), twoTrueInputs), is(0.5));
        assertThat(value(new GibClassPolarity(), noTrueInput), closeTo(1 / 3.0, 1e-15));
    }

    @Test
    void the_published_code_counts_the_last_baseline_input_where_an_xor_starts_with_a_false_one() {
        assertThat(value(new PublishedGib(), Worlds.sample(XOR, "000100", 3, 3, 3, 1, 2, 0)), is(1.0));
        assertThat(value(new PublishedGib(), Worlds.sample(XOR, "000100", 3, 3, 3, 1, 0, 2)), is(0.0));
        assertThat(value(new PublishedGib(), Worlds.sample(XOR, "111100", 3, 1, 1, 1, 2, 0)), closeTo(2 / 3.0, 1e-15));
        assertThat(value(new PublishedGib(), Worlds.sample(XOR, "110100", 3, 1, 0, 1, 2, 0)), is(0.5));
    }
}
