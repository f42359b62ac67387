package dev.touchstone.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.nn.Block;
import ai.djl.training.initializer.Initializer;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.Tensor;
import java.util.Map;

/**
 * A trained model with weights of 64 bits, for what rounding must not decide.
 *
 * @param block its network
 * @param original whose weights and examples it has
 */
public record ModelIn64Bits(BlockModel block, TrainedModel original) implements ExplainedModel {

    /** @param manager owner of its arrays */
    public static ModelIn64Bits of(TrainedModel original, Scenario scenario, NDManager manager) {
        Block block = Networks.build(scenario.recipe().network(), scenario.classes());
        block.freezeParameters(true);
        block.setInitializer(Initializer.ZEROS, parameter -> true);
        block.initialize(manager, DataType.FLOAT64, TrainedModel.batchOf(1, scenario.inputShape()));
        Map<String, Tensor> weights = original.weights();
        NetworkParameters.byPlace(block)
                .forEach((place, parameter) ->
                        GoldenBlocks.write(weights.get(place.name()).values(), parameter.getArray()));
        return new ModelIn64Bits(new BlockModel(block, scenario.classes(), manager), original);
    }

    @Override
    public int classes() {
        return block.classes();
    }

    @Override
    public NDArray logits(NDArray inputs) {
        return block.logits(inputs);
    }

    @Override
    public NDArray inputGradient(NDArray inputs, NDArray targets) {
        return block.inputGradient(inputs, targets);
    }

    @Override
    public LayerGraph layers() {
        return block.layers();
    }

    @Override
    public NDArray examples(int count, NDManager manager) {
        return original.examples(count, manager).toType(DataType.FLOAT64, false);
    }
}
