package dev.touchstone.engine.execution;

import java.util.List;

/**
 * The life-cycle methods of a test class and those around it, each list in the order of its calls.
 *
 * @param beforeScenario static
 * @param beforeRun of instances
 * @param afterRun of instances
 * @param afterScenario static
 */
public record Hooks(List<Hook> beforeScenario, List<Hook> beforeRun, List<Hook> afterRun, List<Hook> afterScenario) {

    public Hooks {
        beforeScenario = List.copyOf(beforeScenario);
        beforeRun = List.copyOf(beforeRun);
        afterRun = List.copyOf(afterRun);
        afterScenario = List.copyOf(afterScenario);
    }
}
