package dev.touchstone.conformance;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import dev.touchstone.scenario.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Stored numbers with a shape, row-major. Whatever their type in a file, they are doubles here. */
public record Numbers(int[] shape, double[] values) {

    public Numbers {
        if (size(shape) != values.length) {
            throw new IllegalArgumentException(
                    "shape " + Arrays.toString(shape) + " does not hold " + values.length + " numbers");
        }
    }

    static int size(int[] shape) {
        return Arrays.stream(shape).reduce(1, Math::multiplyExact);
    }

    /** Nested lists of one length on each level, or one number. */
    static Numbers of(JsonElement json) {
        List<Integer> shape = new ArrayList<>();
        JsonElement level = json;
        while (level.isJsonArray()) {
            shape.add(level.getAsJsonArray().size());
            level = level.getAsJsonArray().get(0);
        }
        int[] lengths = shape.stream().mapToInt(Integer::intValue).toArray();
        double[] values = new double[size(lengths)];
        int filled = fill(json, values, 0);
        if (filled != values.length) {
            throw new IllegalArgumentException("lists of different lengths within " + Arrays.toString(lengths));
        }
        return new Numbers(lengths, values);
    }

    private static int fill(JsonElement json, double[] values, int from) {
        if (!json.isJsonArray()) {
            values[from] = json.getAsDouble();
            return from + 1;
        }
        int at = from;
        for (JsonElement element : (JsonArray) json) {
            at = fill(element, values, at);
        }
        return at;
    }

    static Numbers of(NDArray array) {
        int[] shape = Arrays.stream(array.getShape().getShape())
                .mapToInt(Math::toIntExact)
                .toArray();
        try (NDArray doubles = array.toType(DataType.FLOAT64, true)) {
            return new Numbers(shape, doubles.toDoubleArray());
        }
    }

    static Numbers ofRows(List<Numbers> rows) {
        int[] shape = rows.get(0).shape.clone();
        shape[0] = rows.stream().mapToInt(Numbers::rows).sum();
        return new Numbers(
                shape,
                rows.stream().flatMapToDouble(row -> Arrays.stream(row.values)).toArray());
    }

    public int rows() {
        return shape[0];
    }

    public int rowSize() {
        return values.length / rows();
    }

    /** The lengths of its axes after the first. */
    public int[] rowShape() {
        return Arrays.copyOfRange(shape, 1, shape.length);
    }

    /** One row, on a first axis of length 1; of a single row that one. */
    public Numbers row(int index) {
        int[] lengths = shape.clone();
        lengths[0] = 1;
        int from = rows() == 1 ? 0 : index * rowSize();
        return new Numbers(lengths, Arrays.copyOfRange(values, from, from + rowSize()));
    }

    /** Each row by itself, rounded to 32 bits. */
    public List<Tensor> tensors() {
        List<Tensor> rows = new ArrayList<>();
        for (int row = 0; row < rows(); row++) {
            float[] floats = new float[rowSize()];
            for (int i = 0; i < floats.length; i++) {
                floats[i] = (float) values[row * rowSize() + i];
            }
            rows.add(Tensor.of(floats, rowShape()));
        }
        return rows;
    }

    Numbers reshape(int... lengths) {
        return new Numbers(lengths, values);
    }

    /** Repeated along axes of length 1 and axes that it lacks in front, as NumPy does. */
    Numbers broadcast(int... to) {
        double[] repeated = new double[size(to)];
        for (int i = 0; i < repeated.length; i++) {
            int from = 0;
            int rest = i;
            int stride = 1;
            for (int axis = to.length - 1; axis >= 0; axis--) {
                int own = axis - to.length + shape.length;
                if (own >= 0 && shape[own] != 1 && shape[own] != to[axis]) {
                    throw new IllegalArgumentException(
                            Arrays.toString(shape) + " does not stretch to " + Arrays.toString(to));
                }
                from += own >= 0 && shape[own] > 1 ? rest % to[axis] * stride : 0;
                stride *= own >= 0 ? shape[own] : 1;
                rest /= to[axis];
            }
            repeated[i] = values[from];
        }
        return new Numbers(to, repeated);
    }

    /** The largest absolute value. */
    double largest() {
        return Arrays.stream(values).map(Math::abs).max().orElse(0);
    }

    NDArray on(NDManager manager, DataType type) {
        Shape lengths = new Shape(Arrays.stream(shape).asLongStream().toArray());
        return manager.create(values, lengths).toType(type, false);
    }
}
