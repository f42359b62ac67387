package dev.touchstone.method.perturbation;

import static dev.touchstone.method.perturbation.Models.SEEDS;
import static dev.touchstone.method.perturbation.Models.maps;
import static dev.touchstone.method.perturbation.Models.random;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import dev.touchstone.method.Background;
import dev.touchstone.method.Baseline;
import dev.touchstone.method.Needs;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.SignSemantics;
import dev.touchstone.model.Predictor;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PerturbationContractTest {

    private static final long[] SHAPE = {2, 4, 4};
    private static final int ROWS = 5;
    private static final long[] TARGETS = {0, 1, 1, 0, 1};
    private static final Predictor MODEL = random(32, 1);

    static Stream<SaliencyMethod> methods() {
        FeatureMask grid = FeatureMask.grid(2, 2);
        Baseline grey = Baseline.constant(0.25f);
        return Stream.concat(
                drawing(grid, grey),
                Stream.of(new FeatureAblation(grid, grey), new Occlusion(3, 2, grey), new ExactShapley(grid, grey)));
    }

    static Stream<SaliencyMethod> randomMethods() {
        return drawing(FeatureMask.pixels(), Baseline.constant(0.25f));
    }

    private static Stream<SaliencyMethod> drawing(FeatureMask features, Baseline baseline) {
        return Stream.of(
                new FeaturePermutation(features, background(), 4),
                new ShapleySampling(features, baseline, 2),
                new KernelShap(features, baseline, 300),
                new Lime(features, baseline, 300, 0.01, 10),
                new Rise(300, 2, 0.5));
    }

    private static Background background() {
        List<Tensor> rows = new ArrayList<>();
        for (float[] row : inputs(6, 2)) {
            rows.add(Tensor.of(row, 2, 4, 4));
        }
        return Background.of(rows);
    }

    private static float[][] inputs(int rows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[][] inputs = new float[rows][];
        for (int row = 0; row < rows; row++) {
            inputs[row] = Models.normal(32, random);
        }
        return inputs;
    }

    @ParameterizedTest
    @MethodSource("methods")
    void a_map_depends_neither_on_its_batch_nor_on_its_batch_mates(SaliencyMethod method) {
        float[][] inputs = inputs(ROWS, 3);
        double[][] together = maps(method, MODEL, inputs, TARGETS, SEEDS, SHAPE);

        for (int row = 0; row < ROWS; row++) {
            double[] alone = maps(
                    method,
                    MODEL,
                    new float[][] {inputs[row]},
                    new long[] {TARGETS[row]},
                    SEEDS.startingAt(row),
                    SHAPE)[0];
            assertThat(method.id(), alone, Close.to(1e-6 * scale(together[row]), together[row]));
        }
    }

    private static double scale(double[] map) {
        return Math.max(1, Arrays.stream(map).map(Math::abs).max().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("randomMethods")
    void the_seed_decides_the_map(SaliencyMethod method) {
        float[][] inputs = inputs(2, 4);
        double[][] maps = maps(method, MODEL, inputs, new long[2], SEEDS, SHAPE);

        assertThat(maps(method, MODEL, inputs, new long[2], SEEDS, SHAPE), is(maps));
        assertThat(maps(method, MODEL, inputs, new long[2], SeedSource.of(8), SHAPE)[0], is(not(maps[0])));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void double_precision_inputs_give_double_precision_maps(SaliencyMethod method) {
        float[][] inputs = inputs(2, 5);
        double[][] single = maps(method, MODEL, inputs, new long[2], SEEDS, SHAPE);

        double[][] exact = maps(method, MODEL, inputs, new long[2], SEEDS, DataType.FLOAT64, SHAPE);

        assertThat(exact[0], Close.to(1e-4, single[0]));
        assertThat(exact[1], Close.to(1e-4, single[1]));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void the_input_stays_and_nothing_but_the_map_is_left_behind(SaliencyMethod method) {
        try (NDManager manager = NDManager.newBaseManager()) {
            float[][] inputs = inputs(ROWS, 6);
            NDArray batch = Models.batch(manager, inputs, DataType.FLOAT32, SHAPE);
            float[] before = batch.toFloatArray();
            NDArray targets = manager.create(TARGETS);
            int arrays = manager.getManagedArrays().size();

            method.attribute(MODEL, batch, targets, SEEDS);

            assertThat(batch.toFloatArray(), is(before));
            assertThat(manager.getManagedArrays().size(), is(arrays + 1));
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void an_output_that_is_no_number_is_never_quiet(SaliencyMethod method) {
        Predictor broken = new Predictor(2, x -> MODEL.logits(x).mul(Float.NaN));

        ArithmeticException error = assertThrows(
                ArithmeticException.class, () -> maps(method, broken, inputs(1, 7), new long[1], SEEDS, SHAPE));

        assertThat(
                error.getMessage(),
                is(method.id() + " needs finite logits, but the model gave [NaN, NaN] for a copy of row 0"));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void a_pass_is_bounded_and_a_batch_is_repeated_whole(SaliencyMethod method) {
        List<Long> sizes = new ArrayList<>();
        Predictor counting = new Predictor(2, x -> {
            sizes.add(x.getShape().get(0));
            return MODEL.logits(x);
        });

        maps(method, counting, inputs(ROWS, 8), TARGETS, SEEDS, SHAPE);

        assertThat(sizes.stream().allMatch(size -> size <= 255 && size % ROWS == 0), is(true));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void only_predictions_are_needed(SaliencyMethod method) {
        assertThat(method.needs(), is(Needs.PREDICTIONS));
        assertThat(method.sign(), is(method instanceof Rise ? SignSemantics.MAGNITUDE : SignSemantics.SIGNED));
    }

    @Test
    void defaults_are_stated() {
        Stream<SaliencyMethod> defaults = Stream.of(
                new FeatureAblation(),
                new Occlusion(),
                new FeaturePermutation(),
                new ExactShapley(),
                new ShapleySampling(),
                new KernelShap(),
                new Lime(),
                new Rise());

        assertThat(
                defaults.map(method -> method.id() + " " + new TreeMap<>(method.parameters()))
                        .toList(),
                is(List.of(
                        "feature-ablation {baseline=0.0, features=grid 8x8 of images, else each}",
                        "occlusion {baseline=0.0, stride=[4, 4], window=[8, 8] of all channels}",
                        "feature-permutation {background=50 examples, draws=10, features=grid 8x8 of images, else each}",
                        "exact-shapley {baseline=0.0, features=grid 3x3 of images, else each}",
                        "shapley-sampling {baseline=0.0, features=grid 8x8 of images, else each, pairs=10}",
                        "kernel-shap {baseline=0.0, features=grid 8x8 of images, else each, samples=2176}",
                        "lime {alpha=0.01, baseline=0.0, features=grid 8x8 of images, else each, kernelWidth=10.0, samples=500}",
                        "rise {cells=7, masks=2000, probability=0.5}")));
    }

    @Test
    void a_target_that_the_model_does_not_have_is_refused() {
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class,
                () -> maps(
                        new FeatureAblation(FeatureMask.each(), Baseline.ZERO),
                        MODEL,
                        inputs(1, 9),
                        new long[] {2},
                        SEEDS));

        assertThat(error.getMessage(), is("a model with 2 logits has no class 2"));
    }

    @Test
    void replaced_values_are_the_baseline_and_kept_ones_the_input_bit_for_bit() {
        float[] x = {1e-30f, 3.1415927f, -7e30f};
        Predictor first = Models.single(input -> input.get(":, 0:1").mul(1e30f));

        assertThat(
                Models.map(new FeatureAblation(FeatureMask.each(), Baseline.constant(-1e-30f)), first, x)[0],
                is((double) (x[0] * 1e30f) * 2));
    }
}
