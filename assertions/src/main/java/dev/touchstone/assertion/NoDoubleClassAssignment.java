package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.measure.logic.MaskThreshold;
import dev.touchstone.measure.logic.Masking;
import dev.touchstone.measure.logic.SignMode;

/**
 * The criterion that what a map keeps of a sample tells its class: of the distinct masked patterns of the formula's inputs none occurs in
 * both classes, Full-DCA is 0 (Schwenke and Atzmueller, arXiv 2412.16204; {@code FullDca} has the definition). By class it is the share of
 * the class's patterns that the other class has too; Full-DCA is the larger of the two.
 *
 * <p>By default an input is kept if it scores strictly above the baseline block: with ties a map that is 0 on all that is irrelevant, as the
 * oracle is, would mask nothing. A map that masks nothing assigns nothing twice and passes; {@link NoBaselineViolation} says no more of it.
 *
 * <p>All samples of the truth table are judged, so the numbers are exact. The controls are those of {@link NoBaselineViolation}.
 *
 * <p>Immutable; each option gives a changed copy.
 */
public final class NoDoubleClassAssignment implements Criterion {

    private final Masking masking;
    private final double tolerance;
    private final SignMode mode;

    private NoDoubleClassAssignment(Masking masking, double tolerance, SignMode mode) {
        this.masking = masking;
        this.tolerance = tolerance;
        this.mode = mode;
    }

    /** No pattern at all, of what is strictly above the baseline, of the scores as they are. */
    public static NoDoubleClassAssignment standard() {
        return new NoDoubleClassAssignment(Masking.above(MaskThreshold.BASELINE), 0, SignMode.RAW);
    }

    /** Keeps other inputs. */
    public NoDoubleClassAssignment maskedBy(Masking other) {
        return new NoDoubleClassAssignment(other, tolerance, mode);
    }

    /**
     * Allows a share of the patterns of each class.
     *
     * @throws IllegalArgumentException if it is not from 0 to below 1
     */
    public NoDoubleClassAssignment tolerating(double share) {
        if (!(share >= 0 && share < 1)) {
            throw new IllegalArgumentException("a tolerance is a share from 0 to below 1, not " + share);
        }
        return new NoDoubleClassAssignment(masking, share, mode);
    }

    /** Makes this of the signs before; to be fixed for a method beforehand. */
    public NoDoubleClassAssignment signedBy(SignMode other) {
        return new NoDoubleClassAssignment(masking, tolerance, other);
    }

    @Override
    public String assertion() {
        return "assertNoDoubleClassAssignment";
    }

    /** @throws IllegalArgumentException if the scenario is not a finite logical world */
    @Override
    public Evidence judge(SaliencyRun run) {
        return LogicJudge.judge(
                this,
                new DoubleAssignmentRule(masking),
                Bound.atMost(tolerance),
                mode,
                LogicWording.DOUBLE_ASSIGNMENT,
                run);
    }
}
