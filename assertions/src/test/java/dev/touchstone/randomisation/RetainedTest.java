package dev.touchstone.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Retained similarity of small tables, by hand. */
class RetainedTest {

    private static final double NONE = Double.NaN;

    private static SimilarityTable table(double[] repeats, double[][]... versions) {
        double[][][][] oneStep = {versions};
        return new SimilarityTable(repeats, oneStep);
    }

    @Test
    void two_inputs_lie_between_what_they_share_with_each_other_and_a_perfect_repeat() {
        // F = (.2 + .4) / 2 = .3, C = 1, S = (.3 / .7, .5 / .7).
        Retained retained = Retained.of(table(new double[] {1, 1}, new double[][] {{0.6, 0.2}, {0.4, 0.8}}));

        assertThat(retained.ceiling(), is(1.0));
        assertThat(retained.specific(), closeTo(0.7, 1e-12));
        assertThat(retained.value(), closeTo(4 / 7.0, 1e-12));
    }

    @Test
    void the_ceiling_is_what_two_runs_have_in_common() {
        // C = .8: S = (.3 / .5, .5 / .5).
        Retained retained = Retained.of(table(new double[] {0.7, 0.9}, new double[][] {{0.6, 0.2}, {0.4, 0.8}}));

        assertThat(retained.ceiling(), closeTo(0.8, 1e-12));
        assertThat(retained.value(), closeTo(0.8, 1e-12));
    }

    @Test
    void an_input_drawn_twice_weighs_twice_and_is_never_its_own_floor() {
        SimilarityTable table =
                table(new double[] {1, 0.7, 0.5}, new double[][] {{0.6, 0.2, -1}, {0.4, 0.8, -1}, {-1, -1, -1}});

        Retained retained = Retained.of(table, new int[] {2, 1, 0}, new int[] {1});

        // C = (1 + 1 + .7) / 3 = .9; F = (2 * .2 + 2 * .4) / 4 = .3; rho = (.6 + .6 + .8) / 3 = 2 / 3.
        assertThat(retained.ceiling(), closeTo(0.9, 1e-12));
        assertThat(retained.specific(), closeTo(0.6, 1e-12));
        assertThat(retained.value(), closeTo((2 / 3.0 - 0.3) / 0.6, 1e-12));
    }

    @Test
    void each_random_version_has_its_own_floor() {
        SimilarityTable table = table(
                new double[] {1, 1}, new double[][] {{0.6, 0.2}, {0.4, 0.8}}, new double[][] {{0.1, 0}, {0, 0.3}});

        // T of the first is 4 / 7, of the second .2.
        assertThat(Retained.of(table).value(), closeTo((4 / 7.0 + 0.2) / 2, 1e-12));
        assertThat(Retained.of(table, new int[] {1, 1}, new int[] {0, 2}).value(), closeTo(0.2, 1e-12));
        assertThat(Retained.of(table, new int[] {1, 1}, new int[] {0, 2}).specific(), closeTo(1, 1e-12));
    }

    @Test
    void draws_of_one_input_alone_have_no_floor() {
        SimilarityTable table = table(new double[] {1, 1}, new double[][] {{0.6, 0.2}, {0.4, 0.8}});

        Retained retained = Retained.of(table, new int[] {0, 2}, new int[] {1});

        assertThat(retained.specific(), is(NONE));
        assertThat(retained.value(), is(NONE));
    }

    @Test
    void a_floor_at_the_ceiling_leaves_nothing_to_measure() {
        Retained retained = Retained.of(table(new double[] {0.3, 0.3}, new double[][] {{0.6, 0.3}, {0.3, 0.8}}));

        assertThat(retained.specific(), closeTo(0, 1e-12));
        assertThat(retained.value(), is(NONE));
    }

    @Test
    void what_cannot_be_compared_is_left_out_and_its_column_too() {
        // The map of input 1 on the random model is constant: F = .4, S = .2 / .6.
        SimilarityTable table = table(new double[] {1, 1}, new double[][] {{0.6, NONE}, {0.4, NONE}});

        assertThat(Retained.of(table).value(), closeTo(1 / 3.0, 1e-12));
        assertThat(table.degenerate(0), is(1));
    }

    @Test
    void a_version_without_any_map_to_compare_takes_no_part() {
        SimilarityTable table = table(
                new double[] {1, 1}, new double[][] {{0.6, 0.2}, {0.4, 0.8}}, new double[][] {{NONE, NONE}, {NONE, NONE}
                });

        assertThat(Retained.of(table).value(), closeTo(4 / 7.0, 1e-12));
        assertThat(Retained.of(table).specific(), closeTo(0.7, 1e-12));
    }

    @Test
    void the_profile_has_the_means_of_each_step_and_each_input() {
        double[][][][] values = {
            {{{0.6, 0.2}, {0.4, 0.8}}, {{0.9, 0.1}, {0.3, NONE}}},
            {{{0.1, 0.0}, {0.0, 0.3}}, {{0.2, 0.0}, {0.0, 0.0}}}
        };
        SimilarityTable table = new SimilarityTable(new double[] {1, 1}, values);
        RetentionProfile profile = RetentionProfile.of(table, 1);
        List<CascadeStep> steps =
                profile.steps(List.of(new RetentionStep("head", r -> null), new RetentionStep("conv", r -> null)));

        // Head: floors .3 and .2; S = 3/7, 5/7 and 7/8. Conv: floors 0; S = .1, .3, .2, 0.
        assertThat(steps.get(0).name(), is("head"));
        assertThat(steps.get(0).similarity(), closeTo((0.6 + 0.8 + 0.9) / 3, 1e-12));
        assertThat(steps.get(0).floor(), closeTo(0.25, 1e-12));
        assertThat(steps.get(0).retained(), closeTo((8 / 7.0 + 7 / 8.0) / 3, 1e-12));
        assertThat(steps.get(1).retained(), closeTo(0.15, 1e-12));
        assertThat(profile.inputs().get(0), closeTo((3 / 7.0 + 7 / 8.0 + 0.1 + 0.2) / 4, 1e-12));
        assertThat(profile.inputs().get(1), closeTo((5 / 7.0 + 0.3 + 0.0) / 3, 1e-12));
        assertThat(Retained.of(table).value(), closeTo((8 / 7.0 + 7 / 8.0 + 0.1 + 0.3 + 0.2) / 7, 1e-12));
    }
}
