package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import dev.touchstone.model.layer.Kernel;
import java.util.List;

/**
 * The z-plus rule for inputs that are not negative, used on any: {@code N = a w+} and {@code D = sum N + b}, the whole bias; so in Captum
 * under the name alpha1beta0. It differs from {@link AlphaBeta#zPlus} where an input or a bias is negative.
 */
public record PositiveWeights(double stabiliser) implements KernelRule {

    /** @throws IllegalArgumentException if a parameter is out of range */
    public PositiveWeights {
        Stabiliser.requirePositive(stabiliser);
    }

    @Override
    public List<Share> shares(Kernel kernel, NDArray input) {
        return List.of(new Share(
                1,
                List.of(new Share.Term(input, kernel.weight().maximum(0), kernel.bias())),
                Denominator.ofEitherSign(stabiliser)));
    }
}
