package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import ai.djl.Device;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.nn.Block;
import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlexNetTrainingTest {

    private static final SeedSource SEEDS = SeedSource.of(1);

    @Test
    void training_moves_every_parameter_and_evaluation_goes_by_the_running_statistics() {
        TinyWorld world = new TinyWorld(Architecture.ALEXNET, 0.9, 12);
        List<Double> losses = new ArrayList<>();

        ModelTraining.Result result =
                new ModelTraining(world, 0, SEEDS, state -> losses.add(state.loss())).run(Device.cpu());

        initial(world)
                .forEach((name, tensor) -> assertThat(name, result.weights().get(name), is(not(tensor))));
        assertThat(losses.get(losses.size() - 1), is(lessThan(losses.get(0) / 2)));
        assertThat(result.verification().table(), result.verification().verified(), is(true));
    }

    private static Map<String, Tensor> initial(TinyWorld world) {
        try (NDManager manager = NDManager.newBaseManager()) {
            Block block = Networks.build(Architecture.ALEXNET, world.classes());
            block.initialize(manager, DataType.FLOAT32, TrainedModel.batchOf(1, world.inputShape()));
            InitialWeights.set(block, SEEDS.child("weights"));
            return ParameterValues.read(block);
        }
    }
}
