package dev.touchstone.coherence;

import java.util.Locale;

/**
 * The fidelity of a representation with all inputs, and with those alone that the maps show (tGCR): samples are masked by their own maps,
 * those that it is built of as those that it classifies.
 *
 * @param threshold which inputs are kept
 * @param masks what becomes of the others
 * @param full of all inputs
 * @param kept of the masked samples, beside all-ones maps on the same masked samples: what the masks alone give away
 */
public record ThresholdedCoherence(ScoreThreshold threshold, MaskHandling masks, Coherence full, Coherence kept) {

    /** Of a representation that is built of samples and classifies the same. */
    public static ThresholdedCoherence of(
            CoherenceSamples samples,
            Representation representation,
            Normalisation normalisation,
            ScoreThreshold threshold,
            MaskHandling masks) {
        return new ThresholdedCoherence(
                threshold,
                masks,
                Coherence.of(samples, representation, normalisation),
                Coherence.of(masks.mask(samples, threshold), representation, normalisation));
    }

    /** What the masks cost, in percentage points: the fidelity of all inputs less that of the kept ones. Negative where masks help. */
    public double loss() {
        return 100 * (full.map().share() - kept.map().share());
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%s; at %s, masks %s: %s; loss %.2f points", full, threshold, masks, kept, loss());
    }
}
