package dev.touchstone.method.gradient;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.model.TrainedModel;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Tensor;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** Fields that are known beforehand, for results to be compared number by number. */
record GivenNoise(List<Tensor> values) implements Noise {

    GivenNoise {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("noise needs one field or more");
        }
    }

    @Override
    public int draws() {
        return values.size();
    }

    @Override
    public Function<NDManager, NDArray> fields(NDArray inputs, SeedSource seeds) {
        Iterator<Tensor> next = values.iterator();
        return manager -> field(next.next(), inputs, manager);
    }

    private static NDArray field(Tensor values, NDArray inputs, NDManager manager) {
        Shape row = TrainedModel.batchOf(1, values.shape());
        if (!row.slice(1).equals(inputs.getShape().slice(1))) {
            throw new IllegalArgumentException(
                    "noise of a " + values + " does not fit inputs of shape " + inputs.getShape());
        }
        return manager.create(values.values(), row).toType(inputs.getDataType(), false);
    }

    @Override
    public String toString() {
        return values.size() + " fields #" + Integer.toHexString(values.hashCode());
    }
}
