package dev.touchstone.engine.execution;

import dev.touchstone.ModelSummary;
import dev.touchstone.SaliencyRun;
import dev.touchstone.Sampling;
import dev.touchstone.ScenarioParameterResolver;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** Which types of parameters can be supplied. */
public final class ParameterKinds {

    /** To scenario methods and to what is called around each of their runs. */
    private static final List<Class<?>> OF_RUNS = List.of(
            SaliencyRun.class, Scenario.class, Sampling.class, ModelSummary.class, SeedSource.class, Path.class);

    /** To what is called once around all runs. */
    private static final List<Class<?>> OF_SCENARIOS = List.of(Scenario.class, SeedSource.class, Path.class);

    private ParameterKinds() {}

    /**
     * Whether a run can have it as far as is known without making services: where there is a resolver, it is asked at the run.
     */
    public static boolean maybeOfRun(Class<?> type) {
        return OF_RUNS.contains(type) || hasResolvers();
    }

    public static boolean ofScenario(Class<?> type) {
        return OF_SCENARIOS.contains(type);
    }

    private static boolean hasResolvers() {
        try {
            return ServiceLoader.load(ScenarioParameterResolver.class).stream()
                    .findAny()
                    .isPresent();
        } catch (ServiceConfigurationError | LinkageError e) {
            return true; // the runs that need one will say why it cannot be loaded
        }
    }

    /** The types that are known, and how to supply others. */
    public static String knownOfRuns() {
        return names(OF_RUNS) + ", and what a ScenarioParameterResolver on the class path supplies";
    }

    public static String knownOfScenarios() {
        return names(OF_SCENARIOS);
    }

    private static String names(List<Class<?>> types) {
        return types.stream().map(Class::getSimpleName).collect(Collectors.joining(", "));
    }
}
