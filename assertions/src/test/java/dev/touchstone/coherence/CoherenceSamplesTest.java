package dev.touchstone.coherence;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.measure.logic.LogicSample;
import dev.touchstone.measure.logic.SignMode;
import dev.touchstone.scenario.LogicOperator;
import dev.touchstone.scenario.andor.Configuration;
import dev.touchstone.scenario.andor.Symbols;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class CoherenceSamplesTest {

    private static CoherenceSample sample(int predicted, double... scores) {
        return CoherenceSample.of(new int[scores.length], scores, predicted);
    }

    @Test
    void a_vector_stands_for_a_matrix_with_that_vector_in_each_row() {
        CoherenceSample sample = sample(0, 3, 5);
        assertThat(List.of(sample.pair(0, 1), sample.pair(1, 1), sample.pair(1, 0)), is(List.of(5.0, 5.0, 3.0)));
        assertThat("not the column's sum", sample.score(1), is(5.0));
    }

    @Test
    void the_sign_mode_is_applied_to_each_score_before_columns_are_summed() {
        CoherenceSample sample = CoherenceSample.of(new int[2], new double[][] {{1, -2}, {-3, 4}}, 0);
        assertThat(sample.score(0), is(-2.0));
        assertThat(sample.signed(SignMode.RELU).score(0), is(1.0));
        assertThat(sample.signed(SignMode.ABS).score(0), is(4.0));
    }

    @Test
    void what_it_was_made_of_can_change_without_it() {
        double[] scores = {1, 2};
        CoherenceSample sample = sample(0, scores);
        scores[0] = 9;
        assertThat(sample.score(0), is(1.0));
    }

    @Test
    void a_logical_sample_gives_its_symbols_by_index() {
        LogicSample logic = new LogicSample(
                new float[] {1, -1, 1, 1, -1, 1},
                new double[] {1, 2, 3, 4, 5, 6},
                Configuration.SINGLE_GATE.world(LogicOperator.AND).truth(0));
        CoherenceSample sample = CoherenceSample.of(logic, Symbols.BINARY, 1);
        assertThat(List.of(sample.symbol(0), sample.symbol(1), sample.symbol(5)), is(List.of(1, 0, 1)));
        assertThat(sample.score(3), is(4.0));
        assertThat(sample.predicted(), is(1));
    }

    @Test
    void nan_is_refused() {
        refused("score 1 of the map is NaN; no representation can be built of it", () -> sample(0, 1, Double.NaN));
    }

    @Test
    void sizes_that_do_not_fit_are_refused() {
        refused("1 scores do not fit 2 inputs", () -> CoherenceSample.of(new int[2], new double[1], 0));
        refused("1 rows do not fit 2 inputs", () -> CoherenceSample.of(new int[2], new double[1][2], 0));
        refused("3 scores in a row do not fit 2 inputs", () -> CoherenceSample.of(new int[2], new double[2][3], 0));
        refused("0 scores do not fit 0 inputs", () -> sample(0));
        refused(
                "sample 1 has 2 inputs, but sample 0 has 1",
                () -> new CoherenceSamples(List.of(sample(0, 1), sample(1, 1, 1)), 2, 2));
    }

    @Test
    void a_class_without_samples_is_refused() {
        refused(
                "no sample is predicted as class 1, so nothing can be said of it; give samples of all 2 classes",
                () -> new CoherenceSamples(List.of(sample(0, 1)), 2, 2));
    }

    @Test
    void indices_out_of_range_are_refused() {
        refused("classes and symbols are numbered from 0, but were class -1, symbols [0]", () -> sample(-1, 1));
        refused(
                "sample 0 is predicted as class 2, but there are 2 classes",
                () -> new CoherenceSamples(List.of(sample(2, 1)), 2, 2));
        refused(
                "input 0 of sample 0 holds symbol 2, but there are 2 symbols",
                () -> new CoherenceSamples(List.of(CoherenceSample.of(new int[] {2}, new double[] {1}, 0)), 2, 2));
        refused(
                "coherence needs samples, a symbol and two classes, but got 0, 2 and 2",
                () -> new CoherenceSamples(List.of(), 2, 2));
    }

    private static void refused(String message, Executable bad) {
        assertThat(assertThrows(IllegalArgumentException.class, bad).getMessage(), is(message));
    }
}
