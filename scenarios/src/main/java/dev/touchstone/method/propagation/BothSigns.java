package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.model.layer.Applied;
import dev.touchstone.model.layer.Convolution;
import dev.touchstone.model.layer.Evaluation;
import dev.touchstone.model.layer.Kernel;
import java.util.Arrays;
import java.util.List;

/**
 * The positive and the negative part of a layer whose inputs are not negative, in one evaluation and one way back: the layer with the
 * outputs of {@code w+} and {@code b+} beside those of {@code -w-} and {@code -b-}, which are not negative either.
 */
final class BothSigns {

    private BothSigns() {}

    /** Whether outputs can be laid side by side. */
    static boolean fits(Kernel kernel) {
        return !(kernel instanceof Convolution convolution) || convolution.groups() == 1;
    }

    /** The layer as the difference of both parts, each with its stabiliser, which cancel. */
    static Applied evaluate(Kernel kernel, NDList inputs, double stabiliser, Evaluation.Applier applier) {
        Parts weights = Parts.signed(kernel.weight());
        NDArray bias = kernel.bias() == null
                ? kernel.weight()
                        .getManager()
                        .zeros(new Shape(outputs(kernel)), kernel.weight().getDataType())
                : kernel.bias();
        Kernel both = kernel.with(
                NDArrays.concat(
                        new NDList(weights.positive(), weights.negative().neg())),
                NDArrays.concat(new NDList(
                        bias.maximum(0).addi(stabiliser), bias.minimum(0).negi().addi(stabiliser))));
        Applied parts = applier.apply(both, inputs);
        NDList halves = parts.output().split(2, axis(kernel, parts.output()));
        return Applied.of(List.of(parts), kernel, inputs, halves.get(0).sub(halves.get(1)));
    }

    /**
     * {@code positive * R P / (D+ + eps) + negative * R Q / (D- - eps)}, summed over the outputs.
     *
     * @param step what {@link #evaluate} gave
     */
    static NDArray deal(Applied step, NDArray relevance, double stabiliser, double positive, double negative) {
        Kernel kernel = (Kernel) step.layer();
        Applied parts = step.parts().get(0);
        NDArray denominators = Denominator.positive(stabiliser).clamped(split(kernel, parts.output()));
        int axis = axis(kernel, parts.output());
        long[] lengths = new long[denominators.getShape().dimension()];
        Arrays.fill(lengths, 1);
        lengths[axis] = 2;
        NDArray coefficients = relevance
                .getManager()
                .create(new double[] {positive, negative}, new Shape(lengths))
                .toType(relevance.getDataType(), false);
        NDArray each = relevance.expandDims(axis).div(denominators).muli(coefficients);
        return parts.pullback(each.reshape(parts.output().getShape()))
                .singletonOrThrow()
                .muli(step.input(0));
    }

    private static long outputs(Kernel kernel) {
        return kernel.weight().getShape().get(0);
    }

    /** The outputs' axis: the second of a convolution, the last of a dense layer. */
    private static int axis(Kernel kernel, NDArray output) {
        return kernel instanceof Convolution ? 1 : output.getShape().dimension() - 1;
    }

    private static NDArray split(Kernel kernel, NDArray output) {
        int axis = axis(kernel, output);
        Shape shape = output.getShape();
        return output.reshape(
                shape.slice(0, axis).addAll(new Shape(2, outputs(kernel))).addAll(shape.slice(axis + 1)));
    }
}
