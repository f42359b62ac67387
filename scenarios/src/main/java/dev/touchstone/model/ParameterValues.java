package dev.touchstone.model;

import ai.djl.ndarray.NDArray;
import ai.djl.nn.Block;
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

    /** The values of each of {@link NetworkParameters}, by name. */
    static Map<String, Tensor> read(Block block) {
        Map<String, Tensor> weights = new LinkedHashMap<>();
        NetworkParameters.byPlace(block).forEach((place, parameter) -> {
            int[] shape = Arrays.stream(place.shape().getShape())
                    .mapToInt(Math::toIntExact)
                    .toArray();
            weights.put(place.name(), Tensor.of(parameter.getArray().toFloatArray(), shape));
        });
        return weights;
    }
}
