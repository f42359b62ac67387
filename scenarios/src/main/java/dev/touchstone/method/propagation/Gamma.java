package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import dev.touchstone.model.layer.Applied;
import dev.touchstone.model.layer.Kernel;

/**
 * LRP-gamma for inputs of any sign: products of the output's own sign are weighted with {@code 1 + gamma}. Where {@code z_k > 0},
 * {@code N = a+ (w + gamma w+) + a- (w + gamma w-)} and {@code D = sum N + b + gamma b+}; where {@code z_k < 0} the other way round;
 * where it is 0, nothing is passed on (Montavon et al., Layer-Wise Relevance Propagation: An Overview, 2019, sec. 10.2, in the
 * generalised form of Andeol et al., Learning Domain Invariant Representations by Joint Wasserstein Distance Minimization, 2021, app.).
 */
public record Gamma(double gamma, double stabiliser) implements RelevanceRule {

    @Override
    public NDList back(Applied step, NDArray relevance) {
        NDArray elsewhere = relevance.mul(step.output().lte(0));
        if (isZero(elsewhere)) {
            return new NDList(share(step, true).deal(step, relevance));
        }
        NDArray negative = relevance.mul(step.output().lt(0));
        return new NDList(share(step, true)
                .deal(step, relevance.sub(elsewhere))
                .addi(share(step, false).deal(step, negative)));
    }

    @Override
    public NDArray kept(Applied step, NDArray relevance) {
        NDArray positive = relevance.mul(step.output().gt(0));
        NDArray negative = relevance.mul(step.output().lt(0));
        return share(step, true).kept(step, positive).add(share(step, false).kept(step, negative));
    }

    /** After a ReLU most rules leave no relevance on outputs that are not positive, and half the work is saved. */
    private static boolean isZero(NDArray array) {
        return array.countNonzero().toLongArray()[0] == 0;
    }

    /** The share of the outputs above 0, or below. */
    private Share share(Applied step, boolean above) {
        Kernel kernel = (Kernel) step.layer();
        Parts inputs = Parts.of(step.input(0));
        NDArray up = more(kernel.weight(), true);
        NDArray down = more(kernel.weight(), false);
        NDArray bias = kernel.bias() == null ? null : more(kernel.bias(), above);
        return new Share(
                1, above ? inputs.times(up, down) : inputs.times(down, up), bias, Denominator.ofEitherSign(stabiliser));
    }

    private NDArray more(NDArray array, boolean positive) {
        NDArray part = positive ? array.maximum(0) : array.minimum(0);
        return part.muli(gamma).addi(array);
    }
}
