package dev.touchstone.method.perturbation;

import dev.touchstone.method.UnsupportedInputException;
import java.util.Arrays;

/**
 * A window's positions over an input: {@code 1 + ceil((size - window) / stride)} along each axis, from 0 in steps of the stride, the
 * last one clipped at the border.
 */
final class Windows {

    private final int[] shape;
    private final int[] window;
    private final int[] stride;
    private final int[] counts;

    /** @throws IllegalArgumentException if the axes differ, or the window is larger than the input */
    Windows(int[] shape, int[] window, int[] stride) {
        if (window.length != shape.length) {
            throw new UnsupportedInputException("a window of shape " + Arrays.toString(window)
                    + " does not fit inputs of shape " + Arrays.toString(shape) + "; it needs the same axes");
        }
        this.shape = shape;
        this.window = window;
        this.stride = stride;
        this.counts = new int[shape.length];
        for (int axis = 0; axis < shape.length; axis++) {
            if (window[axis] > shape[axis]) {
                throw new UnsupportedInputException("a window of shape " + Arrays.toString(window)
                        + " is larger than the inputs of shape " + Arrays.toString(shape));
            }
            counts[axis] = 1 + (shape[axis] - window[axis] + stride[axis] - 1) / stride[axis];
        }
    }

    int count() {
        return Arrays.stream(counts).reduce(1, Math::multiplyExact);
    }

    /** Whether the position-th window holds the value at this row-major index. */
    boolean covers(int position, int index) {
        int left = position;
        int rest = index;
        for (int axis = shape.length - 1; axis >= 0; axis--) {
            int from = rest % shape[axis] - left % counts[axis] * stride[axis];
            if (from < 0 || from >= window[axis]) {
                return false;
            }
            left /= counts[axis];
            rest /= shape[axis];
        }
        return true;
    }
}
