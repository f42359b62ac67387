package dev.touchstone.method.perturbation;

import static dev.touchstone.method.perturbation.Models.map;
import static dev.touchstone.method.perturbation.Models.random;
import static dev.touchstone.method.perturbation.Models.single;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.method.Background;
import dev.touchstone.method.Baseline;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.model.Predictor;
import dev.touchstone.scenario.Tensor;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SamplingMethodsTest {

    private static final FeatureMask EACH = FeatureMask.each();

    private static String refusal(Runnable call) {
        return assertThrows(IllegalArgumentException.class, call::run).getMessage();
    }

    @Test
    void feature_permutation_over_the_whole_background_is_the_mean_over_it() {
        Predictor square = single(x -> x.square().sum(new int[] {1}, true));
        Background background =
                Background.of(List.of(Tensor.of(new float[] {1, 5}, 2), Tensor.of(new float[] {3, 5}, 2)));

        double[] map = map(new FeaturePermutation(EACH, background, 4), square, new float[] {4, 5});

        assertThat(map, Close.to(1e-5, 16 - (1 + 9) / 2.0, 0));
    }

    @Test
    void exact_shapley_refuses_more_than_16_features() {
        assertThat(
                refusal(() -> map(new ExactShapley(EACH, Baseline.ZERO), random(17, 1), new float[17])),
                is("exact-shapley enumerates the coalitions of 16 features at most, but 'each' makes 17;"
                        + " ShapleySampling and KernelShap estimate the same values"));
    }

    @Test
    void kernel_shap_refuses_too_few_samples() {
        assertThat(
                refusal(() -> map(new KernelShap(EACH, Baseline.ZERO, 17), random(10, 1), new float[10])),
                is("kernel-shap with 17 samples is under-determined: 10 features need 18 samples or more"));
    }

    @Test
    void kernel_shap_names_coalitions_that_do_not_determine_the_values() {
        // Nine pairs for ten features: some draw repeats what others said.
        ArithmeticException error = assertThrows(
                ArithmeticException.class,
                () -> map(new KernelShap(EACH, Baseline.ZERO, 18), random(10, 1), new float[10]));

        assertThat(
                error.getMessage(),
                is(
                        "kernel-shap drew 18 coalitions that do not determine the values of 10 features; give it more samples"));
    }

    @Test
    void the_shapley_kernel_draws_sizes_by_their_weight() {
        ShapleyKernel kernel = new ShapleyKernel(4);
        SplittableRandom random = new SplittableRandom(1);
        Map<Integer, Integer> sizes = new TreeMap<>();
        for (int i = 0; i < 11_000; i++) {
            BitSet drawn = kernel.draw(random);
            sizes.merge(drawn.cardinality(), 1, Integer::sum);
        }

        // 3 / (s (4 - s)) is 1, 3/4, 1.
        assertThat(sizes.get(1) / 11_000.0, is(closeTo(4 / 11.0, 0.02)));
        assertThat(sizes.get(2) / 11_000.0, is(closeTo(3 / 11.0, 0.02)));
        assertThat(kernel.weight(2), is(closeTo(0.75 / 6, 1e-12)));
    }

    @Test
    void the_lasso_shrinks_as_by_hand() {
        // Both features are balanced and independent, with a variance of 1/4: 3 z1 - z2 + 5 loses 4 alpha at each.
        BitSet[] samples = {bits(), bits(0), bits(1), bits(0, 1)};
        double[] y = {5, 8, 4, 7};

        assertThat(new Lasso(samples, 2, y, new double[] {2, 2, 2, 2}, 0.1).fit(), Close.to(1e-8, 2.6, -0.6));
        assertThat(new Lasso(samples, 2, y, new double[] {1, 1, 1, 1}, 0.3).fit(), Close.to(1e-8, 1.8, 0));
        assertThat(new Lasso(samples, 2, y, new double[] {1, 5, 2, 0.5}, 0).fit(), Close.to(1e-7, 3, -1));
    }

    @Test
    void the_lasso_weights_samples_as_if_they_came_more_often() {
        BitSet[] samples = {bits(), bits(0), bits(1), bits(0, 1), bits(0)};
        BitSet[] repeated = {bits(), bits(), bits(), bits(0), bits(1), bits(0, 1), bits(0), bits(0)};

        double[] weighted =
                new Lasso(samples, 2, new double[] {5, 9, 4, 8, 2}, new double[] {3, 1, 1, 1, 2}, 0.2).fit();

        double[] y = {5, 5, 5, 9, 4, 8, 2, 2};
        assertThat(
                weighted, Close.to(1e-7, new Lasso(repeated, 2, y, new double[] {1, 1, 1, 1, 1, 1, 1, 1}, 0.2).fit()));
    }

    private static BitSet bits(int... set) {
        BitSet bits = new BitSet();
        for (int bit : set) {
            bits.set(bit);
        }
        return bits;
    }

    @Test
    void lime_of_an_input_of_zeros_is_a_number() {
        assertThat(
                map(new Lime(EACH, Baseline.ZERO, 50, 0.01, 10), random(4, 1), new float[4]), Close.to(0, 0, 0, 0, 0));
        Predictor sum = Models.linear(1, 1, 1);

        double[] map = map(new Lime(EACH, Baseline.constant(2), 200, 0, 1), sum, new float[3]);

        assertThat(map, Close.to(1e-5, 2, 2, 2));
    }

    @Test
    void lime_weighs_samples_by_the_cosine_distance() {
        try (NDManager manager = NDManager.newBaseManager()) {
            CosineSimilarity similarity = new CosineSimilarity(
                    manager.create(new float[][] {{3, 4}}), manager.zeros(new Shape(1, 2)), new int[] {0, 1}, 2, 0.5);

            // cos((3, 4), (3, 0)) = 0.6
            assertThat(similarity.of(0, bits(0)), is(closeTo(Math.exp(-0.16 / 0.5), 1e-12)));
            assertThat(similarity.of(0, bits(0, 1)), is(closeTo(1, 1e-12)));
            assertThat(similarity.of(0, bits()), is(closeTo(Math.exp(-1 / 0.5), 1e-12)));
        }
    }

    @Test
    void lime_without_any_weight_is_refused() {
        // All samples of an input of zeros are at the distance 1.
        SaliencyMethod narrow = new Lime(EACH, Baseline.ZERO, 50, 0, 1e-3);

        ArithmeticException error =
                assertThrows(ArithmeticException.class, () -> map(narrow, random(2, 1), new float[2]));

        assertThat(
                error.getMessage(),
                is("lime with a kernel width of 0.001 gives no sample any weight; give it a larger one"));
    }

    @Test
    void parameters_out_of_range_are_refused() {
        assertThat(
                refusal(() -> new ShapleySampling(EACH, Baseline.ZERO, 0)),
                is("shapley-sampling needs one pair of permutations or more, not 0"));
        assertThat(
                refusal(() -> new KernelShap(EACH, Baseline.ZERO, 0)),
                is("kernel-shap needs one sample or more, not 0"));
        assertThat(
                refusal(() -> new FeaturePermutation(EACH, Background.examples(5), 0)),
                is("feature-permutation needs one draw or more, not 0"));
        assertThat(
                refusal(() -> new Lime(EACH, Baseline.ZERO, 50, Double.NaN, 1)),
                is("lime needs two samples or more, a finite alpha >= 0 and a finite kernel width > 0, but was given"
                        + " 50, NaN and 1.0"));
    }
}
