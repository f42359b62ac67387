package dev.touchstone.method.propagation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import dev.touchstone.method.RandomTransformers;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.model.GraphModel;
import dev.touchstone.model.layer.Activation;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.LayerNode;
import dev.touchstone.model.layer.Rearrangement;
import dev.touchstone.scenario.SeedSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Guided backpropagation and the deconvolutional network are the gradient at all layers of a Transformer but ReLU. */
class TransformerRectifiersTest {

    private static final SeedSource SEEDS = SeedSource.of(1);

    private final NDManager manager = NDManager.newBaseManager();
    private final RandomTransformers random = new RandomTransformers(manager, 3, DataType.FLOAT64);

    @AfterEach
    void close() {
        manager.close();
    }

    static List<SaliencyMethod> methods() {
        return List.of(new GuidedBackprop(), new Deconvnet());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void without_relu_the_map_is_the_gradient(SaliencyMethod method) {
        GraphModel model = withoutRelu(random.model(true));
        NDArray inputs = random.inputs(4);
        NDArray targets = random.targets(4);

        double[] map = method.attribute(model, inputs, targets, SEEDS).toDoubleArray();

        double[] gradient = model.inputGradient(inputs, targets).toDoubleArray();
        for (int i = 0; i < map.length; i++) {
            assertThat(map[i], is(closeTo(gradient[i], 1e-12)));
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void with_relu_it_is_another(SaliencyMethod method) {
        GraphModel model = random.model(true);
        NDArray inputs = random.inputs(4);
        NDArray targets = random.targets(4);

        double[] map = method.attribute(model, inputs, targets, SEEDS).toDoubleArray();

        assertThat(map, is(not(model.inputGradient(inputs, targets).toDoubleArray())));
    }

    private static GraphModel withoutRelu(GraphModel model) {
        List<LayerNode> nodes = model.layers().nodes().stream()
                .map(node -> node.layer() == Activation.RELU
                        ? new LayerNode(
                                node.name(),
                                new Rearrangement("identity", read -> read.singletonOrThrow()),
                                node.inputs())
                        : node)
                .toList();
        return new GraphModel(new LayerGraph(nodes), model.classes());
    }
}
