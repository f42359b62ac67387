package dev.touchstone.engine.seeds;

import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.SaliencyAssertionError;
import dev.touchstone.engine.config.EngineConfiguration.Undecided;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.engine.seeds.SeedsFinding.Decision;
import dev.touchstone.ratchet.KnownFailureException;
import dev.touchstone.scenario.SeedSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.opentest4j.TestAbortedException;

/**
 * The verdict of a test from those of its seeds.
 *
 * @param isFinal whether no other seed need run
 * @param thrown what the test is to end with; empty if it passed
 * @param told the figures that it rests on, in one line
 * @param pValue the chance of such a failure if the method met in truth what is asked; empty if it is not known
 */
public record SeedsVerdict(boolean isFinal, Optional<Throwable> thrown, String told, OptionalDouble pValue) {

    /**
     * After the runs so far.
     *
     * @param outcomes at least one
     * @param undecided what becomes of runs that all together decide nothing
     * @param random for what is estimated by resampling
     * @param again the command that repeats the test
     */
    public static SeedsVerdict of(
            SeedRule rule, List<SeedOutcome> outcomes, Undecided undecided, SeedSource random, String again) {
        SeedOutcome last = outcomes.get(outcomes.size() - 1);
        if (last.outcome() == RunOutcome.BROKEN) {
            return ended(outcomes);
        }
        if (rule.equals(SeedRule.SINGLE)) {
            return new SeedsVerdict(true, last.thrown(), last.headline(), pValue(last.evidence()));
        }
        SeedsFinding finding = rule.find(new SeedTally(outcomes, rule.count()), random);
        return new SeedsVerdict(
                finding.decision() != Decision.OPEN,
                thrown(finding, rule, outcomes, undecided, again),
                finding.told(),
                finding.pValue());
    }

    /** After a run that was told to stop: the test ends as that run did. */
    public static SeedsVerdict ended(List<SeedOutcome> outcomes) {
        SeedOutcome last = outcomes.get(outcomes.size() - 1);
        return new SeedsVerdict(true, last.thrown(), last.headline(), OptionalDouble.empty());
    }

    private static Optional<Throwable> thrown(
            SeedsFinding finding, SeedRule rule, List<SeedOutcome> outcomes, Undecided undecided, String again) {
        String message = SeedsMessage.of(finding.told(), rule, outcomes, again);
        return switch (finding.decision()) {
            case PASS, OPEN -> Optional.empty();
            case FAIL -> Optional.of(failure(message, finding, rule, outcomes));
            case UNDECIDED ->
                Optional.of(
                        undecided == Undecided.FAIL && !isExcused(outcomes)
                                ? failure(message, finding, rule, outcomes)
                                : new TestAbortedException(message));
        };
    }

    /** Whether all that keeps it from passing was known before and is no worse. */
    private static boolean isExcused(List<SeedOutcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.thrown().stream())
                .allMatch(KnownFailureException.class::isInstance);
    }

    private static AssertionError failure(
            String message, SeedsFinding finding, SeedRule rule, List<SeedOutcome> outcomes) {
        Throwable cause = outcomes.stream()
                .filter(outcome -> outcome.outcome() == RunOutcome.FAILED)
                .flatMap(outcome -> outcome.thrown().stream())
                .findFirst()
                .orElse(null);
        return new SaliencyAssertionError(message, rule.inWords(), finding.told(), cause);
    }

    /** Of a test with several assertions any of which may fail it. */
    private static OptionalDouble pValue(List<Evidence> evidence) {
        if (evidence.isEmpty()
                || evidence.stream().anyMatch(found -> found.pValue().isEmpty())) {
            return OptionalDouble.empty();
        }
        double least = evidence.stream()
                .mapToDouble(found -> found.pValue().orElseThrow())
                .min()
                .orElseThrow();
        return OptionalDouble.of(Math.min(1, least * evidence.size()));
    }
}
