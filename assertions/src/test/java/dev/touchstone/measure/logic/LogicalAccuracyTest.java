package dev.touchstone.measure.logic;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import dev.touchstone.scenario.InputSet;
import dev.touchstone.scenario.LogicOperator;
import dev.touchstone.scenario.andor.Configuration;
import dev.touchstone.scenario.andor.Formula;
import dev.touchstone.scenario.andor.LogicWorld;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogicalAccuracyTest {

    private static final LogicWorld AND = Worlds.binary(Formula.and(Formula.inputs(0, 1)), 2, 2);

    @Test
    void thresholds_lie_between_the_least_score_and_the_mean() {
        LogicSample sample = Worlds.sample(AND, "1100", -1, 1, 7, 9);

        assertThat(Masking.at(MaskThreshold.BASELINE).kept(sample), is(InputSet.of(3)));
        assertThat(Masking.above(MaskThreshold.BASELINE).kept(sample), is(InputSet.EMPTY));
        assertThat(MaskThreshold.MEAN.of(sample), is(4.0));
        assertThat(MaskThreshold.MEAN_0_8.of(sample), closeTo(3.0, 1e-15));
        assertThat(MaskThreshold.MEAN_0_5.of(sample), is(1.5));
    }

    @Test
    void a_score_that_is_the_mean_is_kept_or_not_by_rule_in_any_order() {
        LogicWorld world = Worlds.binary(Formula.and(Formula.inputs(0, 1)), 2, 1);
        for (LogicSample sample :
                List.of(Worlds.sample(world, "110", 0.1, 0.2, 0.3), Worlds.sample(world, "110", 0.3, 0.2, 0.1))) {
            assertThat(Masking.at(MaskThreshold.MEAN).kept(sample).contains(1), is(true));
            assertThat(Masking.above(MaskThreshold.MEAN).kept(sample).contains(1), is(false));
        }
    }

    @Test
    void what_is_masked_becomes_the_symbol_that_is_none() {
        LogicSample sample = Worlds.sample(AND, "1001", 4, 3, 1, 2);

        assertThat(Masking.at(MaskThreshold.MEAN).masked(sample), is(new float[] {1, -1, -2, -2}));
    }

    @Test
    void a_label_that_is_left_open_is_wrong() {
        LogicalAccuracy accuracy = new LogicalAccuracy(Masking.at(MaskThreshold.MEAN));
        LogicSample open = Worlds.sample(AND, "1000", 4, 1, 1, 1);
        LogicSample entailed = Worlds.sample(AND, "1000", 1, 4, 1, 1);

        assertThat(accuracy.of(List.of(open, entailed)).orElseThrow(), is(0.5));
        assertThat(
                new Reduction(Masking.at(MaskThreshold.MEAN))
                        .of(List.of(open, entailed))
                        .orElseThrow(),
                is(0.75));
    }

    private static boolean guessed(LogicWorld world, String bits, InputSet visible) {
        return StatisticalGuess.isRight(
                Worlds.sample(world, bits, new double[world.inputs()]).truth(), visible);
    }

    @Test
    void many_hidden_inputs_of_a_gate_are_taken_for_what_is_likelier() {
        LogicWorld or = Configuration.DOUBLE_GATE_OR.world(LogicOperator.AND);
        LogicWorld and = Configuration.DOUBLE_GATE_AND.world(LogicOperator.OR);

        assertThat(guessed(or, "101000", InputSet.EMPTY), is(true));
        assertThat(guessed(or, "101000", InputSet.of(1)), is(false));
        assertThat(guessed(and, "100000", InputSet.EMPTY), is(true));
        assertThat(guessed(and, "110000", InputSet.EMPTY), is(false));
    }

    @Test
    void two_open_gates_decide_under_an_and_or_an_or_but_one_leaves_the_label_open() {
        LogicWorld and = Configuration.SINGLE_GATE.world(LogicOperator.AND);
        LogicWorld or = Configuration.SINGLE_GATE.world(LogicOperator.OR);
        LogicWorld xor = Configuration.SINGLE_GATE.world(LogicOperator.XOR);

        assertThat(guessed(and, "110000", InputSet.of(0)), is(true));
        assertThat(guessed(and, "110000", InputSet.of(0, 1)), is(false));
        assertThat(guessed(or, "001000", InputSet.of(0)), is(true));
        assertThat(guessed(or, "001000", InputSet.of(0, 1)), is(false));
        assertThat(guessed(xor, "000000", InputSet.of(0)), is(false));
        assertThat(guessed(xor, "000000", InputSet.EMPTY), is(true));
    }

    @Test
    void three_visible_true_gates_of_four_make_an_xor_false_though_one_is_hidden() {
        LogicWorld xor = Worlds.binary(
                Formula.xor(Formula.input(0), Formula.input(1), Formula.input(2), Formula.input(3)), 4, 1);

        assertThat(guessed(xor, "11100", InputSet.of(0, 1, 2)), is(true));
    }
}
