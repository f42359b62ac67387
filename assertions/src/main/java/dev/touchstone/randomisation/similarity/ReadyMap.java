package dev.touchstone.randomisation.similarity;

import dev.touchstone.randomisation.Similarity;

/** A map that knows what has prepared it, since others cannot be compared with it. */
interface ReadyMap extends Similarity.Prepared {

    /** The id of the similarity that has prepared it. */
    String by();

    /** How many values it holds. */
    int size();

    /** @throws IllegalArgumentException if the other was prepared by another similarity, or is not of the same size */
    default void requireAlike(Similarity.Prepared other) {
        if (!(other instanceof ReadyMap it) || !it.by().equals(by())) {
            throw new IllegalArgumentException(
                    "a map that %s has prepared was compared with one that %s has; prepare both by one"
                            .formatted(by(), other instanceof ReadyMap it ? it.by() : "something else"));
        }
        if (it.size() != size()) {
            throw new IllegalArgumentException(
                    "a map of %d values was compared with one of %d; compare maps of one size"
                            .formatted(size(), it.size()));
        }
    }
}
