package dev.touchstone.engine.execution;

import dev.touchstone.engine.listener.RunOutcome;
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
        RunReport report = new RunReport(test, context.events());
        report.parameter("scenario", plan.scenario());
        report.excludedParameter("seed", seeds());
        List<SeedOutcome> outcomes = new ArrayList<>();
        ExecutionServices services = context.services();
        Optional<RunLimit> limit = RunLimit.of(plan, services.configuration().timeLimits());
        for (int seed = 0; seed < plan.seeds().count(); seed++) {
            SeedRun run = new SeedRun(services, context.control(), plan, methodId, seed, scope);
            SeedOutcome outcome = run.execute(test, report, limit);
            outcomes.add(outcome);
            if (outcome.outcome() == RunOutcome.BROKEN) {
                break;
            }
            if (run.isToldToStop()) {
                throw Throwables.unchecked(outcome.thrown().orElseThrow());
            }
        }
        new SeedsVerdict(plan.seeds(), outcomes).enforce();
    }

    private String seeds() {
        int last = plan.seeds().count() - 1;
        return last == 0 ? "0" : "0 to " + last;
    }
}
