package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import dev.touchstone.model.layer.Kernel;
import java.util.List;

/**
 * The flat rule: each output's relevance in equal parts to the inputs that it is connected with, the padding not among them (Lapuschkin et
 * al., Unmasking Clever Hans Predictors, 2019, methods). Conserved.
 */
public record Flat(double stabiliser) implements KernelRule {

    /** @throws IllegalArgumentException if a parameter is out of range */
    public Flat {
        Stabiliser.requirePositive(stabiliser);
    }

    @Override
    public List<Share> shares(Kernel kernel, NDArray input) {
        return List.of(new Share(
                1,
                List.of(new Share.Term(input.onesLike(), kernel.weight().onesLike(), null)),
                Denominator.positive(stabiliser)));
    }
}
