package dev.touchstone.engine.execution;

import dev.touchstone.assertion.SaliencyAssertionError;
import dev.touchstone.engine.listener.RunOutcome;
import java.util.List;
import org.opentest4j.TestAbortedException;

/** The verdict of a test from those of its seeds: exact counting, no estimate. */
final class SeedsVerdict {

    private final SeedRule rule;
    private final List<SeedOutcome> outcomes;

    SeedsVerdict(SeedRule rule, List<SeedOutcome> outcomes) {
        this.rule = rule;
        this.outcomes = outcomes;
    }

    /** Returns if enough seeds passed, else throws what the test should end with. */
    void enforce() {
        for (SeedOutcome broken : having(RunOutcome.BROKEN)) {
            throw Throwables.unchecked(broken.thrown().orElseThrow());
        }
        int passed = having(RunOutcome.PASSED).size();
        int aborted = having(RunOutcome.ABORTED).size();
        if (passed >= rule.required()) {
            return;
        }
        if (rule.count() == 1) {
            throw Throwables.unchecked(outcomes.get(0).thrown().orElseThrow());
        }
        if (passed + aborted >= rule.required()) {
            throw new TestAbortedException(SeedsMessage.of(actual() + ", " + aborted + " aborted", rule, outcomes));
        }
        throw new SaliencyAssertionError(
                SeedsMessage.of(actual(), rule, outcomes),
                rule.inWords() + " pass",
                actual(),
                having(RunOutcome.FAILED).get(0).thrown().orElseThrow());
    }

    private String actual() {
        return having(RunOutcome.PASSED).size() + " of " + rule.count() + " passed";
    }

    private List<SeedOutcome> having(RunOutcome outcome) {
        return outcomes.stream().filter(o -> o.outcome() == outcome).toList();
    }
}
