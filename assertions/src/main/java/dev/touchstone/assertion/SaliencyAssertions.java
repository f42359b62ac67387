package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import org.hamcrest.Matcher;
import org.hamcrest.StringDescription;

/**
 * The assertions of a saliency test. A criterion that is missed throws a {@link SaliencyAssertionError}. One that cannot be decided throws
 * an {@link UndecidedException}, and one by which even the controls cannot be told apart an {@link IndiscriminateScenarioException}: both
 * abort the test, for neither is the method's failure. A bucket that fails decides whatever the others say. All say why in their message
 * and leave their evidence with the run.
 *
 * <p>A map that is NaN, infinite, constant or malformed is a failure that is named before any mean. So is one for which the measure is
 * undefined though it is defined for the oracle on the same sample; how many there are is counted, and no value is left out of a mean.
 */
public final class SaliencyAssertions {

    private SaliencyAssertions() {}

    /**
     * The maps keep to the objects that decided: PAFL above 0.5 in every bucket with a focus.
     *
     * @throws SaliencyAssertionError if a bucket misses the bound, or a map is at fault
     * @throws UndecidedException if a bucket is too near the bound for the samples allowed
     * @throws IndiscriminateScenarioException if the oracle misses the bound or the random map meets it, and no other bucket decides
     */
    public static void assertPrimaryFocus(SaliencyRun run) {
        assertPrimaryFocus(run, PrimaryFocus.standard());
    }

    /** As {@link #assertPrimaryFocus(SaliencyRun)}, with a bound, buckets, a measure or a scalarisation of one's own. */
    public static void assertPrimaryFocus(SaliencyRun run, PrimaryFocus criterion) {
        assertCriterion(run, criterion);
    }

    /**
     * The maps keep off the objects that decided nothing: SAFL below the value in every bucket with something to avoid.
     *
     * @throws SaliencyAssertionError if a bucket misses the bound, or a map is at fault
     * @throws UndecidedException if a bucket is too near the bound for the samples allowed
     * @throws IndiscriminateScenarioException if the oracle misses the bound or the map of what is to avoid meets it
     */
    public static void assertSecondaryBelow(SaliencyRun run, double value) {
        assertSecondaryBelow(run, SecondaryFocus.below(value));
    }

    /** As {@link #assertSecondaryBelow(SaliencyRun, double)}, with buckets, a measure or a scalarisation of one's own. */
    public static void assertSecondaryBelow(SaliencyRun run, SecondaryFocus criterion) {
        assertCriterion(run, criterion);
    }

    /**
     * The worst bucket mean meets the bound.
     *
     * @throws SaliencyAssertionError if a bucket misses the bound, or a map is at fault
     * @throws UndecidedException if a bucket is too near the bound for the samples allowed
     * @throws IndiscriminateScenarioException if the oracle misses the bound or the random map meets it, and no other bucket decides
     */
    public static void assertWorstBucket(SaliencyRun run, WorstBucket criterion) {
        assertCriterion(run, criterion);
    }

    /**
     * The focus stays as objects are added that decide nothing: PAFL drops by less than 0.1 from any bucket to one that holds more.
     *
     * @throws SaliencyAssertionError if a drop exceeds the tolerance, or a map is at fault
     * @throws UndecidedException if a drop is too near the tolerance for the samples allowed
     * @throws IndiscriminateScenarioException if the oracle drops too, or there is no focus to lose, and no other pair decides
     */
    public static void assertFocusDoesNotDropWithObjects(SaliencyRun run) {
        assertFocusDoesNotDropWithObjects(run, FocusDrop.standard());
    }

    /** As {@link #assertFocusDoesNotDropWithObjects(SaliencyRun)}, with a tolerance, a measure or a scalarisation of one's own. */
    public static void assertFocusDoesNotDropWithObjects(SaliencyRun run, FocusDrop criterion) {
        assertCriterion(run, criterion);
    }

    /**
     * No map of a logical world leaves needed information below the baseline: NIB is 0 in each class. That is necessary for a good map, not
     * sufficient.
     *
     * @throws SaliencyAssertionError if it is not in a class, or a map is at fault
     * @throws IndiscriminateScenarioException if the oracle misses the bound or the random map meets it, and no other bucket decides
     */
    public static void assertNoBaselineViolation(SaliencyRun run) {
        assertNoBaselineViolation(run, NoBaselineViolation.standard());
    }

    /** As {@link #assertNoBaselineViolation(SaliencyRun)}, with a tolerance, GIB or a sign mode of one's own. */
    public static void assertNoBaselineViolation(SaliencyRun run, NoBaselineViolation criterion) {
        assertCriterion(run, criterion);
    }

