package dev.touchstone.randomisation.similarity;

import dev.touchstone.randomisation.MapGrid;
import dev.touchstone.randomisation.Similarity;

/** Pearson's linear correlation of values. From -1 to 1; not defined for a map of equal values. */
public record Pearson() implements Similarity {

    @Override
    public String id() {
        return "pearson";
    }

    /** @throws IllegalArgumentException if a value is not finite */
    @Override
    public Prepared prepare(MapGrid map) {
        return UnitVector.centred(id(), map.finiteValues());
    }
}
