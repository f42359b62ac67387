package dev.touchstone.randomisation.similarity;

import dev.touchstone.randomisation.MapGrid;
import dev.touchstone.randomisation.Similarity;

/**
 * Spearman's rank correlation: Pearson's of the ranks of values, in which equal values share the mean of theirs. From -1 to 1; not defined
 * for a map of equal values. The similarity of MPRT since Adebayo et al., Sanity Checks for Saliency Maps (NeurIPS 2018).
 *
 * <p>Values that should be equal, as those of a flat background, differ by rounding, and ranks make as much of that as of any other
 * difference. So values are first rounded to multiples of a share of the greatest magnitude of their map.
 *
 * @param tolerance that share, from 0, which keeps values as they are, up to but without 1
 */
public record Spearman(double tolerance) implements Similarity {

    /** @throws IllegalArgumentException if the tolerance is not in [0, 1) */
    public Spearman {
        new Rounding(tolerance);
    }

    /** With values rounded to 1e-5 of the peak. */
    public static Spearman standard() {
        return new Spearman(Rounding.STANDARD);
    }

    /** With values as they are. */
    public static Spearman exact() {
        return new Spearman(0);
    }

    @Override
    public String id() {
        return new Rounding(tolerance).named("spearman");
    }

    /** @throws IllegalArgumentException if a value is not finite */
    @Override
    public Prepared prepare(MapGrid map) {
        return UnitVector.centred(id(), Ranks.of(new Rounding(tolerance).of(map.finiteValues())));
    }
}
