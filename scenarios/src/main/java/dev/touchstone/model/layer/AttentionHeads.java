package dev.touchstone.model.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;

/** Takes attention heads apart and puts them together. */
final class AttentionHeads {

    private AttentionHeads() {}

    static NDArray split(NDArray joined, int heads) {
        Shape shape = joined.getShape();
        return joined.reshape(shape.get(0), shape.get(1), heads, shape.get(2) / heads)
                .transpose(0, 2, 1, 3);
    }

    static NDArray join(NDArray apart) {
        Shape shape = apart.getShape();
        return apart.transpose(0, 2, 1, 3).reshape(shape.get(0), shape.get(2), shape.get(1) * shape.get(3));
    }
}
