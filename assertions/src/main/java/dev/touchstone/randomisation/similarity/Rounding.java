package dev.touchstone.randomisation.similarity;

import java.util.Arrays;

/**
 * Values that should be equal, as those of a flat background, differ by rounding. So that ranks make nothing of it, values are rounded to
 * multiples of a share of the greatest magnitude of their map.
 *
 * @param share from 0, which keeps values as they are, up to but without 1
 */
record Rounding(double share) {

    static final double STANDARD = 1e-5;

    Rounding {
        if (!(share >= 0 && share < 1)) {
            throw new IllegalArgumentException(
                    "values cannot be rounded to %s of their peak; name a share from 0 up to but without 1"
                            .formatted(share));
        }
    }

    double[] of(double[] values) {
        double peak = Values.peak(values);
        return share == 0 || peak == 0
                ? values
                : Arrays.stream(values)
                        .map(value -> Math.rint(value / peak / share))
                        .toArray();
    }

    /** A name with the share, if it is not the usual one. */
    String named(String similarity) {
        return share == STANDARD ? similarity : share == 0 ? similarity + "-exact" : similarity + "-" + share;
    }
}