    /**
     * Each map of a logical world puts a minimal reason first: for every sample the highest scores lie on one, above the baseline block.
     *
     * @throws SaliencyAssertionError if one does not, or a map is at fault
     * @throws IndiscriminateScenarioException if the oracle misses the bound or the random map meets it, and no other bucket decides
     */
    public static void assertCapturesMinimalReason(SaliencyRun run) {
        assertCapturesMinimalReason(run, CapturesMinimalReason.standard());
    }

    /** As {@link #assertCapturesMinimalReason(SaliencyRun)}, with another share of the samples, a wider sense of first or a sign mode of one's own. */
    public static void assertCapturesMinimalReason(SaliencyRun run, CapturesMinimalReason criterion) {
        assertCriterion(run, criterion);
    }

    /**
     * What the maps of a logical world keep of a sample tells its class: Full-DCA is 0.
     *
     * @throws SaliencyAssertionError if two samples of different classes are masked alike, or a map is at fault
     * @throws IndiscriminateScenarioException if the oracle misses the bound or the random map meets it, and no other bucket decides
     */
    public static void assertNoDoubleClassAssignment(SaliencyRun run) {
        assertNoDoubleClassAssignment(run, NoDoubleClassAssignment.standard());
    }

    /** As {@link #assertNoDoubleClassAssignment(SaliencyRun)}, with a tolerance, another masking or a sign mode of one's own. */
    public static void assertNoDoubleClassAssignment(SaliencyRun run, NoDoubleClassAssignment criterion) {
        assertCriterion(run, criterion);
    }

    /**
     * What the maps of a logical world keep entails the label in at least this share of the samples of each class.
     *
     * @throws SaliencyAssertionError if it does not in a class, or a map is at fault
     * @throws IndiscriminateScenarioException if the oracle misses the bound or the random map meets it, and no other bucket decides
     */
    public static void assertLogicalAccuracy(SaliencyRun run, double level) {
        assertLogicalAccuracy(run, LogicalAccuracyLevel.atLeast(level));
    }

    /** As {@link #assertLogicalAccuracy(SaliencyRun, double)}, with another masking or a sign mode of one's own. */
    public static void assertLogicalAccuracy(SaliencyRun run, LogicalAccuracyLevel criterion) {
        assertCriterion(run, criterion);
    }

    /**
     * The maps of a logical world score alike what means the same class: what they keep predicts the class better than all-ones maps do.
     *
     * @throws SaliencyAssertionError if it does not, or a map is at fault
     * @throws IndiscriminateScenarioException if the oracle misses the bound or the random map meets it, and no other bucket decides
     */
    public static void assertCoherent(SaliencyRun run) {
        assertCoherent(run, Coherent.standard());
    }

    /** As {@link #assertCoherent(SaliencyRun)}, with a margin or a sign mode of one's own. */
    public static void assertCoherent(SaliencyRun run, Coherent criterion) {
        assertCriterion(run, criterion);
    }

    /**
     * The matrices of a second-order method rank pairs of inputs that truly interact above those that do not: by a chance of 0.75 or more in
     * each class of a logical world.
     *
     * @throws SaliencyAssertionError if they do not in a class, or a matrix is at fault
     * @throws IndiscriminateScenarioException if the true interactions miss the bound or random ones meet it, and no other bucket decides
     * @throws IllegalArgumentException if the method is none of second order
     */
    public static void assertInteractionFound(SaliencyRun run) {
        assertInteractionFound(run, InteractionFound.standard());
    }

    /** As {@link #assertInteractionFound(SaliencyRun)}, with a level of one's own. */
    public static void assertInteractionFound(SaliencyRun run, InteractionFound criterion) {
        assertCriterion(run, criterion);
    }

    /** Any criterion. */
    public static void assertCriterion(SaliencyRun run, Criterion criterion) {
        Evidence evidence = criterion.judge(run);
        run.record(evidence);
        switch (evidence.verdict()) {
            case PASS -> {}
            case FAIL, INVALID ->
                throw new SaliencyAssertionError(evidence.message(), evidence.expected(), evidence.actual());
            case UNDECIDED -> throw new UndecidedException(evidence.message());
            case CANNOT_DISCRIMINATE -> throw new IndiscriminateScenarioException(evidence.message());
        }
    }

    /**
     * As Hamcrest's, but the error carries what was expected and what was found for tools to show side by side.
     *
     * @throws SaliencyAssertionError if the value does not match
     */
    public static <T> void assertThat(T actual, Matcher<? super T> matcher) {
        if (!matcher.matches(actual)) {
            String expected = StringDescription.toString(matcher);
            StringDescription mismatch = new StringDescription();
            matcher.describeMismatch(actual, mismatch);
            throw new SaliencyAssertionError(
                    "Expected: " + expected + "\n     but: " + mismatch, expected, mismatch.toString());
        }
    }
}
