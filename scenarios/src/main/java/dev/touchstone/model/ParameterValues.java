package dev.touchstone.model;

import ai.djl.ndarray.NDArray;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.util.Pair;
import dev.touchstone.scenario.Tensor;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The values of a block's parameters, on whatever device they lie. */
final class ParameterValues {

    private ParameterValues() {}

    /** Writes values into a parameter that exists already. */
    static void write(float[] values, NDArray parameter) {
        try (NDArray source = parameter.getManager().create(values, parameter.getShape())) {
            source.copyTo(parameter);
        }
    }

    /** Each parameter's values, under the names of {@link Block#getParameters()}. */
    static Map<String, Tensor> read(Block block) {
        Map<String, Tensor> weights = new LinkedHashMap<>();
        for (Pair<String, Parameter> named : block.getParameters()) {
            NDArray array = named.getValue().getArray();
            int[] shape = Arrays.stream(array.getShape().getShape())
                    .mapToInt(Math::toIntExact)
                    .toArray();
            weights.put(named.getKey(), Tensor.of(array.toFloatArray(), shape));
        }
        return weights;
    }
}
