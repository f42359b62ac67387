package dev.touchstone.matcher;

import static org.hamcrest.Matchers.is;

import dev.touchstone.SaliencyRun;
import dev.touchstone.assertion.JudgedBuckets;
import dev.touchstone.assertion.PassesMprt;
import dev.touchstone.assertion.SensitiveToTarget;
import dev.touchstone.assertion.Yardstick;
import dev.touchstone.measure.Measure;
import dev.touchstone.measure.Pafl;
import dev.touchstone.measure.Safl;
import dev.touchstone.measure.logic.LogicMeasure;
import dev.touchstone.measure.logic.LogicalAccuracy;
import dev.touchstone.measure.logic.MaskThreshold;
import dev.touchstone.measure.logic.Masking;
import dev.touchstone.measure.logic.Nib;
import dev.touchstone.measure.logic.ReasonCapture;
import dev.touchstone.scenario.Mask;
import dev.touchstone.scenario.Tensor;
import org.hamcrest.Matcher;

/**
 * All matchers of this library. Those of runs compare means over the first samples of each bucket, without intervals and controls; to
 * decide with an error rate, use the assertions. Those that pass a randomisation test decide as its assertion does. A map that is at fault
 * matches nothing.
 */
public final class SaliencyMatchers {

    private SaliencyMatchers() {}

    /**
     * Matches a run whose mean PAFL in each bucket with a focus is as asked: {@code hasPrimaryFocus(greaterThan(0.6))}. As
     * {@code assertPrimaryFocus}.
     */
    public static Matcher<SaliencyRun> hasPrimaryFocus(Matcher<? super Double> level) {
        return hasPrimaryFocus(new Pafl(), level);
    }

    /** As {@link #hasPrimaryFocus(Matcher)}, by another measure. */
    public static Matcher<SaliencyRun> hasPrimaryFocus(Measure measure, Matcher<? super Double> level) {
        return new HasBucketMeans(Yardstick.of(measure), JudgedBuckets::withFocus, "a focus", level);
    }

    /** Matches a run whose mean SAFL in each bucket with something to avoid is as asked. As {@code assertSecondaryBelow}. */
    public static Matcher<SaliencyRun> hasSecondaryFocus(Matcher<? super Double> level) {
        return new HasBucketMeans(
                Yardstick.of(new Safl()), JudgedBuckets::withSomethingToAvoid, "something to avoid", level);
    }

    /** Matches a run whose least bucket mean of the measure, over all buckets where it is defined, is as asked. As {@code assertWorstBucket}. */
    public static Matcher<SaliencyRun> hasWorstBucket(Measure measure, Matcher<? super Double> level) {
        return new HasWorstBucket(Yardstick.of(measure), level);
    }

    /**
     * Matches a run whose mean PAFL drops by no more than this from any bucket to one with the same focus and label that holds more objects.
     * As {@code assertFocusDoesNotDropWithObjects}.
     */
    public static Matcher<SaliencyRun> keepsFocusAsObjectsAreAdded(double maximalDrop) {
        return new KeepsFocus(Yardstick.of(new Pafl()), maximalDrop);
    }

    /** Matches a run on a logical world whose NIB is 0 in each class. As {@code assertNoBaselineViolation}; necessary for a good map, not sufficient. */
    public static Matcher<SaliencyRun> hasNoBaselineViolation() {
        return new HasLogicMeasure(new Nib(), is(0.0));
    }

    /** Matches a run on a logical world whose NIB in each class is as asked: {@code hasNib(lessThan(0.05))}. */
    public static Matcher<SaliencyRun> hasNib(Matcher<? super Double> level) {
        return new HasLogicMeasure(new Nib(), level);
    }

    /** Matches a run on a logical world of whose every sample the map puts a minimal reason first. As {@code assertCapturesMinimalReason}. */
    public static Matcher<SaliencyRun> capturesMinimalReason() {
        return new HasLogicMeasure(ReasonCapture.alone(), is(1.0));
    }

    /** Matches a run on a logical world whose logical accuracy at the baseline in each class is as asked. As {@code assertLogicalAccuracy}. */
    public static Matcher<SaliencyRun> hasLogicalAccuracy(Matcher<? super Double> level) {
        return new HasLogicMeasure(new LogicalAccuracy(Masking.at(MaskThreshold.BASELINE)), level);
    }

    /** Matches a run on a logical world with any measure in each class as asked, of the scores as they are. */
    public static Matcher<SaliencyRun> hasLogicMeasure(LogicMeasure measure, Matcher<? super Double> level) {
        return new HasLogicMeasure(measure, level);
    }

    /** Matches a map of shape (channels, height, width) whose share of absolute mass in the mask is as asked. */
    public static Matcher<Tensor> hasMassIn(Mask mask, Matcher<? super Double> share) {
        return new HasMassIn(mask, share);
    }

    /** Matches a run whose maps change when the model loses what it learnt. As {@code assertPassesMPRT}, with its bounds and controls. */
    public static Matcher<SaliencyRun> passesMPRT() {
        return new MeetsCriterion(PassesMprt.standard(), "passes MPRT");
    }

    /**
     * Matches a run whose maps retain so much of their similarity over a cascade of random models, from 0 for nothing to 1 for all: {@code
     * retainsSimilarity(lessThan(0.3))}. The number of {@code assertPassesMPRT}, without its bounds; a run that is invalid there matches
     * nothing.
     */
    public static Matcher<SaliencyRun> retainsSimilarity(Matcher<? super Double> level) {
        return new RetainsSimilarity(level);
    }

    /** Matches a run whose maps change with the class that they explain. As {@code assertSensitiveToTarget}, with its bounds and controls. */
    public static Matcher<SaliencyRun> isSensitiveToTarget() {
        return new MeetsCriterion(SensitiveToTarget.standard(), "is sensitive to the target");
    }
}
