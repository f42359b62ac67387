package dev.touchstone.method;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.method.gradient.InputXGradient;
import dev.touchstone.method.gradient.IntegratedGradients;
import dev.touchstone.method.gradient.Quadrature;
import dev.touchstone.method.perturbation.ExactShapley;
import dev.touchstone.method.perturbation.FeatureAblation;
import dev.touchstone.method.perturbation.FeatureMask;
import dev.touchstone.method.perturbation.FeaturePermutation;
import dev.touchstone.method.perturbation.KernelShap;
import dev.touchstone.method.perturbation.ShapleySampling;
import dev.touchstone.model.LogicModel;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.andor.Formula;
import dev.touchstone.scenario.andor.LogicWorld;
import dev.touchstone.scenario.andor.Symbols;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Maps of symbols, in the shapes of Transformers (L, 1) and of CNNs (1, L, 1), on worlds in closed form with all inputs true. */
class SymbolMapsTest {

    private static final Formula AND = Formula.and(Formula.inputs(0, 1));
    private static final Formula OR = Formula.or(Formula.inputs(0, 1));
    private static final Formula XOR = Formula.xor(Formula.inputs(0, 1, 2));

    static Stream<List<Long>> shapes() {
        return Stream.of(List.of(4L, 1L), List.of(1L, 4L, 1L));
    }

    /** From zeros p grows by 3/4, 1/4 and -3/8, in equal parts, whatever the path: the inputs of a gate are alike. */
    @ParameterizedTest
    @MethodSource("shapes")
    void shapley_values_and_integrated_gradients_are_those_by_hand(List<Long> shape) {
        Stream.of(
                        new ExactShapley(),
                        new KernelShap(),
                        new IntegratedGradients(4, Baseline.ZERO, Quadrature.GAUSS_LEGENDRE))
                .forEach(method -> {
                    assertMap(map(method, AND, shape), 3 / 8.0, 3 / 8.0, 0, 0);
                    assertMap(map(method, OR, shape), 1 / 8.0, 1 / 8.0, 0, 0);
                    assertMap(map(method, XOR, shape), -1 / 8.0, -1 / 8.0, -1 / 8.0, 0);
                });
    }

    /** Of a product of two truths of 1, a truth of 1/2 takes 1/2, and the slope of each is 1/2. */
    @ParameterizedTest
    @MethodSource("shapes")
    void ablation_and_the_gradient_look_at_one_input_beside_the_others(List<Long> shape) {
        assertMap(map(new FeatureAblation(), AND, shape), 1 / 2.0, 1 / 2.0, 0, 0);
        assertMap(map(new InputXGradient(), AND, shape), 1 / 2.0, 1 / 2.0, 0, 0);
        assertMap(map(new ShapleySampling(), AND, shape), 3 / 8.0, 3 / 8.0, 0, 0);
    }

    /** Half of the background has another input 0, a quarter another input 1. */
    @ParameterizedTest
    @MethodSource("shapes")
    void feature_permutation_over_a_whole_background_is_the_mean_loss(List<Long> shape) {
        int[] own = shape.stream().mapToInt(Long::intValue).toArray();
        Background background = Background.of(List.of(
                Tensor.of(new float[] {-1, 1, 1, 1}, own),
                Tensor.of(new float[] {-1, -1, 1, -1}, own),
                Tensor.of(new float[] {1, 1, -1, 1}, own),
                Tensor.of(new float[] {1, 1, 1, 1}, own)));

        SaliencyMethod method = new FeaturePermutation(FeatureMask.standard(8, 8), background, 4);

        assertMap(map(method, AND, shape), 1 / 2.0, 1 / 4.0, 0, 0);
    }

    private static float[] map(SaliencyMethod method, Formula formula, List<Long> shape) {
        int logicInputs = 3;
        LogicModel model = new LogicModel(new LogicWorld(Symbols.BINARY, formula, logicInputs, 1));
        try (NDManager manager = NDManager.newBaseManager()) {
            NDArray inputs = manager.ones(new Shape(1)
                    .addAll(new Shape(shape.stream().mapToLong(Long::longValue).toArray())));
            NDArray map = method.attribute(model, inputs, manager.create(new long[] {1}), SeedSource.of(1));
            assertThat(map.getShape(), is(inputs.getShape()));
            return map.toFloatArray();
        }
    }

    private static void assertMap(float[] map, double... expected) {
        assertThat(map.length, is(expected.length));
        for (int i = 0; i < map.length; i++) {
            assertThat((double) map[i], is(closeTo(expected[i], 1e-6)));
        }
    }
}
