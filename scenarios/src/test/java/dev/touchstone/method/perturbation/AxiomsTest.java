package dev.touchstone.method.perturbation;

import static dev.touchstone.method.perturbation.Models.logit;
import static dev.touchstone.method.perturbation.Models.map;
import static dev.touchstone.method.perturbation.Models.random;
import static dev.touchstone.method.perturbation.Models.single;
import static dev.touchstone.method.perturbation.Models.sum;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import dev.touchstone.method.Background;
import dev.touchstone.method.Baseline;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.model.Predictor;
import dev.touchstone.scenario.Tensor;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AxiomsTest {

    private static final int NETS = 20;
    private static final FeatureMask EACH = FeatureMask.each();
    private static final float[] REFERENCE = {0.3f, -0.2f, 0.5f, 0.1f, -0.4f, 0};
    private static final Baseline BASELINE = Baseline.of(Tensor.of(REFERENCE, 6));

    static List<SaliencyMethod> shapley() {
        return List.of(
                new ExactShapley(EACH, BASELINE),
                new ShapleySampling(EACH, BASELINE, 3),
                new KernelShap(EACH, BASELINE, 62),
                new KernelShap(EACH, BASELINE, 40));
    }

    static List<SaliencyMethod> exact() {
        return List.of(new ExactShapley(EACH, BASELINE), new KernelShap(EACH, BASELINE, 62));
    }

    static List<SaliencyMethod> all() {
        return List.of(
                new FeatureAblation(EACH, BASELINE),
                new Occlusion(new int[] {1}, new int[] {1}, BASELINE),
                new FeaturePermutation(EACH, Background.of(List.of(Tensor.of(REFERENCE, 6))), 2),
                new ExactShapley(EACH, BASELINE),
                new ShapleySampling(EACH, BASELINE, 1),
                new KernelShap(EACH, BASELINE, 62),
                new KernelShap(EACH, BASELINE, 40),
                new Lime(EACH, BASELINE, 200, 0, 10));
    }

    /** Those that promise it: the coefficients of a sampled fit only near 0. */
    static List<SaliencyMethod> dummy() {
        return all().stream()
                .filter(method -> !(method instanceof Lime)
                        && !(method instanceof KernelShap
                                && method.parameters().get("samples").equals("40")))
                .toList();
    }

    private static float[] input(long seed) {
        return Models.normal(6, new SplittableRandom(seed));
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_linear_function_gives_weight_times_difference(SaliencyMethod method) {
        float[] weights = {1, -2, 0.5f, 0, 3, -0.25f};
        float[] x = input(1);
        double[] expected = new double[6];
        for (int i = 0; i < 6; i++) {
            expected[i] = -weights[i] * (x[i] - REFERENCE[i]);
        }

        assertThat(map(method, Models.linear(weights), x), Close.to(1e-5, expected));
    }

    @ParameterizedTest
    @MethodSource("dummy")
    void a_value_that_changes_nothing_gets_0(SaliencyMethod method) {
        for (long seed = 0; seed < NETS; seed++) {
            Predictor random = random(5, seed);
            Predictor model = single(x -> random.logits(x.get(":, 0:5")));

            assertThat(map(method, model, input(seed))[5], is(closeTo(0, 1e-5)));
        }
    }

    @ParameterizedTest
    @MethodSource("shapley")
    void values_sum_to_the_difference_of_the_outputs(SaliencyMethod method) {
        for (long seed = 0; seed < NETS; seed++) {
            Predictor model = random(6, seed);
            double difference = logit(model, input(seed), 0) - logit(model, REFERENCE, 0);

            assertThat(sum(map(method, model, input(seed))), is(closeTo(difference, 1e-5)));
        }
    }

    @ParameterizedTest
    @MethodSource("exact")
    void values_that_the_function_treats_alike_get_alike(SaliencyMethod method) {
        float[] x = {1.5f, 1.5f, 0.3f, -1, 0.2f, 0.9f};
        float[] same = {0.7f, 0.7f, 0, 0, 0, 0};
        Baseline baseline = Baseline.of(Tensor.of(same, 6));
        SaliencyMethod symmetric =
                method instanceof ExactShapley ? new ExactShapley(EACH, baseline) : new KernelShap(EACH, baseline, 62);
        for (long seed = 0; seed < NETS; seed++) {
            Predictor random = random(5, seed);
            Predictor model = single(values ->
                    random.logits(values.get(":, 0:1").mul(values.get(":, 1:2")).concat(values.get(":, 2:6"), 1)));

            double[] map = map(symmetric, model, x);

            assertThat(map[0], is(closeTo(map[1], 1e-5)));
        }
    }

    @ParameterizedTest
    @MethodSource("shapley")
    void the_map_of_a_sum_is_the_sum_of_the_maps(SaliencyMethod method) {
        Predictor one = random(6, 8);
        Predictor other = random(6, 9);
        Predictor both = new Predictor(2, x -> one.logits(x).add(other.logits(x)));
        double[] sum = map(method, one, input(2));
        double[] added = map(method, other, input(2));
        for (int i = 0; i < 6; i++) {
            sum[i] += added[i];
        }

        assertThat(map(method, both, input(2)), Close.to(1e-5, sum));
    }

    @Test
    void kernel_shap_with_all_coalitions_is_exact() {
        for (long seed = 0; seed < NETS; seed++) {
            double[] exact = map(new ExactShapley(EACH, BASELINE), random(6, seed), input(seed));

            assertThat(map(new KernelShap(EACH, BASELINE, 62), random(6, seed), input(seed)), Close.to(1e-4, exact));
        }
    }

    @Test
    void samplers_near_the_exact_values() {
        double[] exact = map(new ExactShapley(EACH, BASELINE), random(6, 1), input(1));

        assertThat(map(new ShapleySampling(EACH, BASELINE, 500), random(6, 1), input(1)), Close.to(0.05, exact));
        float[] x = Models.normal(8, new SplittableRandom(5));
        double[] exactOfEight = map(new ExactShapley(EACH, Baseline.ZERO), random(8, 2), x);
        double few = error(map(new KernelShap(EACH, Baseline.ZERO, 20), random(8, 2), x), exactOfEight);
        double many = error(map(new KernelShap(EACH, Baseline.ZERO, 252), random(8, 2), x), exactOfEight);
        assertThat(many, is(lessThan(0.1)));
        assertThat(many, is(lessThan(few)));
    }

    private static double error(double[] values, double[] exact) {
        double error = 0;
        for (int i = 0; i < values.length; i++) {
            error = Math.max(error, Math.abs(values[i] - exact[i]));
        }
        return error;
    }

    @Test
    void groups_play_as_one_and_share_their_value() {
        FeatureMask groups = FeatureMask.of(new int[] {-5, 9, 9, -5, 30, 30}, 6);
        Predictor model = random(6, 11);
        float[] x = input(7);

        double[] map = map(new ExactShapley(groups, BASELINE), model, x);

        assertThat(map[3], is(map[0]));
        assertThat(map[2], is(map[1]));
        assertThat(map[5], is(map[4]));
        assertThat(map[0] + map[1] + map[4], is(closeTo(logit(model, x, 0) - logit(model, REFERENCE, 0), 1e-5)));
    }

    @Test
    void occlusion_by_one_value_is_ablation_and_by_all_is_the_difference() {
        Predictor model = random(6, 12);
        float[] x = input(8);
        double difference = logit(model, x, 0) - logit(model, REFERENCE, 0);

        assertThat(
                map(new Occlusion(new int[] {1}, new int[] {1}, BASELINE), model, x),
                Close.to(1e-6, map(new FeatureAblation(EACH, BASELINE), model, x)));
        assertThat(
                map(new Occlusion(new int[] {6}, new int[] {1}, BASELINE), model, x),
                Close.to(1e-6, difference, difference, difference, difference, difference, difference));
    }

    @Test
    void one_feature_gets_the_whole_difference() {
        FeatureMask one = FeatureMask.of(new int[6], 6);
        Predictor model = random(6, 13);
        double difference = logit(model, input(9), 0) - logit(model, REFERENCE, 0);

        for (SaliencyMethod method : List.of(
                new FeatureAblation(one, BASELINE),
                new ExactShapley(one, BASELINE),
                new ShapleySampling(one, BASELINE, 1),
                new KernelShap(one, BASELINE, 1))) {
            assertThat(method.id(), map(method, model, input(9))[2], is(closeTo(difference, 1e-6)));
        }
    }
}
