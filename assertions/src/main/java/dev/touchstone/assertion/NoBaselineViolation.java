package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.measure.logic.Gib;
import dev.touchstone.measure.logic.LogicMeasure;
import dev.touchstone.measure.logic.Nib;
import dev.touchstone.measure.logic.SignMode;
import java.util.List;

/**
 * The criterion that no map of a logical world leaves needed information below the baseline: in each class NIB is 0. The baseline of a
 * sample is the highest score in its baseline block, inputs that no label depends on; a sample counts unless some minimal reason of its
 * label lies at or above it as a whole (Schwenke and Atzmueller, arXiv 2412.16204; {@link Nib} has the definition).
 *
 * <p>NIB is necessary, not sufficient: a map may show any minimal reason and more besides, one that a network does not even use, and a map
 * that follows a network which uses more than a minimal reason is not punished. {@link CapturesMinimalReason} asks more of a map. Constant
 * maps, for which NIB would be 0, are faults, named before any number.
 *
 * <p>All samples of the truth table are judged, so the numbers are exact. Beside the method stand the oracle, 1 on the inputs of all minimal
 * reasons, which must meet the bound, and the random map, which must miss it.
 *
 * <p>Immutable; each option gives a changed copy.
 */
public final class NoBaselineViolation implements Criterion {

    private final LogicMeasure measure;
    private final double tolerance;
    private final SignMode mode;

    private NoBaselineViolation(LogicMeasure measure, double tolerance, SignMode mode) {
        this.measure = measure;
        this.tolerance = tolerance;
        this.mode = mode;
    }

    /** NIB 0 in each class, of the scores as they are. */
    public static NoBaselineViolation standard() {
        return new NoBaselineViolation(new Nib(), 0, SignMode.RAW);
    }

    /**
     * Allows a share of the samples of each class to count.
     *
     * @throws IllegalArgumentException if it is not from 0 to below 1
     */
    public NoBaselineViolation tolerating(double share) {
        if (!(share >= 0 && share < 1)) {
            throw new IllegalArgumentException("a tolerance is a share from 0 to below 1, not " + share);
        }
        return new NoBaselineViolation(measure, share, mode);
    }

    /** Asks for all that is relevant, not just for one minimal reason: GIB, the share of the inputs in any minimal reason below the baseline. */
    public NoBaselineViolation ofAllRelevant() {
        return new NoBaselineViolation(Gib.macro(), tolerance, mode);
    }

    /** Makes this of the signs before; to be fixed for a method beforehand, not chosen by its result. */
    public NoBaselineViolation signedBy(SignMode other) {
        return new NoBaselineViolation(measure, tolerance, other);
    }

    @Override
    public String assertion() {
        return "assertNoBaselineViolation";
    }

    /** @throws IllegalArgumentException if the scenario is not a finite logical world */
    @Override
    public Evidence judge(SaliencyRun run) {
        LogicMeasure other = measure instanceof Nib ? Gib.macro() : new Nib();
        MeasureRule rule = new MeasureRule(measure, List.of(other), SampleStories::belowBaseline);
        return LogicJudge.judge(this, rule, Bound.atMost(tolerance), mode, LogicWording.BASELINE, run);
    }
}
