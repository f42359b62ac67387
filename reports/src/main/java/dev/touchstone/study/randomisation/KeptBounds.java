package dev.touchstone.study.randomisation;

import dev.touchstone.statistics.Interval;
import java.util.Optional;

/** Bounds as they are kept on disk: both NaN if there are none. */
record KeptBounds(double lower, double upper) {

    static KeptBounds of(Optional<Interval> bounds) {
        return bounds.map(its -> new KeptBounds(its.lower(), its.upper()))
                .orElse(new KeptBounds(Double.NaN, Double.NaN));
    }

    Optional<Interval> interval() {
        return Double.isNaN(lower) ? Optional.empty() : Optional.of(new Interval(lower, upper));
    }
}
