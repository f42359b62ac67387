package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import dev.touchstone.model.layer.Kernel;
import java.util.List;

/**
 * The w-square rule: {@code R_j = sum_k w_jk^2 / sum_j w_jk^2 * R_k}, whatever the input (Montavon et al., Deep Taylor Decomposition,
 * 2017, sec. 4.1). Conserved.
 */
public record WSquare(double stabiliser) implements KernelRule {

    @Override
    public List<Share> shares(Kernel kernel, NDArray input) {
        return List.of(new Share(
                1,
                List.of(new Share.Term(input.onesLike(), kernel.weight().square())),
                null,
                Denominator.positive(stabiliser)));
    }
}
