package dev.touchstone.randomisation.similarity;

import dev.touchstone.randomisation.MapGrid;
import dev.touchstone.randomisation.Similarity;
import java.util.OptionalDouble;

/**
 * Structural similarity (Wang et al., Image Quality Assessment, IEEE Transactions on Image Processing 2004): of each window
 * {@code (2 m n + A)(2 cov + B) / ((m^2 + n^2 + A)(var m + var n + B))} for means m and n, {@code A = (.01 range)^2},
 * {@code B = (.03 range)^2}; then the mean over all windows that lie within the map. From -1 to 1; without a value for a constant map.
 *
 * <p>It hardly falls where both maps are near their mean in most places, and of maps scaled between their least and greatest value it has
 * been seen to stay above .7 whatever became random, so it is offered for comparison with published results.
 *
 * @param window its weights
 * @param flattened whether the map is read as one row, line by line, so that windows see no neighbours above or below
 * @param scaled whether each map is first scaled so that its least value is 0 and its greatest 1
 * @param sample whether variances are those of samples, {@code N / (N - 1)} times those of populations for N places of a window
 * @param range between values that are possible; empty for that between the least and the greatest of both maps
 */
public record Ssim(SsimWindow window, boolean flattened, boolean scaled, boolean sample, OptionalDouble range)
        implements Similarity {

    /** @throws IllegalArgumentException if the range is not above 0 */
    public Ssim {
        if (range.isPresent() && !(range.getAsDouble() > 0 && range.getAsDouble() < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("SSIM needs a range of values above 0, not " + range.getAsDouble());
        }
    }

    /** A Gaussian window over maps scaled between 0 and 1, with sample variances: the form of Adebayo et al. with the range that fits. */
    public static Ssim gaussian() {
        return new Ssim(SsimWindow.gaussian(), false, true, true, OptionalDouble.of(1));
    }

    /** The same as the code of Adebayo et al. ran it: its library took numbers to range from -1 to 1. */
    public static Ssim adebayo() {
        return new Ssim(SsimWindow.gaussian(), false, true, true, OptionalDouble.of(2));
    }

    /** A uniform window of 7 x 7 over maps as they are, with the range of both. */
    public static Ssim uniform() {
        return new Ssim(SsimWindow.uniform(7), false, false, true, OptionalDouble.empty());
    }

    /** The same over rows put in one line: what the published results of smooth and efficient MPRT call SSIM. */
    public static Ssim lined() {
        return new Ssim(SsimWindow.uniform(7), true, false, true, OptionalDouble.empty());
    }

    @Override
    public String id() {
        return "ssim-" + window.label()
                + (flattened ? "-flattened" : "")
                + (scaled ? "-scaled" : "")
                + (sample ? "" : "-population")
                + (range.isPresent() ? "-range-" + range.getAsDouble() : "");
    }

    /** @throws IllegalArgumentException if a value is not finite, or the map smaller than the window */
    @Override
    public Prepared prepare(MapGrid map) {
        double[] values = map.finiteValues();
        MapGrid grid = flattened ? new MapGrid(1, values.length, values) : map;
        requireRoom(grid);
        return Windowed.of(this, scaled ? scale(grid) : grid);
    }

    private void requireRoom(MapGrid map) {
        if (map.width() < window.width() || !flattened && map.height() < window.width()) {
            throw new IllegalArgumentException(
                    "a map of %d x %d has no room for a window of %s; ask for a narrower window or another similarity"
                            .formatted(
                                    map.height(),
                                    map.width(),
                                    flattened ? window.width() : window.width() + " x " + window.width()));
        }
    }

    private static MapGrid scale(MapGrid map) {
        return map.isConstant() ? map : Normalisation.LEAST_TO_GREATEST.of(map);
    }

    /** By what population variances are multiplied. */
    double correction() {
        double places = flattened ? window.width() : (double) window.width() * window.width();
        return sample ? places / (places - 1) : 1;
    }
}
