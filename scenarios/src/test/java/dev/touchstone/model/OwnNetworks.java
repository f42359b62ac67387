package dev.touchstone.model;

import ai.djl.Device;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Blocks;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import dev.touchstone.scenario.ModelRecipe;
import dev.touchstone.scenario.Network;
import dev.touchstone.scenario.OwnNetwork;
import dev.touchstone.scenario.Tensor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** One tiny network for the tiny world, as a block and as TorchScript. */
final class OwnNetworks {

    static final OwnNetwork TINY = OwnNetwork.of("tiny", OwnNetworks::tiny);
    static final String FORWARD = """
            x0 = torch.relu(torch.conv2d(x, self.w1, self.b1, [2, 2]))
            return torch.linear(torch.flatten(x0, 1), self.w4, self.b4)
            """;

    private OwnNetworks() {}

    static SequentialBlock tiny() {
        return new SequentialBlock()
                .add(convolution(3, 4, 2))
                .add(Activation.reluBlock())
                .add(Blocks.batchFlattenBlock())
                .add(Linear.builder().setUnits(2).build());
    }

    static Conv2d convolution(int size, int filters, int stride) {
        return Conv2d.builder()
                .setKernelShape(new Shape(size, size))
                .optStride(new Shape(stride, stride))
                .setFilters(filters)
                .build();
    }

    /** The tiny world, learnt in 100 steps or verified by this network. */
    static TinyWorld world(Network network) {
        return new TinyWorld(recipe(network, 100));
    }

    static ModelRecipe recipe(Network network, int steps) {
        return new ModelRecipe(network, 8, 1e-2f, 1, steps, 1, 0.9, 0.9);
    }

    /** Trained and not kept. */
    static TrainedModel trained(TinyWorld world) {
        return new TrainedModel(
                world, new ModelBuild(world, 0, 1, Device.cpu()).run(TrainingProgress.SILENT), Device.cpu());
    }

    /** The weights that the tiny block has learnt. */
    static Map<String, Tensor> weights() {
        try (TrainedModel model = trained(world(TINY))) {
            return model.weights();
        }
    }

    /** The tiny network with weights of its block. */
    static byte[] script(Map<String, Tensor> weights) {
        return script(FORWARD, weights);
    }

    static byte[] script(String forward, Map<String, Tensor> weights) {
        return script(forward, weights, false);
    }

    static byte[] script(String forward, Map<String, Tensor> weights, boolean training) {
        Map<String, Tensor> parameters = new LinkedHashMap<>();
        parameters.put("w1", weights.get("01Conv2d_weight"));
        parameters.put("b1", weights.get("01Conv2d_bias"));
        parameters.put("w4", weights.get("04Linear_weight"));
        parameters.put("b4", weights.get("04Linear_bias"));
        return new TorchScriptArchive(forward, parameters, training).bytes();
    }

    /** A given network. */
    static OwnNetwork given(Path file, byte[] content) {
        try {
            return OwnNetwork.torchScript("tiny-script", Files.write(file, content));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
