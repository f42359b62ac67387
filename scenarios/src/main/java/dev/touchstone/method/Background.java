package dev.touchstone.method;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.model.TrainedModel;
import dev.touchstone.scenario.Tensor;
import java.util.Arrays;
import java.util.List;

/** The inputs that others are compared with, all of one weight. Its text is its value among a method's parameters. */
@FunctionalInterface
public interface Background {

    /**
     * The background of these inputs.
     *
     * @param inputs (n, ...), not to be changed
     * @return (rows, ...) of the inputs' type
     */
    NDArray of(ExplainedModel model, NDArray inputs);

    /** The model's own {@linkplain ExplainedModel#examples examples}. @throws IllegalArgumentException if count is below 1 */
    static Background examples(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("a background holds one input or more, not " + count);
        }
        return new Background() {
            @Override
            public NDArray of(ExplainedModel model, NDArray inputs) {
                return model.examples(count, inputs.getManager()).toType(inputs.getDataType(), false);
            }

            @Override
            public String toString() {
                return count + " examples";
            }
        };
    }

    /** These inputs, all of one shape. @throws IllegalArgumentException if there are none, or shapes differ */
    static Background of(List<Tensor> rows) {
        if (rows.isEmpty()
                || rows.stream()
                        .anyMatch(row -> !Arrays.equals(row.shape(), rows.get(0).shape()))) {
            throw new IllegalArgumentException("a background holds one input or more, all of one shape, not " + rows);
        }
        List<Tensor> copy = List.copyOf(rows);
        return new Background() {
            @Override
            public NDArray of(ExplainedModel model, NDArray inputs) {
                int size = copy.get(0).size();
                float[] values = new float[copy.size() * size];
                for (int i = 0; i < copy.size(); i++) {
                    System.arraycopy(copy.get(i).values(), 0, values, i * size, size);
                }
                Shape shape = TrainedModel.batchOf(copy.size(), copy.get(0).shape());
                if (!shape.slice(1).equals(inputs.getShape().slice(1))) {
                    throw new IllegalArgumentException(
                            "a background of " + copy.get(0) + " does not fit inputs of shape " + inputs.getShape());
                }
                return inputs.getManager().create(values, shape).toType(inputs.getDataType(), false);
            }

            @Override
            public String toString() {
                return copy.size() + " inputs #" + Integer.toHexString(copy.hashCode());
            }
        };
    }
}
