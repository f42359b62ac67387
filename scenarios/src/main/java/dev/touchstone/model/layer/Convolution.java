package dev.touchstone.model.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

/**
 * A cross-correlation over one to three spatial axes: (n, in, ...) to (n, out, ...).
 *
 * @param weight (out, in / groups, ...)
 * @param bias (out), or null
 */
public record Convolution(NDArray weight, NDArray bias, Shape stride, Shape padding, Shape dilation, int groups)
        implements Kernel {

    @Override
    public String kind() {
        return "convolution";
    }

    @Override
    public NDArray forward(NDList inputs) {
        NDArray input = inputs.singletonOrThrow();
        return input.getNDArrayInternal()
                .convolution(input, weight, bias, stride, padding, dilation, groups)
                .singletonOrThrow();
    }

    @Override
    public Convolution with(NDArray weight, NDArray bias) {
        return new Convolution(weight, bias, stride, padding, dilation, groups);
    }

    @Override
    public Convolution attachedTo(NDManager manager) {
        return with(Views.of(weight, manager), Views.of(bias, manager));
    }
}
