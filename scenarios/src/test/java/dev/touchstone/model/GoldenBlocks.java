package dev.touchstone.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.Tensor;
import java.util.List;

/** Blocks with given weights, for tests of other packages. */
public final class GoldenBlocks {

    private GoldenBlocks() {}

    /** One of the architectures. */
    public static BlockModel build(
            Architecture architecture,
            int classes,
            Shape input,
            List<Tensor> weights,
            NDManager manager,
            DataType type) {
        return load(Networks.build(architecture, classes), classes, input, weights, manager, type);
    }

    /**
     * @param weights in the order of {@link Block#getParameters()}
     * @param type that they are to have
     */
    public static BlockModel load(
            Block block, int classes, Shape input, List<Tensor> weights, NDManager manager, DataType type) {
        block.freezeParameters(true);
        block.initialize(manager, type, input);
        List<Parameter> parameters = block.getParameters().values();
        if (parameters.size() != weights.size()) {
            throw new IllegalArgumentException(
                    "the block has " + parameters.size() + " parameters, not " + weights.size());
        }
        for (int i = 0; i < weights.size(); i++) {
            Parameter parameter = parameters.get(i);
            if (parameter.getArray().size() != weights.get(i).size()) {
                throw new IllegalArgumentException("parameter " + i + ", " + parameter.getName() + " of shape "
                        + parameter.getArray().getShape() + ", is given a " + weights.get(i));
            }
            write(weights.get(i).values(), parameter.getArray());
        }
        return new BlockModel(block, classes, manager);
    }

    /** Into an array of whatever type. */
    static void write(float[] values, NDArray array) {
        try (NDArray given = array.getManager().create(values, array.getShape());
                NDArray typed = given.toType(array.getDataType(), true)) {
            typed.copyTo(array);
        }
    }
}
