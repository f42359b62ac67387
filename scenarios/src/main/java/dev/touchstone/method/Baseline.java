package dev.touchstone.method;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.model.TrainedModel;
import dev.touchstone.scenario.Tensor;
import java.util.Arrays;
import java.util.List;

/** The input x' that stands for "nothing there". Its text is its value among a method's parameters. */
@FunctionalInterface
public interface Baseline {

    /** All zeros: a black image. */
    Baseline ZERO = constant(0f);

    /**
     * The baseline of these inputs.
     *
     * @param inputs (n, ...), not to be changed
     * @return of the inputs' type, and of their shape or with a single row for all of them
     */
    NDArray of(NDArray inputs);

    /** Every value the same. @throws IllegalArgumentException if it is not finite */
    static Baseline constant(float value) {
        if (!Float.isFinite(value)) {
            throw new IllegalArgumentException("a baseline must be a finite number, not " + value);
        }
        return new Baseline() {
            @Override
            public NDArray of(NDArray inputs) {
                return inputs.getManager().full(row(inputs), value, inputs.getDataType());
            }

            @Override
            public String toString() {
                return Float.toString(value);
            }
        };
    }

    /** One input for all. The inputs must have its shape. */
    static Baseline of(Tensor input) {
        return new Baseline() {
            @Override
            public NDArray of(NDArray inputs) {
                Shape row = row(inputs);
                if (!row.equals(TrainedModel.batchOf(1, input.shape()))) {
                    throw new IllegalArgumentException("the baseline, a " + input + ", does not fit inputs of shape "
                            + inputs.getShape() + "; it must have the shape of one of them");
                }
                return inputs.getManager().create(input.values(), row).toType(inputs.getDataType(), false);
            }

            @Override
            public String toString() {
                return input + " #" + Integer.toHexString(input.hashCode());
            }
        };
    }

    /** The mean of some inputs, value by value. @throws IllegalArgumentException if there are none, or shapes differ */
    static Baseline mean(List<Tensor> inputs) {
        if (inputs.isEmpty()
                || inputs.stream()
                        .anyMatch(input ->
                                !Arrays.equals(input.shape(), inputs.get(0).shape()))) {
            throw new IllegalArgumentException("a mean is of one input or more, all of one shape, not of " + inputs);
        }
        float[] mean = new float[inputs.get(0).size()];
        for (int i = 0; i < mean.length; i++) {
            int at = i;
            mean[i] = (float) inputs.stream()
                    .mapToDouble(input -> input.get(at))
                    .average()
                    .orElseThrow();
        }
        return of(Tensor.of(mean, inputs.get(0).shape()));
    }

    private static Shape row(NDArray inputs) {
        long[] lengths = inputs.getShape().getShape().clone();
        lengths[0] = 1;
        return new Shape(lengths);
    }
}
