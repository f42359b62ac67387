package dev.touchstone.randomisation.meta;

/** What is perturbed, and how much (Hedstroem et al., arXiv 2302.07265; the sizes are those of its small images). */
public enum PerturbationSpace {
    /** Each weight of the trained model times a draw from a normal of mean 1; the size is its standard deviation. */
    MODEL(0.001, 2),
    /** Each value of an input plus a draw from {@code U(-w, w)}, clipped to the inputs' range; the size is w. */
    INPUT(0.001, 5);

    private final double minor;
    private final double disruptive;

    PerturbationSpace(double minor, double disruptive) {
        this.minor = minor;
        this.disruptive = disruptive;
    }

    double size(FailureMode mode) {
        return mode == FailureMode.NOISE_RESILIENCE ? minor : disruptive;
    }
}
