package dev.touchstone.method.gradient;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import dev.touchstone.method.Explainer;
import dev.touchstone.method.Explanation;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.model.TrainedModel;
import dev.touchstone.model.TrainedModels;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GradientMethodsTest {

    private static final Scenario SCENARIO = TrainedModels.scenario(TextBox.SIMPLE_FR);
    private static final Bucket EVERYTHING = SCENARIO.buckets().get(11);
    private static final SeedSource SEEDS = SeedSource.of(7);

    private static TrainedModel model;

    @BeforeAll
    static void train() {
        model = TrainedModels.of(SCENARIO);
    }

    @AfterAll
    static void close() {
        model.close();
    }

    private static List<Explanation> explain(SaliencyMethod method, int count, int chunk) {
        SampleBatch samples = SCENARIO.draw(EVERYTHING, Split.HELD_OUT, 0, count, SEEDS);
        return new Explainer(model, chunk).explain(method, samples, SEEDS);
    }

    private static double[] logits(Tensor... inputs) {
        try (NDManager manager = model.newManager()) {
            double[] logits = new double[2 * inputs.length];
            for (int i = 0; i < inputs.length; i++) {
                NDArray input = manager.create(inputs[i].values()).reshape(1, 3, 64, 64);
                float[] pair = model.logits(input).toFloatArray();
                logits[2 * i] = pair[0];
                logits[2 * i + 1] = pair[1];
            }
            return logits;
        }
    }

    private static double sum(Tensor map) {
        double sum = 0;
        for (int i = 0; i < map.size(); i++) {
            sum += map.get(i);
        }
        return sum;
    }

    @Test
    void the_gradient_is_the_slope_that_finite_differences_measure() {
        Explanation explanation = explain(new Gradient(), 1, 1).get(0);
        float[] input = explanation.sample().input().values();
        int agreeing = 0;
        int checked = 0;
        for (int pixel = 5; pixel < input.length; pixel += 211) {
            float step = 2e-3f;
            float[] up = input.clone();
            up[pixel] += step;
            float[] down = input.clone();
            down[pixel] -= step;
            double[] f = logits(Tensor.of(up, 3, 64, 64), Tensor.of(down, 3, 64, 64));
            double slope = (f[explanation.target()] - f[2 + explanation.target()]) / (2 * step);
            checked++;
            agreeing += Math.abs(slope - explanation.map().get(pixel)) < 2e-3 + 0.05 * Math.abs(slope) ? 1 : 0;
        }
        // A ReLU that switches inside the step makes a difference that is no error.
        assertThat((double) (checked - agreeing) / checked, is(lessThan(0.1)));
    }

    @Test
    void input_x_gradient_is_the_product() {
        Explanation gradient = explain(new Gradient(), 1, 1).get(0);
        Explanation product = explain(new InputXGradient(), 1, 1).get(0);

        for (int i = 0; i < gradient.map().size(); i++) {
            assertThat(
                    product.map().get(i),
                    is(gradient.map().get(i) * gradient.sample().input().get(i)));
        }
    }

    @Test
    void integrated_gradients_are_complete_to_one_percent_with_300_midpoint_steps() {
        double[] blank = logits(Tensor.of(new float[3 * 64 * 64], 3, 64, 64));
        double worst = 0;
        for (Explanation explanation : explain(new IntegratedGradients(300), 100, 50)) {
            double difference =
                    logits(explanation.sample().input())[explanation.target()] - blank[explanation.target()];
            worst = Math.max(worst, Math.abs(sum(explanation.map()) - difference) / Math.abs(difference));
        }
        System.out.printf("IG completeness, 300 midpoint steps, 100 samples: worst error %.4f%%%n", 100 * worst);
        assertThat(worst, is(lessThanOrEqualTo(0.01)));
    }

    @Test
    void integrated_gradients_from_the_input_itself_are_zero() {
        Explanation explanation = new Explainer(model)
                .explain(
                        new IntegratedGradients(10, 0f, Quadrature.MIDPOINT),
                        SCENARIO.draw(SCENARIO.buckets().get(0), Split.HELD_OUT, 0, 1, SEEDS),
                        SEEDS)
                .get(0);

        assertThat(sum(explanation.map()), is(0.0));
    }

    @Test
    void smoothgrad_without_noise_is_the_gradient() {
        Tensor gradient = explain(new Gradient(), 1, 1).get(0).map();
        Tensor smooth = explain(new SmoothGrad(3, 0), 1, 1).get(0).map();

        for (int i = 0; i < gradient.size(); i++) {
            assertThat((double) smooth.get(i), closeTo(gradient.get(i), 1e-6));
        }
    }

    @Test
    void a_map_depends_neither_on_its_chunk_nor_on_its_batch_mates() {
        for (SaliencyMethod method : List.of(new Gradient(), new SmoothGrad(2, 0.1))) {
            Tensor whole = explain(method, 6, 6).get(5).map();
            Tensor alone = explain(method, 6, 1).get(5).map();
            for (int i = 0; i < whole.size(); i++) {
                assertThat((double) alone.get(i), closeTo(whole.get(i), 1e-5));
            }
        }
    }

    @Test
    void the_same_call_gives_the_same_bits() {
        assertThat(
                explain(new SmoothGrad(2, 0.1), 3, 3).get(2).map(),
                is(explain(new SmoothGrad(2, 0.1), 3, 3).get(2).map()));
    }

    @Test
    void parameters_out_of_range_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new SmoothGrad(0, 0.1));
        assertThrows(IllegalArgumentException.class, () -> new SmoothGrad(5, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new IntegratedGradients(5, Float.NaN, Quadrature.LEFT));
    }
}
