package dev.touchstone.scenario.andor;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import dev.touchstone.scenario.InputSet;
import dev.touchstone.scenario.LogicOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrueInteractionsTest {

    private static final Formula AND = Formula.and(Formula.inputs(0, 1));
    private static final Formula XOR = Formula.xor(Formula.inputs(0, 1));

    /** Of the label 1, v is 1/4, 1/2, 1/2, 1: dividends of 1/4 each. */
    @Test
    void two_true_inputs_of_an_and_prove_it_together() {
        assertThat(
                matrix(AND, 2, InputSet.of(0, 1)),
                is(new double[][] {{1 / 4.0, 1 / 8.0, 0}, {1 / 8.0, 1 / 4.0, 0}, {0, 0, 0}}));
    }

    /** Of the label 0, v is 3/4, 1, 1, 1: either false input proves it, and the second adds nothing. */
    @Test
    void two_false_inputs_of_an_and_are_redundant() {
        assertThat(
                matrix(AND, 2, InputSet.EMPTY),
                is(new double[][] {{1 / 4.0, -1 / 8.0, 0}, {-1 / 8.0, 1 / 4.0, 0}, {0, 0, 0}}));
    }

    /** Of the label 0, v is 3/4, 1, 1/2, 1 for an input 0 that is false and an input 1 that is true. */
    @Test
    void a_true_input_of_an_and_that_is_0_speaks_against_the_label() {
        assertThat(
                matrix(AND, 2, InputSet.of(1)),
                is(new double[][] {{1 / 4.0, 1 / 8.0, 0}, {1 / 8.0, -1 / 4.0, 0}, {0, 0, 0}}));
    }

    /** v is 1/2 until both are known. */
    @Test
    void an_xor_of_two_has_nothing_but_the_pair() {
        for (int assignment = 0; assignment < 4; assignment++) {
            assertThat(
                    matrix(XOR, 2, new InputSet(assignment)),
                    is(new double[][] {{0, 1 / 4.0, 0}, {1 / 4.0, 0, 0}, {0, 0, 0}}));
        }
    }

    @Test
    void inputs_of_the_same_gate_interact_and_one_that_the_formula_does_not_read_does_not() {
        double[][] matrix = matrix(AND, 3, InputSet.of(0, 1, 2));

        assertThat(matrix[2], is(new double[] {0, 0, 0, 0}));
        assertThat(matrix[0][1], is(1 / 8.0));
    }

    @ParameterizedTest
    @EnumSource
    void a_matrix_sums_to_what_the_label_lacks_without_any_input(LogicOperator top) {
        LogicWorld world = Configuration.TWO_IN_BINARY.world(top);
        double[] share = new double[2];
        for (int sample = 0; sample < world.samples(); sample++) {
            share[world.label(sample)] += 1.0 / world.samples();
        }
        TrueInteractions interactions = new TrueInteractions(world);

        for (int sample = 0; sample < 64; sample++) {
            double sum = 0;
            for (double[] row : interactions.matrix(world.truth(sample).trueInputs())) {
                for (double value : row) {
                    sum += value;
                }
            }
            assertThat(sum, is(closeTo(1 - share[world.label(sample)], 1e-12)));
        }
    }

    @Test
    void baseline_inputs_have_zeros_and_what_is_true_of_them_changes_nothing() {
        LogicWorld world = Configuration.SINGLE_GATE.world(LogicOperator.XOR);
        TrueInteractions interactions = new TrueInteractions(world);

        assertThat(interactions.matrix(InputSet.of(0, 4)), is(interactions.matrix(InputSet.of(0))));
        assertThat(interactions.matrix(InputSet.of(0, 4))[4], is(new double[6]));
    }

    @Test
    void a_matrix_is_the_callers_own() {
        TrueInteractions interactions = new TrueInteractions(new LogicWorld(Symbols.BINARY, AND, 2, 1));
        interactions.matrix(InputSet.EMPTY)[0][0] = 9;

        assertThat(interactions.matrix(InputSet.EMPTY)[0][0], is(1 / 4.0));
    }

    private static double[][] matrix(Formula formula, int logicInputs, InputSet trueInputs) {
        return new TrueInteractions(new LogicWorld(Symbols.BINARY, formula, logicInputs, 1)).matrix(trueInputs);
    }
}
