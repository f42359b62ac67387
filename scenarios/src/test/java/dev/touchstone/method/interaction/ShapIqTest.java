package dev.touchstone.method.interaction;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.types.DataType;
import dev.touchstone.method.Baseline;
import dev.touchstone.model.LogicModel;
import dev.touchstone.scenario.InteractionIndex;
import dev.touchstone.scenario.LogicOperator;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.andor.Configuration;
import dev.touchstone.scenario.andor.LogicWorld;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ShapIqTest {

    private static final LogicWorld WORLD = Configuration.TWO_IN_BINARY.world(LogicOperator.XOR);
    private static final LogicModel MODEL = new LogicModel(WORLD);
    private static final ExactShapleyInteractions EXACT = new ExactShapleyInteractions(InteractionIndex.SII);

    @Test
    void with_all_coalitions_it_is_the_exact_index() {
        float[][] inputs = Asked.samples(WORLD, 90, 8);
        long[] targets = Asked.labels(WORLD, 90, 8);

        double[][][] estimated = Asked.matrices(new ShapIq(256, Baseline.ZERO), MODEL, inputs, targets);
        double[][][] exact = Asked.matrices(EXACT, MODEL, inputs, targets);

        for (int row = 0; row < inputs.length; row++) {
            assertThat(Asked.difference(estimated[row], exact[row]), is(lessThan(1e-12)));
        }
    }

    @Test
    void of_six_inputs_the_published_budget_is_exact() {
        LogicWorld world = Configuration.DOUBLE_GATE_XOR.world(LogicOperator.OR);
        float[][] inputs = Asked.samples(world, 0, 64);
        long[] targets = Asked.labels(world, 0, 64);

        double[][][] estimated = Asked.matrices(new ShapIq(), new LogicModel(world), inputs, targets);
        double[][][] exact = Asked.matrices(EXACT, new LogicModel(world), inputs, targets);

        for (int row = 0; row < inputs.length; row++) {
            assertThat(Asked.difference(estimated[row], exact[row]), is(lessThan(1e-12)));
        }
    }

    @Test
    void the_mean_of_many_estimates_is_the_exact_index() {
        float[][] copies = new float[4000][];
        long[] targets = new long[copies.length];
        for (int i = 0; i < copies.length; i++) {
            copies[i] = Asked.samples(WORLD, 37, 1)[0];
        }

        double[][] mean = new double[8][8];
        double[][][] estimates = Asked.matrices(new ShapIq(40, Baseline.ZERO), MODEL, copies, targets);
        for (double[][] estimate : estimates) {
            for (int i = 0; i < 64; i++) {
                mean[i / 8][i % 8] += estimate[i / 8][i % 8] / copies.length;
            }
        }

        double[][] exact = Asked.matrices(EXACT, MODEL, Asked.samples(WORLD, 37, 1), 0)[0];
        assertThat(Asked.difference(estimates[0], exact), is(greaterThan(0.02)));
        assertThat(Asked.difference(mean, exact), is(lessThan(0.004)));
    }

    /** F(x) is 1 for the label, F(0) the share of samples with it: 104 of 256 have the label 1. */
    @Test
    void it_is_symmetric_and_sums_to_the_whole_gain_though_it_is_estimated() {
        double[][] matrix = Asked.matrices(new ShapIq(30, Baseline.ZERO), MODEL, Asked.samples(WORLD, 12, 1), 1)[0];

        for (int i = 0; i < 8; i++) {
            for (int j = 0; j < i; j++) {
                assertThat(matrix[i][j], is(matrix[j][i]));
            }
        }
        assertThat(Asked.sum(matrix), is(closeTo(WORLD.label(12) - 104 / 256.0, 1e-12)));
    }

    @Test
    void each_row_draws_from_its_own_stream() {
        float[][] two = Asked.samples(WORLD, 40, 2);
        float[][] second = {two[1]};
        ShapIq method = new ShapIq(20, Baseline.ZERO);

        double[][] together = Asked.matrices(method, MODEL, two, 0, 1)[1];

        SeedSource later = Asked.SEEDS.startingAt(1);
        assertThat(Asked.matrices(method, MODEL, second, DataType.FLOAT64, later, 1)[0], is(together));
        assertThat(Asked.difference(Asked.matrices(method, MODEL, second, 1)[0], together), is(greaterThan(1e-3)));
    }

    @Test
    void defaults_are_the_published_ones_and_a_budget_without_a_draw_is_refused() {
        assertThat(new TreeMap<>(new ShapIq().parameters()).toString(), is("{baseline=0.0, budget=128}"));
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> new ShapIq(3, Baseline.ZERO));

        assertThat(error.getMessage(), is("shap-iq needs a budget of 4 coalitions or more, not 3"));
    }
}
