package dev.touchstone.randomisation;

import dev.touchstone.statistics.Interval;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a test of retained similarity found: the decision and all that it rests on.
 *
 * @param decision what it says
 * @param broken the guard that does not hold, if one decided
 * @param retained T, the mean retained similarity over inputs, steps and random versions; NaN if there was nothing to measure, as where two runs
 *     agree no more than unrelated maps
 * @param bounds the one-sided 95 % bounds of T, if there is one; infinite where resamples left nothing to measure
 * @param rule what was asked
 * @param magnitudes whether signs were dropped
 * @param steps the profile, in the order of the steps
 * @param ceiling the mean similarity of two runs of the method on the trained model; 1 for a deterministic method
 * @param repeatability the lower bound of how far the ceiling lies above the floor
 * @param model what randomisation did to the model, if a model was randomised
 * @param controls what the control methods retain
 * @param byInput the mean retained similarity of each input, in their order; NaN for one without a comparable map
 * @param signs how many of them lie below the threshold
 * @param degenerate how many of the maps of random versions cannot be compared, by the name of the step; empty if all can
 * @param identical how many inputs have maps that no randomisation changed in any bit
 * @param hints what a reader should know besides, a line each
 * @param strip the maps of the worst input, if there is a comparable one
 */
public record RetentionResult(
        Decision decision,
        Optional<GuardFinding> broken,
        double retained,
        Optional<Interval> bounds,
        RetentionRule rule,
        boolean magnitudes,
        List<CascadeStep> steps,
        double ceiling,
        double repeatability,
        Optional<ModelCheck> model,
        List<ControlReading> controls,
        List<Double> byInput,
        SignTest signs,
        Map<String, Integer> degenerate,
        int identical,
        List<String> hints,
        Optional<CascadeStrip> strip) {

    public RetentionResult {
        steps = List.copyOf(steps);
        controls = List.copyOf(controls);
        byInput = List.copyOf(byInput);
        degenerate = Collections.unmodifiableMap(new LinkedHashMap<>(degenerate));
        hints = List.copyOf(hints);
    }

    /** The same with more to know besides. */
    RetentionResult withHints(List<String> more) {
        return new RetentionResult(
                decision,
                broken,
                retained,
                bounds,
                rule,
                magnitudes,
                steps,
                ceiling,
                repeatability,
                model,
                controls,
                byInput,
                signs,
                degenerate,
                identical,
                Stream.concat(hints.stream(), more.stream()).toList(),
                strip);
    }
}
