package dev.touchstone.engine.execution;

import java.lang.reflect.Method;
import java.util.List;

/**
 * The life-cycle methods of a test class and those around it, each list in the order of its calls.
 *
 * @param beforeScenario static
 * @param beforeRun of instances
 * @param afterRun of instances
 * @param afterScenario static
 */
public record Hooks(
        List<Method> beforeScenario, List<Method> beforeRun, List<Method> afterRun, List<Method> afterScenario) {

    public Hooks {
        beforeScenario = List.copyOf(beforeScenario);
        beforeRun = List.copyOf(beforeRun);
        afterRun = List.copyOf(afterRun);
        afterScenario = List.copyOf(afterScenario);
    }
}
