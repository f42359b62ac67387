package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import dev.touchstone.model.layer.Kernel;
import java.util.List;

/**
 * LRP-alpha-beta: {@code R_j = sum_k (alpha P_jk / (sum_j P_jk + b_k+) - beta Q_jk / (sum_j Q_jk + b_k-)) R_k} with the positive and
 * negative products {@code P = a+ w+ + a- w-} and {@code Q = a+ w- + a- w+}, {@code alpha - beta = 1} (Bach et al. 2015, eq. 60).
 * Conserved in layers without a bias where every output has products of both signs. With alpha 1 and beta 0 it is the z-plus rule
 * (Montavon et al., Explaining Nonlinear Classification Decisions with Deep Taylor Decomposition, 2017, sec. 4.1), for inputs of any sign.
 */
public record AlphaBeta(double alpha, double beta, BiasShare bias, double stabiliser) implements KernelRule {

    /** @throws IllegalArgumentException unless {@code alpha - beta = 1} and neither is negative */
    public AlphaBeta {
        if (!(Math.abs(alpha - beta - 1) < 1e-9) || beta < 0) {
            throw new IllegalArgumentException(
                    "alpha - beta must be 1 and beta 0 or more, but they are " + alpha + " and " + beta);
        }
    }

    /** The z-plus rule, alpha1beta0. */
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
                alpha, inputs.times(weights.positive(), weights.negative()), part(kernel, true), denominator(1));
        if (beta == 0) {
            return List.of(positive);
        }
        return List.of(
                positive,
                new Share(
                        -beta,
                        inputs.times(weights.negative(), weights.positive()),
                        part(kernel, false),
                        denominator(-1)));
    }

    private Denominator denominator(int sign) {
        return new Denominator(bias == BiasShare.SPLIT ? sign : 0, stabiliser);
    }

    private NDArray part(Kernel kernel, boolean positive) {
        NDArray whole = kernel.bias();
        if (whole == null || bias == BiasShare.WHOLE) {
            return whole;
        }
        return positive ? whole.maximum(0) : whole.minimum(0);
    }
}
