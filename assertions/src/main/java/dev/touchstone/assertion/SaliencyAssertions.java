package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import org.hamcrest.Matcher;
import org.hamcrest.StringDescription;

/**
 * The assertions of a saliency test. A criterion that is missed throws a {@link SaliencyAssertionError}, one that cannot be decided an
 * {@link UndecidedException}, which aborts the test; both say why in their message and leave their evidence with the run.
 */
public final class SaliencyAssertions {

    private SaliencyAssertions() {}

    /**
     * The maps keep to the objects that decided: PAFL above 0.5 in every bucket with a focus.
     *
     * @throws SaliencyAssertionError if a bucket misses the bound, or a map is NaN, infinite, constant or malformed
     * @throws UndecidedException if a bucket is too near the bound for the samples allowed
     * @throws IndiscriminateScenarioException if the oracle misses the bound or the random map meets it
     */
    public static void assertPrimaryFocus(SaliencyRun run) {
        assertPrimaryFocus(run, PrimaryFocus.standard());
    }

    /** As {@link #assertPrimaryFocus(SaliencyRun)}, with a bound, buckets, a measure or a scalarisation of one's own. */
    public static void assertPrimaryFocus(SaliencyRun run, PrimaryFocus criterion) {
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
