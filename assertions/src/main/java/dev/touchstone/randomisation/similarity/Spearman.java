package dev.touchstone.randomisation.similarity;

import dev.touchstone.randomisation.MapGrid;
import dev.touchstone.randomisation.Similarity;
import java.util.Arrays;

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

    private static final double STANDARD = 1e-5;

    /** @throws IllegalArgumentException if the tolerance is not in [0, 1) */
    public Spearman {
        if (!(tolerance >= 0 && tolerance < 1)) {
            throw new IllegalArgumentException(
                    "values cannot be rounded to %s of their peak; name a share from 0 up to but without 1"
                            .formatted(tolerance));
        }
    }

    /** With values rounded to 1e-5 of the peak. */
    public static Spearman standard() {
        return new Spearman(STANDARD);
    }

    /** With values as they are. */
    public static Spearman exact() {
        return new Spearman(0);
    }

    @Override
    public String id() {
        return tolerance == STANDARD ? "spearman" : tolerance == 0 ? "spearman-exact" : "spearman-" + tolerance;
    }

    /** @throws IllegalArgumentException if a value is not finite */
    @Override
    public Prepared prepare(MapGrid map) {
        return UnitVector.centred(id(), Ranks.of(rounded(Values.finite(map, id()))));
    }

    private double[] rounded(double[] values) {
        double peak = Values.peak(values);
        return tolerance == 0 || peak == 0
                ? values
                : Arrays.stream(values)
                        .map(value -> Math.rint(value / peak / tolerance))
                        .toArray();
    }
}
