package dev.touchstone.randomisation.similarity;

import dev.touchstone.randomisation.MapGrid;
import dev.touchstone.randomisation.Similarity;

/** The cosine of the angle between the values as vectors. From -1 to 1; without a value for a map of equal values. */
public record Cosine() implements Similarity {

    @Override
    public String id() {
        return "cosine";
    }

    /** @throws IllegalArgumentException if a value is not finite */
    @Override
    public Prepared prepare(MapGrid map) {
        return UnitVector.of(id(), map.finiteValues());
    }
}
