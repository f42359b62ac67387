package dev.touchstone.randomisation.similarity;

import dev.touchstone.randomisation.MapGrid;
import dev.touchstone.randomisation.Similarity;

/**
 * Kendall's tau-b: of all pairs of places, those that both maps order alike less those that they order unlike, over the geometric mean of the
 * numbers of pairs that the one and the other does order. From -1 to 1; not defined for a map of equal values. Found in
 * {@code O(d log d)} for d places (Knight, A Computer Method for Calculating Kendall's Tau with Ungrouped Data, 1966).
 *
 * @param tolerance to what share of the peak values are rounded first, as for {@link Spearman}
 */
public record Kendall(double tolerance) implements Similarity {

    /** @throws IllegalArgumentException if the tolerance is not in [0, 1) */
    public Kendall {
        new Rounding(tolerance);
    }

    /** With values rounded to 1e-5 of the peak. */
    public static Kendall standard() {
        return new Kendall(Rounding.STANDARD);
    }

    /** With values as they are. */
    public static Kendall exact() {
        return new Kendall(0);
    }

    @Override
    public String id() {
        return new Rounding(tolerance).named("kendall");
    }

    /** @throws IllegalArgumentException if a value is not finite */
    @Override
    public Prepared prepare(MapGrid map) {
        return OrderedPlaces.of(id(), Ranks.dense(new Rounding(tolerance).of(map.finiteValues())));
    }
}
