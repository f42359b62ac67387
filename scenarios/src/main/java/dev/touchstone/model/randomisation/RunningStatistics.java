package dev.touchstone.model.randomisation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import dev.touchstone.model.ModelParameter;
import dev.touchstone.model.ParameterKind;
import dev.touchstone.model.TrainedModel;
import dev.touchstone.model.layer.BatchNormalisation;
import dev.touchstone.model.layer.Layer;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.LayerNode;
import dev.touchstone.scenario.Tensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures the running statistics of batch normalisations anew: one pass of training examples through the network, layer by layer, each
 * normalisation taking the mean and the variance of what reaches it through those before it, already measured. The variance is that which
 * PyTorch keeps, with n - 1 in its denominator.
 */
final class RunningStatistics {

    private static final int EXAMPLES = 128;

    private final Map<String, ModelParameter> means = new HashMap<>();
    private final Map<String, ModelParameter> variances = new HashMap<>();
    private final Map<String, Tensor> measured = new HashMap<>();

    private RunningStatistics(List<ModelParameter> parameters) {
        for (ModelParameter parameter : parameters) {
            if (parameter.kind() == ParameterKind.RUNNING_MEAN) {
                means.put(parameter.layer(), parameter);
            } else if (parameter.kind() == ParameterKind.RUNNING_VARIANCE) {
                variances.put(parameter.layer(), parameter);
            }
        }
    }

    /** The new values of those of the parameters that are running statistics, by name. */
    static Map<String, Tensor> measured(TrainedModel model, List<ModelParameter> parameters) {
        RunningStatistics statistics = new RunningStatistics(parameters);
        if (!statistics.means.isEmpty()) {
            try (NDManager scratch = model.newManager()) {
                statistics.pass(model.layers(), model.examples(EXAMPLES, scratch));
            }
        }
        return statistics.measured;
    }

    private void pass(LayerGraph layers, NDArray examples) {
        List<NDArray> outputs = new ArrayList<>();
        for (LayerNode node : layers.nodes()) {
            NDList inputs = new NDList();
            node.inputs().forEach(from -> inputs.add(from == LayerGraph.INPUT ? examples : outputs.get(from)));
            Layer layer = node.layer() instanceof BatchNormalisation norm && means.containsKey(node.name())
                    ? measure(node.name(), norm, inputs.singletonOrThrow())
                    : node.layer();
            outputs.add(layer.attachedTo(examples.getManager()).forward(inputs));
        }
    }

    /** The normalisation with the statistics of this input. */
    private BatchNormalisation measure(String name, BatchNormalisation norm, NDArray input) {
        NDArray channels = input.swapAxes(0, 1).reshape(input.getShape().get(1), -1);
        NDArray mean = channels.mean(new int[] {1});
        NDArray variance = channels.sub(mean.expandDims(1))
                .square()
                .sum(new int[] {1})
                .div(channels.getShape().get(1) - 1);
        keep(means.get(name), mean);
        keep(variances.get(name), variance);
        return new BatchNormalisation(norm.gamma(), norm.beta(), mean, variance, norm.epsilon());
    }

    private void keep(ModelParameter parameter, NDArray values) {
        measured.put(parameter.name(), Tensor.of(values.toFloatArray(), (int) values.size()));
    }
}
