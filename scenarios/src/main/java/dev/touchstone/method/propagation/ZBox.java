package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import dev.touchstone.model.layer.Kernel;
import java.util.List;

/**
 * The z-box rule for inputs known to lie in [low, high]: {@code N = a w - low w+ - high w-}, {@code D = sum N} (Montavon et al., Deep
 * Taylor Decomposition, 2017, sec. 4.1, the z^B rule). Conserved; every N is 0 or more.
 */
public record ZBox(double low, double high, double stabiliser) implements KernelRule {

    /** @throws IllegalArgumentException unless low is below high */
    public ZBox {
        if (!(low < high)) {
            throw new IllegalArgumentException("the box needs low below high, but was given " + low + " and " + high);
        }
    }

    /** {@code N = (a - low) w+ + (a - high) w-}, in which nothing cancels. */
    @Override
    public List<Share> shares(Kernel kernel, NDArray input) {
        NDArray aboveLow = input.sub(low);
        NDArray belowHigh = input.sub(high);
        boolean inside = Parts.of(aboveLow).negative() == null
                && Parts.of(belowHigh.neg()).negative() == null;
        return List.of(new Share(
                1,
                List.of(
                        new Share.Term(aboveLow, kernel.weight().maximum(0), null),
                        new Share.Term(belowHigh, kernel.weight().minimum(0), null)),
                inside ? Denominator.positive(stabiliser) : Denominator.ofEitherSign(stabiliser)));
    }
}
