package dev.touchstone.randomisation;

import java.util.Optional;

/**
 * How much of its similarity a map may retain when something is randomised that it should depend on.
 *
 * @param inputs how many samples are explained, 8 at least
 * @param replicates how many random versions there are
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
        boolean controlled) {}
