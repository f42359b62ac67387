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

    /** @throws IllegalArgumentException unless gamma is 0 or more and the stabiliser above 0 */
    public Gamma {
        Stabiliser.requireAtLeastZero("gamma", gamma);
        Stabiliser.requirePositive(stabiliser);
    }

    @Override
    public boolean needsWeights() {
        return true;
    }

    @Override
    public NDList back(Applied step, NDArray relevance) {
        try (NDArray elsewhere = relevance.mul(step.output().lte(0))) {
            if (isZero(elsewhere)) {
                return new NDList(share(step, 1).deal(step, relevance));
            }
            NDArray positive = share(step, 1).deal(step, relevance.sub(elsewhere));
            NDArray negative =
                    share(step, -1).deal(step, relevance.mul(step.output().lt(0)));
            return new NDList(positive.addi(negative));
        }
    }

    @Override
    public NDArray kept(Applied step, NDArray relevance) {
        NDArray positive = relevance.mul(step.output().gt(0));
        NDArray negative = relevance.mul(step.output().lt(0));
        return share(step, 1).kept(step, positive).add(share(step, -1).kept(step, negative));
    }

    /** After a ReLU most rules leave no relevance on outputs that are not positive, and half the work is saved. */
    private static boolean isZero(NDArray array) {
        return array.countNonzero().toLongArray()[0] == 0;
    }

    /** The share of the outputs of one sign; its denominator has that sign too, and more of it. */
    private Share share(Applied step, int sign) {
        Kernel kernel = (Kernel) step.layer();
        Parts inputs = Parts.of(step.input(0));
        NDArray same = more(kernel.weight(), sign);
        NDArray other = inputs.negative() == null ? null : more(kernel.weight(), -sign);
        NDArray bias = kernel.bias() == null ? null : more(kernel.bias(), sign);
        return new Share(1, inputs.times(same, other, bias), Denominator.whereRelevant(sign, stabiliser));
    }

    private NDArray more(NDArray array, int sign) {
        NDArray part = sign > 0 ? array.maximum(0) : array.minimum(0);
        return part.muli(gamma).addi(array);
    }
}
