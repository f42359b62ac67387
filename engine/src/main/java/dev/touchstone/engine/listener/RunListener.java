package dev.touchstone.engine.listener;

import java.util.List;

/**
 * A reporter, found by {@link java.util.ServiceLoader}. The engine makes one of each for every execution and calls it from the
 * threads of the tests, one call at a time. What a listener throws is logged and changes no verdict.
 */
public interface RunListener {

    /** Whether it draws the exhibit of each failed run as {@code <name>.png} into the run's directory. */
    default boolean drawsPictures() {
        return false;
    }

    /** Called before the first run. */
    default void executionStarted(ExecutionRecord execution) {}

    /**
     * Called when a run has ended and before its test is reported as finished.
     *
     * @return the files that it made for the run; the engine publishes them
     */
    default List<RunFile> runFinished(RunRecord run) {
        return List.of();
    }

    /** Called when a test has ended, after its last run. */
    default void testFinished(TestRecord test) {}

    /** Called after the last run. */
    default void executionFinished() {}
}
