package dev.touchstone.randomisation;

import dev.touchstone.method.SignSemantics;
import java.util.Optional;

/**
 * How much of its similarity a map may retain when something is randomised that it should depend on.
 *
 * @param inputs how many samples are explained, {@value #FEWEST_INPUTS} at least
 * @param replicates how many random versions there are, 1 at least
 * @param similarity of two maps
 * @param magnitudes whether signs are dropped; empty to drop those that the method says mean nothing
 * @param threshold tau: what may be retained at most, in (0, 1); 0 is nothing, 1 is all
 * @param controlled whether the controls are run too
 */
public record RetentionRule(
        int inputs,
        int replicates,
        Similarity similarity,
        Optional<Boolean> magnitudes,
        double threshold,
        boolean controlled) {

    /** With fewer inputs no sign test could support a decision but a unanimous one. */
    public static final int FEWEST_INPUTS = 8;

    static final int FEW_PLACES = 64;
    static final int MANY_INPUTS = 64;

    /** @throws IllegalArgumentException if there are too few inputs or replicates, or the threshold is not in (0, 1) */
    public RetentionRule {
        if (inputs < FEWEST_INPUTS) {
            throw new IllegalArgumentException(
                    "%d inputs are too few to decide anything; ask for %d or more".formatted(inputs, FEWEST_INPUTS));
        }
        if (replicates < 1) {
            throw new IllegalArgumentException(
                    "a map needs a random version or more to be compared with, but was to have " + replicates);
        }
        if (!(threshold > 0 && threshold < 1)) {
            throw new IllegalArgumentException(
                    "the threshold lies between nothing retained, 0, and everything, 1, but was " + threshold);
        }
    }

    /** 16 inputs, 3 random versions, half retained at most, signs as the method declares them, with controls. */
    public static RetentionRule standard(Similarity similarity) {
        return new RetentionRule(16, 3, similarity, Optional.empty(), 0.5, true);
    }

    /**
     * The same for maps of so many places. The similarity of unrelated maps of d places scatters by {@code 1 / sqrt(d - 1)}, so of maps with
     * fewer than {@value #FEW_PLACES} places {@value #MANY_INPUTS} inputs are asked for.
     */
    RetentionRule sizedFor(int places) {
        return places < FEW_PLACES ? withInputs(MANY_INPUTS) : this;
    }

    public RetentionRule withInputs(int count) {
        return new RetentionRule(count, replicates, similarity, magnitudes, threshold, controlled);
    }

    public RetentionRule withReplicates(int count) {
        return new RetentionRule(inputs, count, similarity, magnitudes, threshold, controlled);
    }

    public RetentionRule withSimilarity(Similarity other) {
        return new RetentionRule(inputs, replicates, other, magnitudes, threshold, controlled);
    }

    /** The same with signs dropped, or kept, whatever the method declares. */
    public RetentionRule withMagnitudes(boolean dropped) {
        return new RetentionRule(inputs, replicates, similarity, Optional.of(dropped), threshold, controlled);
    }

    public RetentionRule withThreshold(double tau) {
        return new RetentionRule(inputs, replicates, similarity, magnitudes, tau, controlled);
    }

    public RetentionRule withoutControls() {
        return new RetentionRule(inputs, replicates, similarity, magnitudes, threshold, false);
    }

    /** Whether signs are dropped from the maps of a method. */
    public boolean dropsSigns(SignSemantics declared) {
        return magnitudes.orElse(declared == SignSemantics.MAGNITUDE);
    }

    /** @throws IllegalArgumentException if that are too few */
    static void requireEnough(int samples) {
        if (samples < FEWEST_INPUTS) {
            throw new IllegalArgumentException(
                    "a randomisation test needs %d samples or more, but there are only %d; choose a larger world"
                            .formatted(FEWEST_INPUTS, samples));
        }
    }
}
