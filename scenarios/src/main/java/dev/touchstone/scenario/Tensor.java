package dev.touchstone.scenario;

import java.util.Arrays;

/** An immutable float array with a shape, row-major: how inputs and maps leave the native side. */
public final class Tensor {

    private final int[] shape;
    private final float[] values;

    private Tensor(int[] shape, float[] values) {
        this.shape = shape;
        this.values = values;
    }

    /**
     * A tensor with a copy of the values.
     *
     * @throws IllegalArgumentException if the number of values is not the product of the shape
     */
    public static Tensor of(float[] values, int... shape) {
        if (size(shape) != values.length) {
            throw new IllegalArgumentException(
                    "shape " + Arrays.toString(shape) + " does not hold " + values.length + " values");
        }
        return new Tensor(shape.clone(), values.clone());
    }

    /** A tensor with a copy of the values from the given index on. */
    public static Tensor copyOfRange(float[] values, int from, int... shape) {
        int size = size(shape);
        if (from < 0 || from > values.length - size) {
            throw new IllegalArgumentException("shape " + Arrays.toString(shape) + " does not fit " + values.length
                    + " values from index " + from);
        }
        return new Tensor(shape.clone(), Arrays.copyOfRange(values, from, from + size));
    }

    private static int size(int[] shape) {
        return Arrays.stream(shape).reduce(1, Math::multiplyExact);
    }

    /** The lengths of its axes, for images (channels, height, width). */
    public int[] shape() {
        return shape.clone();
    }

    /** The length of one axis. */
    public int length(int axis) {
        return shape[axis];
    }

    public int size() {
        return values.length;
    }

    /** The value at a flat index. */
    public float get(int index) {
        return values[index];
    }

    /** A copy of its values. */
    public float[] values() {
        return values.clone();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Tensor other && Arrays.equals(shape, other.shape) && Arrays.equals(values, other.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(shape) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "tensor of shape " + Arrays.toString(shape);
    }
}
