package dev.touchstone.assertion;

import dev.touchstone.randomisation.CascadeStep;
import dev.touchstone.randomisation.CascadeStrip;
import dev.touchstone.statistics.Interval;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a randomisation test measured.
 *
 * @param statistic the name of the number, e.g. {@code retained similarity}
 * @param value the number; NaN if a guard left nothing to measure
 * @param bounds where it lies, if there is one
 * @param steps what is left at each step of the cascade; empty without one
 * @param ceiling how much two runs on the trained model agree, which is what a step can reach at most
 * @param controls what the control methods reach, by their ids
 * @param strip the maps to look at, if there are any
 */
public record RandomisationEvidence(
        String statistic,
        double value,
        Optional<Interval> bounds,
        List<CascadeStep> steps,
        double ceiling,
        Map<String, Double> controls,
        Optional<CascadeStrip> strip) {

    public RandomisationEvidence {
        steps = List.copyOf(steps);
        controls = Collections.unmodifiableMap(new LinkedHashMap<>(controls));
    }
}
