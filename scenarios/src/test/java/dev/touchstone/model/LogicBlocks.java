package dev.touchstone.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.training.initializer.Initializer;
import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.SeedSource;
import java.util.random.RandomGenerator;

/** The networks of the logical worlds with random weights and statistics, on worlds of eight inputs. */
final class LogicBlocks {

    private static final int INPUTS = 8;

    private LogicBlocks() {}

    static Shape inputs(Architecture architecture, int samples) {
        return architecture.isConvolutional() ? new Shape(samples, 1, INPUTS, 1) : new Shape(samples, INPUTS, 1);
    }

    static NDArray samples(Architecture architecture, int count, NDManager manager) {
        RandomGenerator random = SeedSource.of(2).random();
        return manager.create(uniform(random, -1, 1, count * INPUTS), inputs(architecture, count));
    }

    /** Set up, and not frozen. */
    static Block block(Architecture architecture, NDManager manager, SeedSource seeds) {
        return setUp(Networks.build(architecture, 2, seeds.child("dropout")), architecture, manager, seeds);
    }

    static Block setUp(Block block, Architecture architecture, NDManager manager, SeedSource seeds) {
        block.setInitializer(Initializer.ZEROS, parameter -> true);
        block.initialize(manager, DataType.FLOAT32, inputs(architecture, 1));
        InitialWeights.set(block, architecture, seeds.child("weights"));
        RandomGenerator random = seeds.random();
        for (Parameter parameter : block.getParameters().values()) {
            NDArray array = parameter.getArray();
            int size = (int) array.size();
            switch (parameter.getType()) {
                case GAMMA, RUNNING_VAR -> ParameterValues.write(uniform(random, 0.5f, 1.5f, size), array);
                case BIAS, BETA, RUNNING_MEAN -> ParameterValues.write(uniform(random, -0.2f, 0.2f, size), array);
                default -> {}
            }
        }
        return block;
    }

    static BlockModel frozen(Architecture architecture, NDManager manager) {
        Block block = block(architecture, manager, SeedSource.of(1));
        block.freezeParameters(true);
        return new BlockModel(block, 2, manager);
    }

    private static float[] uniform(RandomGenerator random, float low, float high, int size) {
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = low + (high - low) * random.nextFloat();
        }
        return values;
    }
}
