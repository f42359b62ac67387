package dev.touchstone.engine.execution;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;

/**
 * Waits, during one execution, for the JVM to end before it does, as it does on {@code System.exit}. Then the test at fault is reported as
 * broken and all others that have not ended as aborted or skipped, and reporters are let finish. {@code Runtime.halt} and crashes give no
 * time for that.
 */
final class ExitWatch {

    /** Whoever ends the JVM may hold a lock that a reporter needs; the end must not wait for ever. */
    private static final long SECONDS_TO_REPORT = 10;

    private final TestDescriptor root;
    private final EngineExecutionListener events;
    private final NodeProgress nodes;
    private final RunRegistry runs;
    private final Runnable finish;
    private final Thread hook = new Thread(this::jvmEnds, "touchstone: report before the end");

    /** @param finish lets reporters finish */
    ExitWatch(
            TestDescriptor root,
            EngineExecutionListener events,
            NodeProgress nodes,
            RunRegistry runs,
            Runnable finish) {
        this.root = root;
        this.events = events;
        this.nodes = nodes;
        this.runs = runs;
        this.finish = finish;
    }

    void begin() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    void end() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException theJvmEnds) {
            nodes.holdBack();
        }
    }

    private void jvmEnds() {
        nodes.breakOff();
        JvmExit exit = JvmExit.in(Thread.getAllStackTraces());
        Thread reporting = new Thread(() -> report(exit), "touchstone: report");
        reporting.setDaemon(true);
        reporting.start();
        try {
            reporting.join(TimeUnit.SECONDS.toMillis(SECONDS_TO_REPORT));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void report(JvmExit exit) {
        Map<UniqueId, TestExecutionResult> ends = new HashMap<>();
        Optional<RunInProgress> culprit =
                runs.running().stream().filter(exit::isCalledBy).findFirst();
        try {
            culprit.ifPresent(run -> {
                JvmExitException thrown = new JvmExitException(run.name(), exit.stack());
                ends.put(run.test().getUniqueId(), TestExecutionResult.failed(thrown));
                run.report(thrown);
            });
        } finally {
            nodes.reportRest(root, ends, exit.why(culprit), events);
            finish.run();
        }
    }
}
