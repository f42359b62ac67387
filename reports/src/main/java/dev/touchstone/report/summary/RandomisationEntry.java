package dev.touchstone.report.summary;

import dev.touchstone.assertion.RandomisationEvidence;
import dev.touchstone.randomisation.CascadeStep;
import dev.touchstone.randomisation.Guard;
import dev.touchstone.randomisation.GuardFinding;
import dev.touchstone.statistics.Interval;
import java.util.List;
import java.util.Map;

/**
 * What a randomisation test measured.
 *
 * @param statistic the name of the number, e.g. {@code retained similarity}
 * @param guard the {@link Guard} that does not hold and decided; empty if none did
 * @param guardDetail what was found instead; empty if none did
 * @param value the number; NaN if a guard left nothing to measure
 * @param lower the lower of its one-sided 95 % bounds; NaN if there are none
 * @param upper the upper one
 * @param steps what is left at each step, in the order of the cascade
 * @param ceiling how much two runs on the trained model agree; NaN without steps
 * @param controls what the control methods reach, by their ids
 */
public record RandomisationEntry(
        String statistic,
        String guard,
        String guardDetail,
        double value,
        double lower,
        double upper,
        List<CascadeStep> steps,
        double ceiling,
        Map<String, Double> controls) {

    public RandomisationEntry {
        steps = List.copyOf(steps);
    }

    static RandomisationEntry of(RandomisationEvidence evidence) {
        return new RandomisationEntry(
                evidence.statistic(),
                evidence.broken().map(broken -> broken.guard().name()).orElse(""),
                evidence.broken().map(GuardFinding::told).orElse(""),
                evidence.value(),
                evidence.bounds().map(Interval::lower).orElse(Double.NaN),
                evidence.bounds().map(Interval::upper).orElse(Double.NaN),
                evidence.steps(),
                evidence.ceiling(),
                evidence.controls());
    }
}
