package dev.touchstone.randomisation;

import dev.touchstone.statistics.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What efficient MPRT found: the decision and all that it rests on.
 *
 * @param decision what it says
 * @param broken the guard that does not hold, if one decided
 * @param rise the median over inputs of the relative rise of complexity when the model loses what it learnt; NaN if there was nothing to measure
 * @param bounds the one-sided 95 % bounds of the median, if there is one
 * @param complexity the name of the complexity
 * @param most the most complexity that a map can have
 * @param trained the mean complexity of the maps of the trained model
 * @param random the mean complexity of those of random models
 * @param byInput the mean relative rise of each input over the random models, in their order; NaN for one without a comparable map
 * @param replicates how many random models there were
 * @param signs how many of the inputs rise
 * @param model what randomisation did to the model
 * @param control the median rise of the gradient, if controls were run
 * @param controlBounds its one-sided 95 % bounds
 * @param correlation the mean over inputs of Spearman's correlation, over the steps of a cascade, between the entropy of the model's output and
 *     the complexity of the map, if it was asked for
 * @param hints what a reader should know besides, a line each
 * @param strip the maps of the worst input, if there is a comparable one
 */
public record EfficientMprtResult(
        Decision decision,
        Optional<GuardFinding> broken,
        double rise,
        Optional<Interval> bounds,
        String complexity,
        double most,
        double trained,
        double random,
        List<Double> byInput,
        int replicates,
        SignTest signs,
        ModelCheck model,
        Optional<ControlReading> control,
        Optional<Interval> controlBounds,
        OptionalDouble correlation,
        List<String> hints,
        Optional<CascadeStrip> strip) {

    public EfficientMprtResult {
        byInput = List.copyOf(byInput);
        hints = List.copyOf(hints);
    }

    /** Whether it fails as maps get simpler, and not as they stay as complex as they were. */
    public boolean falls() {
        return decision == Decision.FAIL
                && !EfficientMprtDecision.unmoved(byInput)
                && bounds.orElseThrow().upper() < 0;
    }
}
