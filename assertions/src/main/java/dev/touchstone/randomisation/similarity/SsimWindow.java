package dev.touchstone.randomisation.similarity;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The weights with which SSIM looks at a place and its neighbours; in two dimensions their products.
 *
 * @param width an odd number of places, 3 or more
 * @param sigma of a Gaussian in places, more than 0; empty for equal weights
 */
public record SsimWindow(int width, OptionalDouble sigma) {

    /** @throws IllegalArgumentException if the width is even or under 3, or sigma is not above 0 */
    public SsimWindow {
        if (width < 3 || width % 2 == 0) {
            throw new IllegalArgumentException("a window of SSIM has an odd width of 3 or more, not " + width);
        }
        if (sigma.isPresent() && !(sigma.getAsDouble() > 0 && sigma.getAsDouble() < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a Gaussian window has a sigma above 0, not " + sigma.getAsDouble());
        }
    }

    /** Equal weights. */
    public static SsimWindow uniform(int width) {
        return new SsimWindow(width, OptionalDouble.empty());
    }

    /** Weights by a Gaussian of 1.5 places over 11 (Wang et al., Image Quality Assessment, IEEE Transactions on Image Processing 2004). */
    public static SsimWindow gaussian() {
        return new SsimWindow(11, OptionalDouble.of(1.5));
    }

    /** The weights along one dimension; their sum is 1. */
    double[] weights() {
        double[] weights = IntStream.range(0, width)
                .mapToDouble(k -> weight(k - width / 2))
                .toArray();
        double total = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / total).toArray();
    }

    private double weight(int offset) {
        return sigma.isPresent() ? Math.exp(-0.5 * offset * offset / (sigma.getAsDouble() * sigma.getAsDouble())) : 1;
    }

    String label() {
        return (sigma.isPresent() ? "gaussian-" : "uniform-") + width;
    }
}
