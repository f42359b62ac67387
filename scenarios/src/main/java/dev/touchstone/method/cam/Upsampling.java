package dev.touchstone.method.cam;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.stream.IntStream;

/** How a map of a layer's size becomes one of the input's size, axis by axis, as PyTorch's {@code interpolate} defines it. */
public enum Upsampling {
    /**
     * Position i takes the value at {@code floor(i * from / to)}, without rounding; PyTorch's single precision takes the one before it in
     * some odd sizes, from 2 to 82 for one.
     */
    NEAREST {
        @Override
        void fill(double[] row, int i, int to) {
            row[(int) ((long) i * row.length / to)] = 1;
        }
    },
    /**
     * Position i takes the value at {@code (i + 1/2) * from / to - 1/2} on the line between its two neighbours, beyond the outermost
     * ones their own: linear along each axis, corners not aligned.
     */
    BILINEAR {
        @Override
        void fill(double[] row, int i, int to) {
            double at = Math.max(0, (i + 0.5) * row.length / to - 0.5);
            int left = Math.min((int) at, row.length - 1);
            int right = Math.min(left + 1, row.length - 1);
            row[left] += 1 - (at - left);
            row[right] += at - left;
        }
    };

    /** Writes the weights of the values that position i is made of into a row of zeros. */
    abstract void fill(double[] row, int i, int to);

    /**
     * A map of another size.
     *
     * @param map (n, ...)
     * @param size the lengths of the axes after the first
     * @throws IllegalArgumentException if the map has other axes than these
     */
    public NDArray of(NDArray map, Shape size) {
        if (map.getShape().dimension() != size.dimension() + 1 || size.dimension() == 0) {
            throw new IllegalArgumentException("a map of shape " + map.getShape() + " cannot be upsampled to " + size
                    + " a row; take the layer's own map instead");
        }
        NDArray scaled = map;
        for (int axis = 1; axis <= size.dimension(); axis++) {
            int to = (int) size.get(axis - 1);
            NDArray weights = weights(map.getManager(), (int) map.getShape().get(axis), to, map.getDataType());
            int last = map.getShape().dimension() - 1;
            scaled = scaled.swapAxes(axis, last).matMul(weights).swapAxes(axis, last);
        }
        return scaled;
    }

    /** (from, to), the share of each value in each position. */
    private NDArray weights(NDManager manager, int from, int to, DataType type) {
        double[] weights = IntStream.range(0, to)
                .mapToObj(i -> {
                    double[] row = new double[from];
                    fill(row, i, to);
                    return row;
                })
                .flatMapToDouble(Arrays::stream)
                .toArray();
        return manager.create(weights, new Shape(to, from)).toType(type, false).transpose();
    }
}
