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

    /**
     * How much better the kept inputs predict than all inputs with all-ones maps: the way from the fidelity of these to 1 that they go,
     * {@code (kept - all-ones) / (1 - all-ones)}. Where all-ones maps reach 1: 1 if the kept inputs do too, otherwise {@code kept - 1}.
     */
    public double gain() {
        double predicted = kept.map().share();
        double allOnes = full.allOnes().share();
        if (predicted == 1) {
            return 1;
        }
        return allOnes == 1 ? predicted - 1 : (predicted - allOnes) / (1 - allOnes);
    }

    /**
     * Whether the kept inputs predict better than all inputs with all-ones maps: by this share of what those leave to 1. Where they reach 1,
     * nothing less than 1 will do. All-ones maps have no lower inputs, so that of them nothing is masked.
     *
     * <p>Meant for the average FCAM with OverMax, at 1.0 times the mean, masks left out. There the oracle passes on all but one of the papers'
     * worlds, and random maps do not; without masks the oracle is mostly below all-ones maps. That masks give the class away by themselves
     * is no fault here: coherence is no proof that a map shows the right inputs.
     *
     * @param margin above 0, at most 1
     */
    public boolean isAboveAllOnes(double margin) {
        if (!(margin > 0 && margin <= 1)) {
            throw new IllegalArgumentException("a margin is above 0 and at most 1, not " + margin);
        }
        return gain() >= margin;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%s; at %s, masks %s: %s; loss %.2f points", full, threshold, masks, kept, loss());
    }
}
