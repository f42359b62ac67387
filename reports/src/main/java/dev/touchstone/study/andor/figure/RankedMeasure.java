package dev.touchstone.study.andor.figure;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A measure that methods are ranked by.
 *
 * @param name the measure's name
 * @param id its part of file names
 * @param smallerIsBetter whether the least is first
 * @param note what is to be known of it; may be empty
 */
record RankedMeasure(String name, String id, boolean smallerIsBetter, String note) {

    static final RankedMeasure NIB = new RankedMeasure("NIB", "nib", true, "Maps that say nothing count as broken.");

    static final List<RankedMeasure> ALL = List.of(
            NIB,
            new RankedMeasure("GIB", "gib", true, "Maps that say nothing are left out."),
            new RankedMeasure("LA-baseline", "la-baseline", false, "Maps that say nothing count as wrong."),
            new RankedMeasure("LA-1.0", "la-1.0", false, "Maps that say nothing count as wrong."),
            new RankedMeasure("full-DCA-1.0", "full-dca-1.0", true, "Maps that say nothing are left out."),
            new RankedMeasure("minimal-DCA-1.0", "minimal-dca-1.0", true, "Maps that say nothing are left out."),
            new RankedMeasure(
                    "GCR-FCAM-average",
                    "gcr-fcam-average",
                    false,
                    "Chance is the fidelity of all-ones maps: what a map adds is how far its bar goes beyond the line."));

    /** Ascending for the best first. */
    ToDoubleFunction<LogicPool> order() {
        return smallerIsBetter ? LogicPool::mean : pool -> -pool.mean();
    }
}
