package dev.touchstone.randomisation;

import dev.touchstone.model.randomisation.BufferPolicy;
import dev.touchstone.model.randomisation.CascadeOrder;
import dev.touchstone.model.randomisation.Granularity;
import dev.touchstone.model.randomisation.Randomiser;
import java.util.Optional;

/**
 * What MPRT asks.
 *
 * @param inputs how many samples are explained, 8 at least
 * @param replicates how many random models are made
 * @param order of the cascade
 * @param granularity what its steps are
 * @param randomiser where new values come from
 * @param buffers what becomes of running statistics
 * @param similarity of two maps
 * @param magnitudes whether signs are dropped; empty to drop those that the method says mean nothing
 * @param threshold tau: how much similarity a method that depends on the model may retain at most, in (0, 1)
 * @param smoothing what maps are averaged over, if anything
 * @param controlled whether the controls are run too
 */
public record MprtSettings(
        int inputs,
        int replicates,
        CascadeOrder order,
        Granularity granularity,
        Randomiser randomiser,
        BufferPolicy buffers,
        Similarity similarity,
        Optional<Boolean> magnitudes,
        double threshold,
        Optional<Smoothing> smoothing,
        boolean controlled) {}
