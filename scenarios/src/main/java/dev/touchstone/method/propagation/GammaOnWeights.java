package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import dev.touchstone.model.layer.Kernel;
import java.util.List;

/**
 * LRP-gamma as first published, for inputs that are not negative: {@code N = a (w + gamma w+)} and {@code D = sum N + b}, the bias as it
 * is (Montavon et al., Layer-Wise Relevance Propagation: An Overview, 2019, sec. 10.2; so in Captum).
 */
public record GammaOnWeights(double gamma, double stabiliser) implements KernelRule {

    /** @throws IllegalArgumentException if a parameter is out of range */
    public GammaOnWeights {
        Stabiliser.requireAtLeastZero("gamma", gamma);
        Stabiliser.requirePositive(stabiliser);
    }

    @Override
    public List<Share> shares(Kernel kernel, NDArray input) {
        NDArray weight = kernel.weight().add(kernel.weight().maximum(0).muli(gamma));
        return List.of(new Share(
                1, List.of(new Share.Term(input, weight, kernel.bias())), Denominator.ofEitherSign(stabiliser)));
    }
}
