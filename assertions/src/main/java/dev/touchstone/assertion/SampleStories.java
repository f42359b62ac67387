package dev.touchstone.assertion;

import dev.touchstone.measure.logic.Blame;
import dev.touchstone.measure.logic.LogicSample;
import dev.touchstone.measure.logic.Masking;
import dev.touchstone.measure.logic.ReasonCapture;
import dev.touchstone.scenario.InputSet;
import dev.touchstone.scenario.LogicGate;
import java.util.Comparator;
import java.util.stream.Collectors;

/** What is told of a sample of a logical world: the minimal reason that comes nearest to being shown, and what it lacks. */
final class SampleStories {

    private SampleStories() {}

    /** Which inputs of it lie below the baseline, and which gates read them. */
    static String belowBaseline(LogicSample sample) {
        return Blame.of(sample).map(blame -> lacking(blame, "below the line")).orElseGet(() -> relevant(sample));
    }

    /** Which inputs of it are masked, and which gates read them. */
    static String masked(LogicSample sample, Masking masking) {
        return Blame.of(sample, masking.kept(sample))
                .map(blame -> lacking(blame, "masked"))
                .orElse("a minimal reason is kept");
    }

    private static String lacking(Blame blame, String how) {
        return "%s comes nearest; %s: %s; to blame: %s"
                .formatted(
                        blame.reason(),
                        how,
                        listed(blame.missing()),
                        blame.gates().stream().map(LogicGate::name).collect(Collectors.joining(", ")));
    }

    /** Where a reason is shown, but not all that is relevant. */
    private static String relevant(LogicSample sample) {
        InputSet below = sample.truth().relevant().without(sample.atLeast(sample.baseline()));
        return "a minimal reason is shown; of all that is relevant, %s, lie below the line: %s"
                .formatted(sample.truth().relevant(), below.isEmpty() ? "none" : listed(below));
    }

    /** What stands before the reason that comes nearest to being first. */
    static String before(LogicSample sample, ReasonCapture capture) {
        InputSet nearest = sample.truth().reasons().stream()
                .min(Comparator.comparingInt(
                        reason -> capture.before(reason, sample).size()))
                .orElseThrow();
        InputSet before = capture.before(nearest, sample);
        if (before.isEmpty()) {
            return nearest + " comes first";
        }
        InputSet baseline = before.intersection(sample.truth().baseline());
        return "%s comes nearest to the top; not below its lowest score: %s%s"
                .formatted(
                        nearest,
                        listed(before),
                        baseline.isEmpty() ? "" : ", of the baseline block " + listed(baseline));
    }

    private static String listed(InputSet inputs) {
        return inputs.stream().mapToObj(String::valueOf).collect(Collectors.joining(", "));
    }
}
