package dev.touchstone.model.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;

/** The sum of two or more arrays of one shape, as at the end of a residual branch. */
public record Sum() implements Layer {

    @Override
    public String kind() {
        return "sum";
    }

    @Override
    public NDArray forward(NDList inputs) {
        NDArray sum = inputs.get(0);
        for (NDArray input : inputs.subList(1, inputs.size())) {
            sum = sum.add(input);
        }
        return sum;
    }
}
