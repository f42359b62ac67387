package dev.touchstone.engine.execution;

import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.Verdict;
import dev.touchstone.engine.config.EngineConfiguration;
import dev.touchstone.engine.config.EngineConfiguration.Undecided;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.engine.seeds.SeedOutcome;
import dev.touchstone.method.UnsupportedInputException;
import dev.touchstone.method.UnsupportedLayerException;
import dev.touchstone.model.ModelNotVerifiedException;
import dev.touchstone.model.layer.NoLayersException;
import dev.touchstone.ratchet.KnownFailureException;
import dev.touchstone.ratchet.NotRecordedException;
import java.util.List;
import java.util.Optional;
import org.opentest4j.TestAbortedException;

/**
 * What a throwable says about who is at fault.
 *
 * @param undecided what becomes of an undecided verdict
 * @param inGate whether a list of methods is put through scenarios that were not chosen for each: then no answer is no pass, and what a
 *     method cannot do is no defect
 */
record OutcomeRules(Undecided undecided, boolean inGate) {

    static OutcomeRules of(ScenarioPlan plan, EngineConfiguration configuration) {
        boolean inGate = plan.gate().isPresent();
        return new OutcomeRules(configuration.undecided().orElse(inGate ? Undecided.FAIL : Undecided.ABORT), inGate);
    }

    /** How a run ended that threw this, or nothing. */
    static SeedOutcome judge(int seed, Optional<Throwable> thrown, List<Evidence> evidence, OutcomeRules rules) {
        Optional<Throwable> shown = thrown.map(t -> rules.translate(t, evidence));
        return new SeedOutcome(seed, outcomeOf(shown), shown, evidence);
    }

    private Throwable translate(Throwable thrown, List<Evidence> evidence) {
        if (thrown instanceof KnownFailureException) {
            return thrown;
        }
        if (inGate ? isRefusal(thrown) : thrown instanceof ModelNotVerifiedException) {
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

    /** Whether a method says that it does not work with this network or these inputs. */
    private static boolean isRefusal(Throwable thrown) {
        return thrown instanceof UnsupportedLayerException
                || thrown instanceof NoLayersException
                || thrown instanceof UnsupportedInputException;
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
