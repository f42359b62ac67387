package dev.touchstone.engine.execution;

import static java.util.stream.Collectors.toMap;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.touchstone.engine.Tree;
import java.util.Map;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.Event;

/** One execution of a fixture class by the engine. */
record Execution(EngineExecutionResults results) {

    static Execution of(Class<?> fixture) {
        return of(fixture, Map.of());
    }

    static Execution of(Class<?> fixture, Map<String, String> parameters) {
        return new Execution(Tree.builder(selectClass(fixture))
                .configurationParameters(parameters)
                .execute());
    }

    /** How each test ended, by its display name. */
    Map<String, TestExecutionResult> byName() {
        return results.testEvents().finished().stream()
                .collect(toMap(
                        event -> event.getTestDescriptor().getDisplayName(),
                        event -> event.getRequiredPayload(TestExecutionResult.class)));
    }

    TestExecutionResult.Status status(String name) {
        return byName().get(name).getStatus();
    }

    Throwable thrown(String name) {
        return byName().get(name).getThrowable().orElseThrow();
    }

    /** What the first container that failed ended with. */
    Throwable thrownByContainer() {
        return results.containerEvents()
                .failed()
                .list()
                .get(0)
                .getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow();
    }

    /** The reason of each skipped node, by its display name. */
    Map<String, String> skipped() {
        return results.allEvents().skipped().stream()
                .collect(toMap(
                        event -> event.getTestDescriptor().getDisplayName(),
                        (Event event) -> event.getRequiredPayload(String.class)));
    }
}
