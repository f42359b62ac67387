package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import dev.touchstone.model.layer.Kernel;
import java.util.List;

/**
 * The z-box rule for inputs known to lie in [low, high]: {@code N = a w - low w+ - high w-}, {@code D = sum N} (Montavon et al., Deep
 * Taylor Decomposition, 2017, sec. 4.2, the z^B rule). Conserved; every N is 0 or more.
 */
public record ZBox(double low, double high, double stabiliser) implements KernelRule {

    /** @throws IllegalArgumentException unless low is below high, both are finite, and the stabiliser is above 0 */
    public ZBox {
        if (!(low < high) || Double.isInfinite(low) || Double.isInfinite(high)) {
            throw new IllegalArgumentException(
                    "the box needs finite bounds, low below high, but was given " + low + " and " + high);
        }
        Stabiliser.requirePositive(stabiliser);
    }

    /**
     * {@code N = (a - low) w+ + (a - high) w-}, in which nothing cancels.
     *
     * @throws IllegalArgumentException if an input lies outside of the box
     */
    @Override
    public List<Share> shares(Kernel kernel, NDArray input) {
        requireInside(input);
        return List.of(new Share(
                1,
                List.of(
                        new Share.Term(input.sub(low), kernel.weight().maximum(0), null),
                        new Share.Term(input.sub(high), kernel.weight().minimum(0), null)),
                Denominator.positive(stabiliser)));
    }

    private void requireInside(NDArray input) {
        double least = input.min().toType(DataType.FLOAT64, false).getDouble();
        double largest = input.max().toType(DataType.FLOAT64, false).getDouble();
        if (!(least >= low && largest <= high)) {
            throw new IllegalArgumentException("the z-box rule is for values in [" + low + ", " + high
                    + "], but its layer reads values from " + least + " to " + largest);
        }
    }
}
