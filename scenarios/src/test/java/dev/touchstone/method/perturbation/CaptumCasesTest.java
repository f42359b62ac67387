package dev.touchstone.method.perturbation;

import static dev.touchstone.method.perturbation.Models.SEEDS;
import static dev.touchstone.method.perturbation.Models.captum;
import static dev.touchstone.method.perturbation.Models.map;
import static dev.touchstone.method.perturbation.Models.maps;
import static dev.touchstone.method.perturbation.Models.relu;
import static dev.touchstone.method.perturbation.Models.single;
import static org.hamcrest.MatcherAssert.assertThat;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.convolutional.Conv2d;
import dev.touchstone.method.Baseline;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.model.Predictor;
import dev.touchstone.scenario.Tensor;
import org.junit.jupiter.api.Test;

/** Numbers from Captum's own tests (BSD-3-Clause, commit faac087), and one from shap's (MIT, commit df974a1). */
class CaptumCasesTest {

    private static final float[] X = {20, 50, 30};
    private static final FeatureMask EACH = FeatureMask.each();
    private static final FeatureMask FIRST_TWO = FeatureMask.of(new int[] {0, 0, 1}, 3);
    private static final FeatureMask LAST_TWO = FeatureMask.of(new int[] {1, 1, 0}, 3);
    private static final Baseline ZERO = Baseline.ZERO;

    @Test
    void ablation_of_each_value() {
        double[][] maps = maps(
                new FeatureAblation(EACH, ZERO),
                captum(),
                new float[][] {{2, 10, 3}, {20, 50, 30}},
                new long[] {0, 0},
                SEEDS);

        assertThat(maps[0], Close.to(1e-4, 8, 35, 12));
        assertThat(maps[1], Close.to(1e-4, 80, 200, 120));
    }

    @Test
    void ablation_of_groups_against_a_baseline() {
        assertThat(
                map(new FeatureAblation(FIRST_TWO, Baseline.constant(4)), captum(), X), Close.to(1e-4, 248, 248, 104));
        assertThat(
                map(new FeatureAblation(FIRST_TWO, ZERO), captum(), new float[] {2, 10, 3}),
                Close.to(1e-4, 41, 41, 12));
        assertThat(map(new FeatureAblation(LAST_TWO, ZERO), captum(), X), Close.to(1e-4, 280, 280, 120));
    }

    @Test
    void ablation_of_groups_that_reach_across_three_inputs() {
        FeatureMask groups = FeatureMask.of(new int[] {1, 1, 1, 0, 1, 2, 0, 1, 2}, 9);

        double[] map =
                map(new FeatureAblation(groups, ZERO), captum(), new float[] {23, 100, 0, 20, 50, 30, 0, 100, 10});

        assertThat(map, Close.to(1e-4, 1092, 1092, 1092, 80, 1092, 160, 80, 1092, 160));
    }

    @Test
    void ablation_of_a_saturating_function() {
        Predictor model = single(x -> relu(x.neg().add(1)).neg().add(1).get(":, 0:1"));

        assertThat(map(new FeatureAblation(EACH, ZERO), model, new float[] {-3, 1, 2}), Close.to(1e-4, -3, 0, 0));
    }

    @Test
    void occlusion_by_single_values() {
        SaliencyMethod occlusion = new Occlusion(new int[] {1}, new int[] {1}, ZERO);

        assertThat(map(occlusion, captum(), X), Close.to(1e-4, 80, 200, 120));
    }

    @Test
    void occlusion_by_windows_that_overlap() {
        SaliencyMethod occlusion = new Occlusion(new int[] {2}, new int[] {1}, Baseline.constant(10));

        assertThat(map(occlusion, captum(), X), Close.to(1e-4, 200, 220, 240));
    }

    @Test
    void occlusion_clips_the_last_window() {
        // The third of Captum's three inputs {@code (x1 + x2 + x3)}, window 2 and stride 2; the others stay.
        Predictor model = captum();
        Predictor shifted = single(x -> model.logits(x.add(Models.constant(x, 43, 150, 30))));
        SaliencyMethod occlusion = new Occlusion(new int[] {2}, new int[] {2}, Baseline.constant(4));

        assertThat(map(occlusion, shifted, new float[] {0, 100, 10}), Close.to(1e-4, 368, 368, 24));
    }

