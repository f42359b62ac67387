package dev.touchstone.assertion;

import dev.touchstone.randomisation.CascadeStep;
import dev.touchstone.randomisation.CascadeStrip;
import dev.touchstone.randomisation.ControlReading;
import dev.touchstone.randomisation.EfficientMprtResult;
import dev.touchstone.randomisation.GuardFinding;
import dev.touchstone.randomisation.RetentionResult;
import dev.touchstone.statistics.Interval;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a randomisation test measured.
 *
 * @param statistic the name of the number, e.g. {@code retained similarity}
 * @param broken the guard that does not hold, if one decided
 * @param value the number; NaN if a guard left nothing to measure
 * @param bounds where it lies, if there is one
 * @param steps what is left at each step of the cascade; empty without one
 * @param ceiling how much two runs on the trained model agree, which is what a step can reach at most; NaN without steps
 * @param controls what the control methods reach, by their ids
 * @param strip the maps to look at, if there are any
 */
public record RandomisationEvidence(
        String statistic,
        Optional<GuardFinding> broken,
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

    /** Of a test whose guards hold. */
    public RandomisationEvidence(
            String statistic,
            double value,
            Optional<Interval> bounds,
            List<CascadeStep> steps,
            double ceiling,
            Map<String, Double> controls,
            Optional<CascadeStrip> strip) {
        this(statistic, Optional.empty(), value, bounds, steps, ceiling, controls, strip);
    }

    static RandomisationEvidence of(RetentionResult result) {
        return new RandomisationEvidence(
                "retained similarity",
                result.broken(),
                result.retained(),
                result.bounds(),
                result.steps(),
                result.ceiling(),
                readings(result.controls()),
                result.strip());
    }

    static RandomisationEvidence of(EfficientMprtResult result) {
        return new RandomisationEvidence(
                "rise of complexity",
                result.broken(),
                result.rise(),
                result.bounds(),
                List.of(),
                Double.NaN,
                readings(result.control().stream().toList()),
                result.strip());
    }

    private static Map<String, Double> readings(List<ControlReading> controls) {
        Map<String, Double> readings = new LinkedHashMap<>();
        controls.forEach(control -> readings.put(control.method(), control.retained()));
        return readings;
    }

    /** The number and its bounds, to three digits, or the guard that left nothing to measure. */
    public String inWords() {
        if (Double.isNaN(value)) {
            return broken.map(GuardFinding::told).orElse("nothing measured");
        }
        return String.format(Locale.ROOT, "%.3f", value)
                + bounds.map(at -> String.format(Locale.ROOT, " [%.3f, %.3f]", at.lower(), at.upper()))
                        .orElse("");
    }
}
