package dev.touchstone.engine.execution;

import dev.touchstone.engine.config.EngineConfiguration;
import dev.touchstone.engine.listener.RunRecord;
import dev.touchstone.method.SaliencyMethod;
import java.lang.reflect.Method;
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
    private final ScenarioPlan plan;
    private final Optional<String> listedId;
    private final int seed;
    private Optional<LiveRun> run = Optional.empty();

    SeedRun(ExecutionServices services, ScenarioPlan plan, Optional<String> listedId, int seed) {
        this.services = services;
        this.plan = plan;
        this.listedId = listedId;
        this.seed = seed;
    }

    /** Calls the body, and tells reporters how it ended. */
    SeedOutcome execute(TestDescriptor test, RunReport report) {
        long start = System.nanoTime();
        Optional<Throwable> thrown = callBody(report);
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        SeedOutcome outcome = OutcomeRules.judge(
                seed,
                thrown,
                run.map(LiveRun::evidence).orElse(List.of()),
                services.configuration().undecided());
        report.finished(recordOf(test, report, outcome, duration), services.listeners());
        return outcome;
    }

    private Optional<Throwable> callBody(RunReport report) {
        try {
            TestInstances instances = TestInstances.create(plan.testClass());
            SaliencyMethod method = MethodSupply.methodOf(plan, listedId, instances);
            if (seed == 0) {
                report.parameter("method", method.id());
            }
            callBody(
                    instances,
                    new LiveRun(
                            ScenarioSupply.scenarioOf(plan, services.scenarios()),
                            method,
                            settings(method.id()),
                            services.lending()));
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
            plan.hooks().beforeRun().forEach(hook -> calls.then(() -> call(hook, instances, arguments)));
            calls.then(() ->
                    ReflectionSupport.invokeMethod(plan.method(), instances.innermost(), arguments.of(plan.method())));
            plan.hooks().afterRun().forEach(hook -> calls.always(() -> call(hook, instances, arguments)));
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

    private static void call(Method hook, TestInstances instances, Arguments arguments) {
        ReflectionSupport.invokeMethod(hook, instances.having(hook.getDeclaringClass()), arguments.of(hook));
    }

    private RunSettings settings(String methodId) {
        EngineConfiguration configuration = services.configuration();
        return new RunSettings(
                seed,
                configuration.baseSeed(),
                configuration.sampling(),
                RunDirectory.of(configuration.outputDirectory(), plan, methodId, seed),
                services.listeners().drawPictures(),
                RepeatCommand.of(plan, configuration.baseSeed()));
    }

    private RunRecord recordOf(TestDescriptor test, RunReport report, SeedOutcome outcome, Duration duration) {
        String methodId = run.map(LiveRun::method).or(() -> listedId).orElse(NO_METHOD);
        RunSettings settings = settings(methodId);
        return new RunRecord(
                test.getUniqueId().toString(),
                test.getDisplayName(),
                plan.testClass().type().getName(),
                plan.method().getName(),
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
