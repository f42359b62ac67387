package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.measure.logic.LogicalAccuracy;
import dev.touchstone.measure.logic.MaskThreshold;
import dev.touchstone.measure.logic.Masking;
import dev.touchstone.measure.logic.Reduction;
import dev.touchstone.measure.logic.SignMode;
import java.util.List;

/**
 * The criterion that the inputs which a map keeps entail the label: in each class a share of the samples ({@link LogicalAccuracy} has the
 * definition). At the baseline, the default, the share is {@code 1 - NIB}.
 *
 * <p>All samples of the truth table are judged, so the numbers are exact. The controls are those of {@link NoBaselineViolation}.
 *
 * <p>Immutable; each option gives a changed copy.
 */
public final class LogicalAccuracyLevel implements Criterion {

    private final double level;
    private final Masking masking;
    private final SignMode mode;

    private LogicalAccuracyLevel(double level, Masking masking, SignMode mode) {
        this.level = level;
        this.masking = masking;
        this.mode = mode;
    }

    /**
     * At least this share in each class, of what is not below the baseline.
     *
     * @throws IllegalArgumentException if it is not above 0, up to 1
     */
    public static LogicalAccuracyLevel atLeast(double level) {
        if (!(level > 0 && level <= 1)) {
            throw new IllegalArgumentException("a logical accuracy is above 0, up to 1, not " + level);
        }
        return new LogicalAccuracyLevel(level, Masking.at(MaskThreshold.BASELINE), SignMode.RAW);
    }

    /** Keeps other inputs. */
    public LogicalAccuracyLevel maskedBy(Masking other) {
        return new LogicalAccuracyLevel(level, other, mode);
    }

    /** Makes this of the signs before; to be fixed for a method beforehand. */
    public LogicalAccuracyLevel signedBy(SignMode other) {
        return new LogicalAccuracyLevel(level, masking, other);
    }

    @Override
    public String assertion() {
        return "assertLogicalAccuracy";
    }

    /** @throws IllegalArgumentException if the scenario is not a finite logical world */
    @Override
    public Evidence judge(SaliencyRun run) {
        MeasureRule rule = new MeasureRule(
                new LogicalAccuracy(masking),
                List.of(new Reduction(masking)),
                sample -> SampleStories.masked(sample, masking));
        return LogicJudge.judge(this, rule, Bound.atLeast(level), mode, LogicWording.ACCURACY, run);
    }
}
