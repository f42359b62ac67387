package dev.touchstone;

import java.lang.reflect.Parameter;

/**
 * Supplies parameters of scenario methods and of {@link BeforeRun} and {@link AfterRun} methods. Found by {@link java.util.ServiceLoader}; an execution
 * makes one of each. What the engine hands in by itself, such as a {@link SaliencyRun}, it does not ask for.
 */
public interface ScenarioParameterResolver {

    /** Whether it supplies this parameter. Two resolvers must not claim the same. */
    boolean supports(Parameter parameter);

    /** The value for one run. What it throws breaks the run. */
    Object resolve(Parameter parameter, SaliencyRun run);
}
