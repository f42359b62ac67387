package dev.touchstone.engine.execution;

import dev.touchstone.engine.config.EngineConfiguration;
import dev.touchstone.scenario.SeedSource;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What lies around all runs of a scenario method: what is called before them, and after. What a call before them throws is kept for each test to
 * end with: a container that is aborted vanishes from the reports of some runners, and its tests with it.
 */
public final class ScenarioScope implements AutoCloseable {

    private static final TestInstances NO_INSTANCES = new TestInstances(List.of());

    private final Hooks hooks;
    private final Arguments arguments;
    private final Calls before = new Calls();

    private ScenarioScope(Hooks hooks, Arguments arguments) {
        this.hooks = hooks;
        this.arguments = arguments;
    }

    /** Calls what comes before the runs. */
    public static ScenarioScope open(TouchstoneContext context, ScenarioPlan plan) {
        ExecutionServices services = context.services();
        EngineConfiguration configuration = services.configuration();
        Path directory = RunDirectory.ofScenario(configuration.outputDirectory(), plan);
        ScenarioScope scope = new ScenarioScope(
                plan.hooks(),
                new ScenarioArguments(plan, services.scenarios(), streams(configuration.baseSeed(), plan), directory));
        plan.hooks()
                .beforeScenario()
                .forEach(hook -> scope.before.then(() -> hook.callBefore(NO_INSTANCES, scope.arguments)));
        return scope;
    }

    /** The streams of a test class's own draws. */
    static SeedSource streams(long baseSeed, ScenarioPlan plan) {
        return SeedSource.of(baseSeed)
                .child(plan.scenario())
                .child("test")
                .child(plan.testClass().type().getName())
                .child(plan.method().getName())
                .child(Arrays.toString(plan.method().getParameterTypes()));
    }

    /** Throws what a call before the runs threw. */
    void requireBegun() {
        before.throwIfFailed();
    }

    /** Calls what comes after the runs. */
    @Override
    public void close() {
        Calls after = new Calls();
        hooks.afterScenario().forEach(hook -> after.always(() -> hook.callAfter(NO_INSTANCES, arguments)));
        after.throwIfFailed();
    }
}
