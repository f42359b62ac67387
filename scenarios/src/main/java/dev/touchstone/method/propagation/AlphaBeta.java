package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import dev.touchstone.model.layer.Applied;
import dev.touchstone.model.layer.Evaluation;
import dev.touchstone.model.layer.Kernel;
import dev.touchstone.model.layer.Layer;
import java.util.List;

/**
 * LRP-alpha-beta: {@code R_j = sum_k (alpha P_jk / (sum_j P_jk + b_k+) - beta Q_jk / (sum_j Q_jk + b_k-)) R_k} with the positive and
 * negative products {@code P = a+ w+ + a- w-} and {@code Q = a+ w- + a- w+}, {@code alpha - beta = 1} (Bach et al. 2015, eq. 60, where
 * beta has the other sign). Conserved in layers without a bias where every output has products of both signs. With alpha 1 and beta 0 it is the z-plus rule
 * (Montavon et al., Explaining Nonlinear Classification Decisions with Deep Taylor Decomposition, 2017, sec. 4.2), for inputs of any sign.
 */
public record AlphaBeta(double alpha, double beta, BiasShare bias, double stabiliser) implements KernelRule {

    /** @throws IllegalArgumentException unless {@code alpha - beta = 1}, beta is 0 or more and the stabiliser above 0 */
    public AlphaBeta {
        if (!(Math.abs(alpha - beta - 1) < 1e-9) || beta < 0) {
            throw new IllegalArgumentException(
                    "alpha - beta must be 1 and beta 0 or more, but they are " + alpha + " and " + beta);
        }
        Stabiliser.requirePositive(stabiliser);
    }

    /** The z-plus rule, alpha1beta0, with the bias's positive part among the positive terms. */
    public static AlphaBeta zPlus(double stabiliser) {
        return new AlphaBeta(1, 0, BiasShare.SPLIT, stabiliser);
    }

    /** alpha2beta1 */
    public static AlphaBeta alpha2Beta1(double stabiliser) {
        return new AlphaBeta(2, 1, BiasShare.SPLIT, stabiliser);
    }

    @Override
    public List<Share> shares(Kernel kernel, NDArray input) {
        Parts inputs = Parts.of(input);
        Parts weights = Parts.signed(kernel.weight());
        Share positive = new Share(
                alpha, inputs.times(weights.positive(), weights.negative(), part(kernel.bias(), true)), denominator(1));
        if (beta == 0) {
            return List.of(positive);
        }
        return List.of(
                positive,
                new Share(
                        -beta,
                        inputs.times(weights.negative(), weights.positive(), part(kernel.bias(), false)),
                        denominator(-1)));
    }

    /** The parts of both signs add up to the layer's output, which so costs nothing more. */
    @Override
    public Applied evaluate(Layer layer, NDList inputs, Evaluation.Applier applier) {
        Kernel kernel = (Kernel) layer;
        boolean together = beta != 0
                && bias == BiasShare.SPLIT
                && BothSigns.fits(kernel)
                && Parts.of(inputs.singletonOrThrow()).negative() == null;
        return together ? BothSigns.evaluate(kernel, inputs, stabiliser, applier) : applier.apply(layer, inputs);
    }

    @Override
    public NDList back(Applied step, NDArray relevance) {
        return step.parts().isEmpty()
                ? KernelRule.super.back(step, relevance)
                : new NDList(BothSigns.deal(step, relevance, stabiliser, alpha, -beta));
    }

    private Denominator denominator(int sign) {
        return bias == BiasShare.WHOLE
                ? Denominator.ofEitherSign(stabiliser)
                : new Denominator(sign, stabiliser, false);
    }

    private NDArray part(NDArray whole, boolean positive) {
        if (whole == null || bias == BiasShare.NONE) {
            return null;
        }
        if (bias == BiasShare.WHOLE) {
            return whole;
        }
        return positive ? whole.maximum(0) : whole.minimum(0);
    }
}
