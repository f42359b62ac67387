package dev.touchstone.scenario.andor;

import static dev.touchstone.scenario.andor.Formula.and;
import static dev.touchstone.scenario.andor.Formula.input;
import static dev.touchstone.scenario.andor.Formula.inputs;
import static dev.touchstone.scenario.andor.Formula.not;
import static dev.touchstone.scenario.andor.Formula.or;
import static dev.touchstone.scenario.andor.Formula.xor;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.scenario.InputSet;
import dev.touchstone.scenario.LogicTruth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    private static List<InputSet> reasons(Formula formula, int inputs, int... trueInputs) {
        return new Reasons(formula, inputs).minimal(InputSet.of(trueInputs));
    }

    @Test
    void a_true_and_needs_all_and_a_false_one_any_false_input() {
        Formula gate = and(inputs(0, 1, 2));

        assertThat(reasons(gate, 3, 0, 1, 2), is(List.of(InputSet.of(0, 1, 2))));
        assertThat(reasons(gate, 3, 1), is(List.of(InputSet.of(0), InputSet.of(2))));
    }

    @Test
    void a_true_or_needs_any_true_input_and_a_false_one_all() {
        Formula gate = or(inputs(0, 1, 2));

        assertThat(reasons(gate, 3, 0, 2), is(List.of(InputSet.of(0), InputSet.of(2))));
        assertThat(reasons(gate, 3), is(List.of(InputSet.of(0, 1, 2))));
    }

    @Test
    void a_true_xor_needs_all_and_a_false_one_all_or_any_two_true_inputs() {
        Formula gate = xor(inputs(0, 1, 2));

        assertThat(reasons(gate, 3, 1), is(List.of(InputSet.of(0, 1, 2))));
        assertThat(reasons(gate, 3), is(List.of(InputSet.of(0, 1, 2))));
        assertThat(reasons(gate, 3, 0, 1, 2), is(List.of(InputSet.of(0, 1), InputSet.of(0, 2), InputSet.of(1, 2))));
    }

    @Test
    void an_input_that_the_formula_does_not_read_is_in_no_reason() {
        assertThat(reasons(not(input(1)), 3, 0, 2), is(List.of(InputSet.of(1))));
    }

    @Test
    void kept_inputs_prove_the_label_if_and_only_if_no_completion_has_another() {
        Formula formula = xor(and(input(0), not(or(input(1), input(2)))), not(and(inputs(2, 3))), or(inputs(0, 4)));
        LogicWorld world = new LogicWorld(Symbols.BINARY, formula, 5, 1);
        for (int sample = 0; sample < world.samples(); sample++) {
            LogicTruth truth = world.truth(sample);
            for (int kept = 0; kept < 32; kept++) {
                assertThat(truth.entailedBy(new InputSet(kept)), is(noCompletionDiffers(formula, truth, kept)));
            }
        }
    }

    private static boolean noCompletionDiffers(Formula formula, LogicTruth truth, int kept) {
        return IntStream.range(0, 32)
                .filter(other -> ((other ^ truth.trueInputs().bits()) & kept) == 0)
                .allMatch(other -> formula.value(new InputSet(other)) == (truth.label() == 1));
    }

    @Test
    void a_formula_of_16_inputs_is_looked_through() {
        Formula formula = or(
                and(inputs(0, 1, 2, 3)),
                and(inputs(4, 5, 6, 7)),
                and(inputs(8, 9, 10, 11)),
                xor(inputs(12, 13, 14, 15)));
        LogicTruth truth = new LogicWorld(Symbols.BINARY, formula, 16, 1).truth(0b0011_0000_1111_0111);

        // The second AND is true; the XOR, with inputs 12 and 13, is not.
        assertThat(truth.label(), is(1));
        assertThat(truth.reasons(), is(List.of(InputSet.of(4, 5, 6, 7))));
    }

    @Test
    void more_than_16_inputs_are_refused() {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> new Reasons(or(inputs(0, 16)), 17));

        assertThat(error.getMessage(), is("a formula is looked through over 1 to 16 inputs, but this one has 17"));
    }

    @Test
    void a_formula_that_names_a_baseline_input_is_refused() {
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class, () -> new LogicWorld(Symbols.BINARY, and(inputs(0, 2)), 2, 1));

        assertThat(error.getMessage(), is("AND(0, 2) names inputs that are not among the first 2"));
    }

    @Test
    void a_constant_formula_is_refused() {
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class,
                () -> new LogicWorld(Symbols.BINARY, or(input(0), not(input(0))), 1, 1));

        assertThat(error.getMessage(), is("OR(0, NOT(0)) is always true, so there is nothing to learn"));
    }
}
