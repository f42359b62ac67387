package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.measure.logic.Nib;
import dev.touchstone.measure.logic.ReasonCapture;
import dev.touchstone.measure.logic.SignMode;
import java.util.List;

/**
 * The criterion that each map of a logical world puts a minimal reason first: for every sample there is a minimal reason r such that the
 * |r| highest scores lie on it, ties resolved in favour of the map, and all of them strictly above the baseline block
 * ({@link ReasonCapture} has the definition). It implies a NIB of 0.
 *
 * <p>All samples of the truth table are judged, so the numbers are exact. The controls are those of {@link NoBaselineViolation}.
 *
 * <p>Immutable; each option gives a changed copy.
 */
public final class CapturesMinimalReason implements Criterion {

    private final ReasonCapture capture;
    private final double share;
    private final SignMode mode;

    private CapturesMinimalReason(ReasonCapture capture, double share, SignMode mode) {
        this.capture = capture;
        this.share = share;
        this.mode = mode;
    }

    /** In every sample, with nothing in between, of the scores as they are. */
    public static CapturesMinimalReason standard() {
        return new CapturesMinimalReason(ReasonCapture.alone(), 1, SignMode.RAW);
    }

    /** Lets inputs of other minimal reasons come in between. */
    public CapturesMinimalReason amongRelevant() {
        return new CapturesMinimalReason(ReasonCapture.amongRelevant(), share, mode);
    }

    /**
     * Is content with this share of the samples of each class.
     *
     * @throws IllegalArgumentException if it is not above 0, up to 1
     */
    public CapturesMinimalReason inAtLeast(double other) {
        if (!(other > 0 && other <= 1)) {
            throw new IllegalArgumentException("a share of samples is above 0, up to 1, not " + other);
        }
        return new CapturesMinimalReason(capture, other, mode);
    }

    /** Makes this of the signs before; to be fixed for a method beforehand. */
    public CapturesMinimalReason signedBy(SignMode other) {
        return new CapturesMinimalReason(capture, share, other);
    }

    @Override
    public String assertion() {
        return "assertCapturesMinimalReason";
    }

    /** @throws IllegalArgumentException if the scenario is not a finite logical world */
    @Override
    public Evidence judge(SaliencyRun run) {
        MeasureRule rule =
                new MeasureRule(capture, List.of(new Nib()), sample -> SampleStories.before(sample, capture));
        return LogicJudge.judge(this, rule, Bound.atLeast(share), mode, LogicWording.CAPTURE, run);
    }
}
