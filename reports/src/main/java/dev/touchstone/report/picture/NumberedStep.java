package dev.touchstone.report.picture;

import dev.touchstone.randomisation.CascadeStrip;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A step of a cascade with its number.
 *
 * @param number from 1, in the order of the cascade
 * @param picture its map
 */
record NumberedStep(int number, CascadeStrip.Picture picture) {

    static List<NumberedStep> all(CascadeStrip strip) {
        return spread(strip, strip.steps().size());
    }

    /** So many at most, at least two: the first, the last and, as evenly as it goes, some between. */
    static List<NumberedStep> spread(CascadeStrip strip, int most) {
        int steps = strip.steps().size();
        int shown = Math.min(most, steps);
        return IntStream.range(0, shown)
                .map(i -> shown == steps ? i : Math.round(i * (steps - 1) / (shown - 1f)))
                .mapToObj(step -> new NumberedStep(step + 1, strip.steps().get(step)))
                .toList();
    }
}
