package dev.touchstone.conformance;

/** How close a 32-bit map can come to the exact one: the largest error over the largest value of the map. */
enum Precision {
    /** Gradients, their sums and modifications, DeepLIFT, and relevance rules whose denominators stay away from 0. */
    ROUNDING(2e-6),
    /** Differences of nearly equal numbers: perturbations, variances, and denominators near 0. */
    CANCELLATION(5e-5),
    /** Relevance through batch normalisation and pooling as layers of their own, with denominators near 0. */
    REPEATED_CANCELLATION(1e-3);

    private final double tolerance;

    Precision(double tolerance) {
        this.tolerance = tolerance;
    }

    double tolerance() {
        return tolerance;
    }
}
