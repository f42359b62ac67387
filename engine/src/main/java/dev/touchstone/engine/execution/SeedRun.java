package dev.touchstone.engine.execution;

import dev.touchstone.engine.config.EngineConfiguration;
import dev.touchstone.engine.listener.RunRecord;
import dev.touchstone.engine.seeds.SeedOutcome;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.scenario.Scenario;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.TestDescriptor;

/** One call of a scenario method, on a new instance, with the model of one seed. */
final class SeedRun {

    /** Stands for the id of a method that could not be made. */
    private static final String NO_METHOD = "unknown";

    private final ExecutionServices services;
    private final ExecutionControl control;
    private final ScenarioPlan plan;
    private final Optional<String> listedId;
    private final int seed;
    private final ScenarioScope scope;
    private volatile Optional<LiveRun> run = Optional.empty();
    private volatile Optional<RunInProgress> progress = Optional.empty();

    SeedRun(
            ExecutionServices services,
            ExecutionControl control,
            ScenarioPlan plan,
            Optional<String> listedId,
            int seed,
            ScenarioScope scope) {
        this.services = services;
        this.control = control;
        this.plan = plan;
        this.listedId = listedId;
        this.seed = seed;
        this.scope = scope;
    }

    /** Calls the body, for so long if there is a limit, and tells reporters how it ended. */
    SeedOutcome execute(TestDescriptor test, RunReport report, Optional<RunLimit> limit) {
        long start = System.nanoTime();
        RunInProgress called = new RunInProgress(
                test,
                new RunName(plan, seed, Optional.empty()),
                control.cancellation(),
                thrown -> ended(test, report, Optional.of(thrown), start));
        progress = Optional.of(called);
        BodyCall call = new BodyCall(called, control.runs(), () -> callBody(called));
        Optional<Throwable> thrown =
                limit.map(time -> call.call(time, this::abandon)).orElseGet(call::call);
        control.nodes().holdBack();
        if (seed == 0) {
            called.name().method().ifPresent(method -> report.parameter("method", method.id()));
        }
        return ended(test, report, thrown, start);
    }

    /** Whether it ended because it was told to stop. */
    boolean isToldToStop() {
        return progress.filter(RunInProgress::isToldToStop).isPresent();
    }

    /** Its thread is left behind. @return what others must do without */
    private Optional<String> abandon(Thread thread) {
        services.models().abandon(thread);
        Optional<String> device = run.flatMap(LiveRun::abandon);
        return AbandonedThread.mark(thread, progress.orElseThrow().name().place())
                .or(() -> device.map(name -> "the device " + name));
    }

    private SeedOutcome ended(TestDescriptor test, RunReport report, Optional<Throwable> thrown, long start) {
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        SeedOutcome outcome = OutcomeRules.judge(
                seed,
                services.ratchets().judge(plan, run, again(), thrown),
                run.map(LiveRun::evidence).orElse(List.of()),
                OutcomeRules.of(plan, services.configuration()));
        run.map(LiveRun::warnings).ifPresent(report::warnings);
        report.finished(recordOf(test, report, outcome, duration), services.listeners());
        return outcome;
    }

    private Optional<Throwable> callBody(RunInProgress called) {
        try {
            called.check();
            scope.requireBegun();
            TestInstances instances = TestInstances.create(plan.testClass());
            SaliencyMethod method = MethodSupply.methodOf(plan, listedId, instances, services.methods());
            called.uses(method);
            Scenario scenario = ScenarioSupply.scenarioOf(plan, services.scenarios());
            // A model is one of the whole scenario, also where a sample is looked at alone.
            ModelSource models = services.lending(called);
            callBody(
                    instances,
                    new LiveRun(
                            services.configuration()
                                    .sample()
                                    .map(one -> one.of(scenario))
                                    .orElse(scenario),
                            method,
                            settings(method.id()),
                            (any, seedIndex) -> models.lease(scenario, seedIndex)));
            return Optional.empty();
        } catch (Throwable thrown) {
            Throwables.rethrowIfUnrecoverable(thrown);
            return Optional.of(thrown);
        }
    }

    private void callBody(TestInstances instances, LiveRun opened) {
        try (LiveRun live = opened) {
            run = Optional.of(live);
            Arguments arguments = argumentsOf(live);
            Calls calls = new Calls();
            plan.hooks().beforeRun().forEach(hook -> calls.then(() -> hook.callBefore(instances, arguments)));
            calls.then(() ->
                    ReflectionSupport.invokeMethod(plan.method(), instances.innermost(), arguments.of(plan.method())));
            plan.hooks().afterRun().forEach(hook -> calls.always(() -> hook.callAfter(instances, arguments)));
            calls.throwIfFailed();
        }
    }

    private Arguments argumentsOf(LiveRun live) {
        RunSettings settings = settings(live.method());
        return new RunArguments(
                live,
                ScenarioScope.streams(settings.baseSeed(), plan)
                        .child(live.method())
                        .child("seed", seed),
                settings.directory(),
                services.parameters());
    }

    private RunSettings settings(String methodId) {
        EngineConfiguration configuration = services.configuration();
        return new RunSettings(
                seed,
                configuration.baseSeed(),
                configuration.sampling(),
                RunDirectory.of(configuration.outputDirectory(), plan, methodId, seed),
                services.listeners().drawPictures(),
                again());
    }

    private String again() {
        return RepeatCommand.of(plan, listedId, services.configuration().seed());
    }

    private RunRecord recordOf(TestDescriptor test, RunReport report, SeedOutcome outcome, Duration duration) {
        String methodId = run.map(LiveRun::method).or(() -> listedId).orElse(NO_METHOD);
        RunSettings settings = settings(methodId);
        return new RunRecord(
                test.getUniqueId().toString(),
                test.getDisplayName(),
                plan.shownClass().type().getName(),
                plan.shownMethod(),
                report.tags(),
                plan.scenario(),
                methodId,
                seed,
                settings.baseSeed(),
                run.flatMap(LiveRun::modelIfAsked),
                run.map(LiveRun::evidence).orElse(List.of()),
                outcome.outcome(),
                outcome.thrown(),
                settings.directory(),
                settings.repeatCommand(),
                duration);
    }
}
