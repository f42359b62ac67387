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

    /** Any criterion. */
    public static void assertCriterion(SaliencyRun run, Criterion criterion) {
        Evidence evidence = criterion.judge(run);
        run.record(evidence);
        switch (evidence.verdict()) {
            case PASS -> {}
            case FAIL -> throw new SaliencyAssertionError(evidence.message(), evidence.expected(), evidence.actual());
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
