package dev.touchstone.ratchet;

import dev.touchstone.statistics.Interval;
import java.util.Optional;

/**
 * A figure as it is measured now.
 *
 * @param entry what would be recorded of it
 * @param upwards whether more is better
 * @param interval where it lies; without width if it is exact, empty if there is none
 */
public record MeasuredPart(Entry entry, boolean upwards, Optional<Interval> interval) {

    boolean isExact() {
        return interval.map(Interval::isPoint).orElse(true);
    }

    /** How much worse it is than another figure; negative if it is better. */
    double worseThan(double other) {
        return worse(other, entry.value().orElseThrow());
    }

    double worse(double before, double now) {
        return upwards ? before - now : now - before;
    }
}
