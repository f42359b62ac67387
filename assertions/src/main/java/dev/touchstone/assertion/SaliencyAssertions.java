package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.law.LawFinding;
import dev.touchstone.scenario.law.LawReport;
import dev.touchstone.scenario.law.UnlawfulScenarioException;
import java.util.stream.Collectors;
import org.hamcrest.Matcher;
import org.hamcrest.StringDescription;

/**
 * The assertions of a saliency test. A criterion that is missed throws a {@link SaliencyAssertionError}. One that cannot be decided throws
 * an {@link UndecidedException}, and one by which even the controls cannot be told apart an {@link IndiscriminateScenarioException}: both
 * abort the test, for neither is the method's failure. A bucket that fails decides whatever the others say. All say why in their message
 * and leave their evidence with the run.
 *
 * <p>A test that cannot speak of the method fails like a criterion that is missed: whoever asked for evidence did not get it.
 *
 * <p>A map that is NaN, infinite, constant or malformed is a failure that is named before any mean. So is one for which the measure is
 * undefined though it is defined for the oracle on the same sample; how many there are is counted, and no value is left out of a mean.
 */
public final class SaliencyAssertions {

    private SaliencyAssertions() {}

    /**
     * The scenario keeps all laws, so that methods can be judged by it: its rule is total, its buckets can be drawn, focus and avoid sets are what
     * probing finds, objects can be seen and lie apart, drawing is deterministic, and the oracle can be told from a random map. Needs no run
     * and no model: to be called in a plain test, before anything is trained.
     *
     * @throws SaliencyAssertionError with every broken law: what is wrong, where, and what to do
     */
    public static void assertLawful(Scenario scenario) {
        LawReport report = ScenarioChecks.check(scenario);
        try {
            report.requireLawful();
        } catch (UnlawfulScenarioException e) {
            throw new SaliencyAssertionError(
                    e.getMessage(),
                    "all laws kept",
                    report.broken().stream().map(LawFinding::law).collect(Collectors.joining(", ", "broken: ", "")),
                    e);
        }
    }

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

    /**
     * The maps change when the model loses what it learnt, step by step from the output: they retain at most half of their similarity.
     *
     * @throws SaliencyAssertionError if they retain more, a map is at fault, or the test cannot speak of the method, as of one that is not
     *     repeatable
     * @throws UndecidedException if neither could be shown with these inputs and random models
     * @throws IndiscriminateScenarioException if a control is on the wrong side
     */
    public static void assertPassesMPRT(SaliencyRun run) {
        assertPassesMPRT(run, PassesMprt.standard());
    }

    /** As {@link #assertPassesMPRT(SaliencyRun)}, with another cascade, inputs, a similarity or a threshold of one's own. */
    public static void assertPassesMPRT(SaliencyRun run, PassesMprt criterion) {
        assertCriterion(run, criterion);
    }

    /** As {@link #assertPassesMPRT(SaliencyRun)}, of maps averaged over 50 noisy inputs. */
    public static void assertPassesSmoothMPRT(SaliencyRun run) {
        assertPassesSmoothMPRT(run, PassesSmoothMprt.standard());
    }

    /** As {@link #assertPassesSmoothMPRT(SaliencyRun)}, with options of one's own. */
    public static void assertPassesSmoothMPRT(SaliencyRun run, PassesSmoothMprt criterion) {
        assertCriterion(run, criterion);
    }

    /**
     * The maps get more complex when the model loses all that it learnt. That it cannot be shown is common and no failure.
     *
     * @throws SaliencyAssertionError if they stay as complex, or get simpler where those of the gradient get more complex; if a map is at
     *     fault, or the test cannot speak of the method
     * @throws UndecidedException if neither could be shown with these inputs and random models
     */
    public static void assertPassesEfficientMPRT(SaliencyRun run) {
        assertPassesEfficientMPRT(run, PassesEfficientMprt.standard());
    }

    /** As {@link #assertPassesEfficientMPRT(SaliencyRun)}, with options of one's own. */
    public static void assertPassesEfficientMPRT(SaliencyRun run, PassesEfficientMprt criterion) {
        assertCriterion(run, criterion);
    }

    /**
     * The maps change with the class that they explain: those of another class retain at most half of their similarity.
     *
     * @throws SaliencyAssertionError if they retain more, a map is at fault, or the test cannot speak of the method
     * @throws UndecidedException if neither could be shown with these inputs
     * @throws IndiscriminateScenarioException if a control is on the wrong side, as with magnitudes of two classes
     */
    public static void assertSensitiveToTarget(SaliencyRun run) {
        assertSensitiveToTarget(run, SensitiveToTarget.standard());
    }

    /** As {@link #assertSensitiveToTarget(SaliencyRun)}, with options of one's own. */
    public static void assertSensitiveToTarget(SaliencyRun run, SensitiveToTarget criterion) {
        assertCriterion(run, criterion);
    }

    /**
     * The maps depend on what the labels taught the model: those of the same network, trained on shuffled labels, retain at most half of their
     * similarity. It trains that network the first time.
     *
     * @throws SaliencyAssertionError if they retain more, a map is at fault, or the test cannot speak of the method
     * @throws UndecidedException if neither could be shown with these inputs and trainings
     * @throws IndiscriminateScenarioException if a control is on the wrong side
     */
    public static void assertPassesDataRandomisation(SaliencyRun run) {
        assertPassesDataRandomisation(run, PassesDataRandomisation.standard());
    }

    /** As {@link #assertPassesDataRandomisation(SaliencyRun)}, with options of one's own. */
    public static void assertPassesDataRandomisation(SaliencyRun run, PassesDataRandomisation criterion) {
        assertCriterion(run, criterion);
    }

    /**
     * The maps pass MPRT and are sensitive to the target; what efficient MPRT says is recorded beside and decides nothing. Each test leaves
     * evidence of its own with the run.
     *
     * @throws SaliencyAssertionError if either fails, a map is at fault, or a test cannot speak of the method
     * @throws UndecidedException if one cannot be decided, and neither fails
     * @throws IndiscriminateScenarioException if a control of one is on the wrong side, and the other passes
     */
    public static void assertPassesRandomisationChecks(SaliencyRun run) {
        assertPassesRandomisationChecks(run, PassesRandomisationChecks.standard());
    }

    /** As {@link #assertPassesRandomisationChecks(SaliencyRun)}, with options of one's own. */
    public static void assertPassesRandomisationChecks(SaliencyRun run, PassesRandomisationChecks criterion) {
        CheckedParts checked = criterion.checked(run);
        checked.parts().forEach(run::record);
        conclude(checked.whole());
    }

    /** Any criterion. */
    public static void assertCriterion(SaliencyRun run, Criterion criterion) {
        Evidence evidence = criterion.judge(run);
        run.record(evidence);
        conclude(evidence);
    }

    private static void conclude(Evidence evidence) {
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
