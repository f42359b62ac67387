package dev.touchstone.engine.execution;

import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.Verdict;
import dev.touchstone.engine.config.EngineConfiguration.Undecided;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.engine.seeds.SeedOutcome;
import dev.touchstone.model.ModelNotVerifiedException;
import dev.touchstone.ratchet.KnownFailureException;
import dev.touchstone.ratchet.NotRecordedException;
import java.util.List;
import java.util.Optional;
import org.opentest4j.TestAbortedException;

/** What a throwable says about who is at fault. */
final class OutcomeRules {

    private OutcomeRules() {}

    /** How a run ended that threw this, or nothing. */
    static SeedOutcome judge(int seed, Optional<Throwable> thrown, List<Evidence> evidence, Undecided undecided) {
        Optional<Throwable> shown = thrown.map(t -> translate(t, evidence, undecided));
        return new SeedOutcome(seed, outcomeOf(shown), shown, evidence);
    }

    private static Throwable translate(Throwable thrown, List<Evidence> evidence, Undecided undecided) {
        if (thrown instanceof KnownFailureException) {
            return thrown;
        }
        if (thrown instanceof ModelNotVerifiedException) {
            return new TestAbortedException(thrown.getMessage(), thrown);
        }
        boolean decidable = undecided == Undecided.FAIL && thrown instanceof TestAbortedException;
        boolean open = thrown instanceof NotRecordedException
                || evidence.stream().anyMatch(found -> found.verdict() == Verdict.UNDECIDED);
        if (decidable && open) {
            return new AssertionError(thrown.getMessage(), thrown);
        }
        return thrown;
    }

    /** How a run or test ended that threw this, or nothing. */
    static RunOutcome outcomeOf(Optional<Throwable> thrown) {
        return thrown.map(OutcomeRules::outcomeOf).orElse(RunOutcome.PASSED);
    }

    private static RunOutcome outcomeOf(Throwable thrown) {
        if (thrown instanceof TestAbortedException) {
            return RunOutcome.ABORTED;
        }
        return thrown instanceof AssertionError ? RunOutcome.FAILED : RunOutcome.BROKEN;
    }
}
