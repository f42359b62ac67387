package dev.touchstone.method.control;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.method.UnsupportedInputException;

/** A batch of images as plain values, row-major. */
record Images(float[] values, int channels, int height, int width) {

    /**
     * @param method id of who asks, for the message
     * @param inputs (n, channels, height, width)
     * @throws IllegalArgumentException if they have another form
     */
    static Images of(String method, NDArray inputs) {
        Shape shape = inputs.getShape();
        if (shape.dimension() != 4) {
            throw new UnsupportedInputException(
                    method + " draws on images (n, channels, height, width), but was given inputs of shape " + shape);
        }
        return new Images(
                inputs.toType(DataType.FLOAT32, false).toFloatArray(), (int) shape.get(1), (int) shape.get(2), (int)
                        shape.get(3));
    }

    /** How many values a channel of an image has. */
    int plane() {
        return height * width;
    }

    /** How many values an image has. */
    int image() {
        return channels * plane();
    }
}
