package dev.touchstone.randomisation;

import dev.touchstone.statistics.Interval;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of a table.
 *
 * @param retained T and what it rests on
 * @param bounds of T, one-sided 95 % each
 * @param repeatability the lower bound of how far the ceiling lies above the floor
 * @param steps the profile
 * @param byInput the mean of each input; NaN for one without a comparable map
 */
record RetentionReading(
        Retained retained,
        Optional<Interval> bounds,
        double repeatability,
        List<CascadeStep> steps,
        List<Double> byInput) {

    static RetentionReading of(SimilarityTable table, List<RetentionStep> steps) {
        Retained retained = Retained.of(table);
        RetentionBounds bounds = RetentionBounds.of(table);
        RetentionProfile profile = RetentionProfile.of(table, retained.ceiling());
        return new RetentionReading(
                retained,
                Optional.of(bounds.retained()),
                bounds.repeatability(),
                profile.steps(steps),
                profile.inputs());
    }

    /** The same for a method whose ceiling is no clear step above its floor: nothing can be measured between the two. */
    RetentionReading withoutScale() {
        return new RetentionReading(
                new Retained(retained.ceiling(), retained.specific(), Double.NaN),
                Optional.empty(),
                repeatability,
                steps.stream()
                        .map(step -> new CascadeStep(step.name(), step.similarity(), step.floor(), Double.NaN))
                        .toList(),
                Collections.nCopies(byInput.size(), Double.NaN));
    }

    /** How many of all inputs retain less than the threshold; one without a comparable map does not. */
    SignTest signs(double threshold) {
        int below =
                (int) byInput.stream().filter(retains -> retains < threshold).count();
        return new SignTest(below, byInput.size());
    }
}
