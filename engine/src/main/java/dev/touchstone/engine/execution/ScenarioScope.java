package dev.touchstone.engine.execution;

import dev.touchstone.engine.config.EngineConfiguration;
import dev.touchstone.scenario.SeedSource;
import java.lang.reflect.Method;
import java.nio.file.Path;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * What lies around all runs of a scenario method: what is called before them, and after. What a call before them throws is kept for each test to
 * end with: a container that is aborted vanishes from the reports of some runners, and its tests with it.
 */
public final class ScenarioScope implements AutoCloseable {

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
        plan.hooks().beforeScenario().forEach(hook -> scope.before.then(() -> scope.call(hook)));
        return scope;
    }

    /** The streams of a test class's own draws. */
    static SeedSource streams(long baseSeed, ScenarioPlan plan) {
        return SeedSource.of(baseSeed)
                .child(plan.scenario())
                .child("test")
                .child(plan.testClass().type().getName())
                .child(plan.method().getName());
    }

    private void call(Method hook) {
        ReflectionSupport.invokeMethod(hook, null, arguments.of(hook));
    }

    /** Throws what a call before the runs threw. */
    void requireBegun() {
        before.throwIfFailed();
    }

    /** Calls what comes after the runs. */
    @Override
    public void close() {
        Calls after = new Calls();
        hooks.afterScenario().forEach(hook -> after.always(() -> call(hook)));
        after.throwIfFailed();
    }
}
