package dev.touchstone.method.gradient;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.method.Baseline;
import dev.touchstone.method.Explainer;
import dev.touchstone.method.Explanation;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.model.TrainedModel;
import dev.touchstone.model.TrainedModels;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    void integrated_gradients_are_complete_from_any_baseline() {
        float[] grey = new float[3 * 64 * 64];
        Arrays.fill(grey, 0.5f);
        double[] atBaseline = logits(Tensor.of(grey, 3, 64, 64));
        for (Explanation explanation :
                explain(new IntegratedGradients(300, Baseline.constant(0.5f), Quadrature.MIDPOINT), 5, 5)) {
            double difference =
                    logits(explanation.sample().input())[explanation.target()] - atBaseline[explanation.target()];
            assertThat(sum(explanation.map()), closeTo(difference, 0.02 * Math.abs(difference)));
        }
    }

    @Test
    void smoothgrad_draws_its_noise_with_the_given_deviation() {
        ExplainedModel square = new ExplainedModel() {
            @Override
            public int classes() {
                return 1;
            }

            @Override
            public NDArray logits(NDArray inputs) {
                throw new UnsupportedOperationException();
            }

            @Override
            public NDArray inputGradient(NDArray inputs, NDArray targets) {
                return inputs.mul(2);
            }
        };
        try (NDManager manager = NDManager.newBaseManager()) {
            NDArray zero = manager.zeros(new Shape(2, 1, 100, 100));

            NDArray map = new SmoothGrad(4, 0.3).attribute(square, zero, null, SEEDS);

            // The gradient of x * x is 2 x: the mean over four draws of noise has twice their deviation by the root of
            // four.
            double deviation = Math.sqrt(map.square().mean().getFloat());
            assertThat(deviation, closeTo(0.3, 0.01));
            assertThat((double) map.mean().getFloat(), closeTo(0, 0.01));
        }
    }

    @Test
    void threads_that_take_gradients_at_once_get_their_own() throws Exception {
        List<Tensor> alone =
                explain(new Gradient(), 20, 2).stream().map(Explanation::map).toList();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<List<Explanation>>> both = List.of(
                    threads.submit(() -> explain(new Gradient(), 20, 2)),
                    threads.submit(() -> explain(new Gradient(), 20, 2)));
            for (Future<List<Explanation>> maps : both) {
                assertThat(maps.get().stream().map(Explanation::map).toList(), is(alone));
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void integrated_gradients_from_the_input_itself_are_zero() {
        Explanation explanation = new Explainer(model)
                .explain(
                        new IntegratedGradients(10),
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
        assertThrows(
                IllegalArgumentException.class, () -> new IntegratedGradients(1, Baseline.ZERO, Quadrature.TRAPEZOID));
    }
}
