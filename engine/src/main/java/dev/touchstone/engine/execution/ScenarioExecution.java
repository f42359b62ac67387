package dev.touchstone.engine.execution;

import dev.touchstone.engine.config.EngineConfiguration;
import dev.touchstone.engine.config.ModelUse;
import dev.touchstone.engine.listener.TestRecord;
import dev.touchstone.engine.seeds.SeedOutcome;
import dev.touchstone.engine.seeds.SeedRule;
import dev.touchstone.engine.seeds.SeedsVerdict;
import dev.touchstone.scenario.SeedSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.TestDescriptor;

/** The execution of one test: its runs, one a seed, and the verdict from them. */
public final class ScenarioExecution {

    private final TouchstoneContext context;
    private final ScenarioPlan plan;
    private final Optional<String> methodId;
    private final TestDescriptor test;

    /** @param methodId of the catalog; empty for the method that the test class supplies */
    public ScenarioExecution(
            TouchstoneContext context, ScenarioPlan plan, Optional<String> methodId, TestDescriptor test) {
        this.context = context;
        this.plan = plan;
        this.methodId = methodId;
        this.test = test;
    }

    /** Returns if the test passed, else throws what it should end with. */
    public void execute(ScenarioScope scope) {
        execute(scope, plan.seeds(), 0);
    }

    /** The same for a test of one seed alone. */
    public void executeSeed(ScenarioScope scope, int seed) {
        execute(scope, SeedRule.SINGLE, seed);
    }

    private void execute(ScenarioScope scope, SeedRule rule, int first) {
        ExecutionServices services = context.services();
        EngineConfiguration configuration = services.configuration();
        RunReport report = new RunReport(test, context.events(), configuration.attachments());
        report.parameter("scenario", plan.scenario());
        report.excludedParameter("seed", rule.count() == 1 ? "" + first : first + " to " + (rule.count() - 1));
        if (configuration.models() == ModelUse.PREPARE) {
            throw new Preparation(services, plan).prepare();
        }
        SeedSource random =
                ScenarioScope.streams(configuration.baseSeed(), plan).child("verdict");
        String again = RepeatCommand.of(plan, methodId, configuration.seed());
        Optional<RunLimit> limit = RunLimit.of(plan, configuration.timeLimits());
        List<SeedOutcome> outcomes = new ArrayList<>();
        SeedsVerdict verdict;
        do {
            int seed = first + outcomes.size();
            SeedRun run = new SeedRun(services, context.control(), plan, methodId, seed, scope);
            outcomes.add(run.execute(test, report, limit));
            verdict = run.isToldToStop()
                    ? SeedsVerdict.ended(outcomes)
                    : SeedsVerdict.of(
                            rule, outcomes, OutcomeRules.of(plan, configuration).undecided(), random, again);
        } while (!verdict.isFinal());
        services.listeners().testFinished(recordOf(rule, outcomes, verdict));
        verdict.thrown().ifPresent(thrown -> {
            throw Throwables.unchecked(thrown);
        });
    }

    private TestRecord recordOf(SeedRule rule, List<SeedOutcome> outcomes, SeedsVerdict verdict) {
        return new TestRecord(
                test.getUniqueId().toString(),
                rule.inWords(),
                outcomes.size(),
                OutcomeRules.outcomeOf(verdict.thrown()),
                verdict.told(),
                verdict.pValue());
    }
}