    @Test
    void occlusion_of_an_image_with_a_stride() {
        float[] image = new float[16];
        for (int i = 0; i < 16; i++) {
            image[i] = i;
        }
        SaliencyMethod occlusion = new Occlusion(new int[] {1, 2, 3}, new int[] {1, 2, 1}, ZERO);

        assertThat(
                map(occlusion, convolution(), image, 1, 4, 4),
                Close.to(1e-4, 17, 17, 17, 17, 17, 17, 17, 17, 64, 65.5, 65.5, 67, 64, 65.5, 65.5, 67));
    }

    /** Two 3 x 3 convolutions of ones over x + 1 with biases -50 and -75, then a layer that subtracts the last three values. */
    private static Predictor convolution() {
        return new Predictor(1, x -> {
            NDArray kernel = x.getManager().ones(new Shape(2, 1, 3, 3));
            NDArray hidden = relu(Conv2d.conv2d(x.add(1), kernel, Models.constant(x, -50, -75))
                    .singletonOrThrow());
            NDArray weights = Models.constant(x, 1, 1, 1, 1, 1, -1, -1, -1);
            return relu(Models.flat(hidden).mul(weights).sum(new int[] {1}, true));
        });
    }

    @Test
    void shapley_values() {
        assertThat(map(new ExactShapley(EACH, ZERO), captum(), X), Close.to(1e-3, 76.66666, 196.66666, 116.66666));
        assertThat(map(new ExactShapley(EACH, ZERO), captum(), new float[] {2, 10, 3}), Close.to(1e-3, 7, 32.5, 10.5));
        assertThat(map(new ExactShapley(FIRST_TWO, ZERO), captum(), X), Close.to(1e-3, 275, 275, 115));
        assertThat(
                map(new ExactShapley(FIRST_TWO, ZERO), captum(), new float[] {2, 10, 3}),
                Close.to(1e-3, 39.5, 39.5, 10.5));
        assertThat(map(new ExactShapley(LAST_TWO, ZERO), captum(), X), Close.to(1e-3, 275, 275, 115));
    }

    @Test
    void sampled_shapley_values() {
        assertThat(
                map(new ShapleySampling(EACH, ZERO, 125), captum(), X), Close.to(1.0, 76.66666, 196.66666, 116.66666));
    }

    @Test
    void kernel_shap() {
        assertThat(map(new KernelShap(EACH, ZERO, 500), captum(), X), Close.to(1e-3, 76.66666, 196.66666, 116.66666));
        assertThat(map(new KernelShap(FIRST_TWO, ZERO, 100), captum(), X), Close.to(1e-3, 275, 275, 115));
        Baseline baseline = Baseline.of(Tensor.of(new float[] {10, 20, 10}, 3));
        assertThat(map(new KernelShap(EACH, baseline, 500), captum(), X), Close.to(1e-3, 40, 120, 80));
    }

    @Test
    void kernel_shap_of_three_inputs() {
        double[] map = map(new KernelShap(EACH, ZERO, 2000), captum(), new float[] {23, 0, 0, 20, 0, 50, 0, 100, 10});

        assertThat(map, Close.to(1.0, 90, 0, 0, 78, 0, 198, 0, 398, 38));
    }

    @Test
    void lime() {
        assertThat(map(new Lime(EACH, ZERO, 500, 1.0, 10), captum(), X), Close.to(1.0, 73.3716, 193.3349, 113.3349));
        assertThat(map(new Lime(FIRST_TWO, ZERO, 500, 1.0, 10), captum(), X), Close.to(1.0, 271, 271, 111));
    }

    @Test
    void one_antithetic_pair_is_exact_for_a_function_of_second_order() {
        Predictor model = single(x -> {
            NDArray x2 = x.get(":, 2:3");
            return x.get(":, 0:1")
                    .mul(x2)
                    .add(x2.mul(x.get(":, 3:4")))
                    .add(x.get(":, 1:2"))
                    .add(x2);
        });
        float[][] inputs = {{0, 0, 1, 0, 1}, {1, 0, 1, 1, 0}, {1, 1, 1, 0, 0}, {1, 1, 0, 1, 1}, {1, 1, 1, 1, 1}};
        double[][] expected = {
            {0, 0, 1, 0, 0}, {0.5, 0, 2, 0.5, 0}, {0.5, 1, 1.5, 0, 0}, {0, 1, 0, 0, 0}, {0.5, 1, 2, 0.5, 0}
        };

        double[][] maps = maps(new ShapleySampling(EACH, ZERO, 1), model, inputs, new long[5], SEEDS);

        for (int row = 0; row < 5; row++) {
            assertThat(maps[row], Close.to(1e-8, expected[row]));
        }
    }
}
