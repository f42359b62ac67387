package dev.touchstone.coherence;

import java.util.Locale;

/**
 * The fidelity of a representation beside that of the same built of maps without any information, 1 everywhere, on the same samples. The
 * one says nothing without the other: with all-ones maps a FCAM counts which symbols occur together, and reaches 1 on many worlds.
 *
 * @param map with the maps
 * @param allOnes with 1 in place of each score
 */
public record Coherence(Representation representation, Normalisation normalisation, Fidelity map, Fidelity allOnes) {

    /** Of a representation that is built of samples and classifies the same: for worlds that are looked at whole. */
    public static Coherence of(CoherenceSamples samples, Representation representation, Normalisation normalisation) {
        return of(samples, samples, representation, normalisation);
    }

    /** Of a representation that is built of some samples and classifies others. */
    public static Coherence of(
            CoherenceSamples built,
            CoherenceSamples classified,
            Representation representation,
            Normalisation normalisation) {
        return new Coherence(
                representation,
                normalisation,
                GlobalCoherence.of(built, representation, normalisation).fidelity(classified),
                GlobalCoherence.of(built.allOnes(), representation, normalisation)
                        .fidelity(classified));
    }

    /** What the map adds: its fidelity less that of all-ones maps, from -1 to 1. */
    public double gain() {
        return map.share() - allOnes.share();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s %s: fidelity %.5f, all-ones %.5f",
                representation,
                normalisation,
                map.share(),
                allOnes.share());
    }
}
