package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import dev.touchstone.model.layer.Kernel;
import java.util.List;

/**
 * The w-square rule: {@code R_j = sum_k w_jk^2 / sum_j w_jk^2 * R_k}, whatever the input (Montavon et al., Deep Taylor Decomposition,
 * 2017, sec. 4.1). Conserved.
 *
 * @param countingBias whether the bias takes a share of {@code b_k^2}, as in Zennit; then it is not conserved
 */
public record WSquare(double stabiliser, boolean countingBias) implements KernelRule {

    /** @throws IllegalArgumentException unless the stabiliser is above 0 */
    public WSquare {
        Stabiliser.requirePositive(stabiliser);
    }

    /** The rule as published: no share for the bias. */
    public WSquare(double stabiliser) {
        this(stabiliser, false);
    }

    @Override
    public List<Share> shares(Kernel kernel, NDArray input) {
        NDArray bias = countingBias && kernel.bias() != null ? kernel.bias().square() : null;
        return List.of(new Share(
                1,
                List.of(new Share.Term(input.onesLike(), kernel.weight().square(), bias)),
                Denominator.positive(stabiliser)));
    }
}
