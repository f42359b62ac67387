package dev.touchstone.engine.execution;

import org.junit.platform.engine.ExecutionRequest;

/**
 * What ends the tests of one execution before their time.
 *
 * @param cancellation the runner's wish
 * @param runs those in progress, and whether more may follow
 * @param nodes those that have begun and those that are done
 * @param exit reports if the JVM ends
 */
record ExecutionControl(Cancellation cancellation, RunRegistry runs, NodeProgress nodes, ExitWatch exit) {

    /** @param finish lets reporters finish */
    static ExecutionControl of(ExecutionRequest request, Runnable finish) {
        RunRegistry runs = new RunRegistry();
        NodeProgress nodes = new NodeProgress();
        return new ExecutionControl(
                Cancellation.of(request),
                runs,
                nodes,
                new ExitWatch(
                        request.getRootTestDescriptor(), request.getEngineExecutionListener(), nodes, runs, finish));
    }

    /** Begins to watch, and looks whether an earlier execution left something behind that makes this one hopeless. */
    void begin() {
        exit.begin();
        AbandonedThread.leftBehind().ifPresent(runs::giveUp);
    }
}
