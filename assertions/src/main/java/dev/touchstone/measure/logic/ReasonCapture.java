package dev.touchstone.measure.logic;

import dev.touchstone.scenario.InputSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The share of samples whose map puts a minimal reason first. By default a minimal reason r counts if it is what the |r| highest scores
 * lie on: each of its inputs scores at least as high as every input outside of it, so that ties are resolved in favour of the map, and
 * strictly higher than the whole baseline block. That asks more than {@link Nib} does: no other input may come in between, and a tie with
 * the baseline does not count.
 *
 * <p>{@link #amongRelevant()} lets inputs of other minimal reasons come in between: only the inputs that occur in no minimal reason of the
 * sample must not score higher than an input of r.
 *
 * <p>Its chance is that of independent scores of one continuous distribution: minimal reasons are no parts of each other, so of the first
 * form it is the sum of {@code 1 / (L over |r|)}.
 */
public final class ReasonCapture implements LogicMeasure {

    private final boolean alone;

    private ReasonCapture(boolean alone) {
        this.alone = alone;
    }

    /** {@code capture}: nothing else comes in between. */
    public static ReasonCapture alone() {
        return new ReasonCapture(true);
    }

    /** {@code capture-among-relevant}: inputs of other minimal reasons may. */
    public static ReasonCapture amongRelevant() {
        return new ReasonCapture(false);
    }

    @Override
    public String name() {
        return alone ? "capture" : "capture-among-relevant";
    }

    @Override
    public boolean smallerIsBetter() {
        return false;
    }

    /** Whether the map of the sample puts a minimal reason first. */
    public boolean isCaptured(LogicSample sample) {
        return sample.truth().reasons().stream()
                .anyMatch(reason -> before(reason, sample).isEmpty());
    }

    /** The inputs that keep a reason from being first: those that score too high beside its lowest score, in ascending order. */
    public InputSet before(InputSet reason, LogicSample sample) {
        double lowest = reason.stream().mapToDouble(sample::score).min().orElseThrow();
        InputSet allowed = alone ? reason : sample.truth().relevant();
        InputSet baseline = sample.truth().baseline();
        return InputSet.of(IntStream.range(0, sample.inputs())
                .filter(input -> !allowed.contains(input))
                .filter(input ->
                        sample.score(input) > lowest || sample.score(input) == lowest && baseline.contains(input))
                .toArray());
    }

    @Override
    public OptionalDouble of(List<LogicSample> samples) {
        return Samples.share(Samples.checked(samples), this::isCaptured);
    }

    @Override
    public OptionalDouble chance(List<LogicSample> samples) {
        EntailmentChance chance = new EntailmentChance();
        return Samples.mean(
                samples, sample -> alone ? chance.ofFirst(sample.truth()) : chance.aboveIrrelevant(sample.truth()));
    }
}
