package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import dev.touchstone.model.layer.Kernel;
import java.util.ArrayList;
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

    @Override
    public List<Share> shares(Kernel kernel, NDArray input) {
        List<Share.Term> terms = new ArrayList<>();
        terms.add(new Share.Term(input, kernel.weight()));
        addBound(terms, low, kernel.weight().maximum(0), input);
        addBound(terms, high, kernel.weight().minimum(0), input);
        return List.of(new Share(1, terms, null, Denominator.ofEitherSign(stabiliser)));
    }

    private static void addBound(List<Share.Term> terms, double bound, NDArray weight, NDArray input) {
        if (bound != 0) {
            terms.add(new Share.Term(input.zerosLike().subi(bound), weight));
        }
    }
}
