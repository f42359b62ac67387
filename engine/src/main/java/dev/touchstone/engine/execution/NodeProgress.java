package dev.touchstone.engine.execution;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.opentest4j.TestAbortedException;

/** Which nodes of one execution have begun and which are done, so that the rest can be reported if the JVM ends before they are. */
final class NodeProgress {

    private final Set<UniqueId> begun = ConcurrentHashMap.newKeySet();
    private final Set<UniqueId> done = ConcurrentHashMap.newKeySet();
    private volatile boolean brokenOff;

    void begun(TestDescriptor node) {
        holdBack();
        begun.add(node.getUniqueId());
    }

    void done(TestDescriptor node) {
        holdBack();
        done.add(node.getUniqueId());
    }

    /** Does not return once the execution is broken off: what is reported then must not be reported twice. */
    void holdBack() {
        while (brokenOff) {
            LockSupport.park(this);
            Thread.interrupted();
        }
    }

    /** From now on every other thread that comes here waits for the end of the JVM. */
    void breakOff() {
        brokenOff = true;
    }

    /**
     * Reports the ends that are missing below a node, and its own.
     *
     * @param ends of tests that have begun; others are aborted
     * @param why completes "not run, because" and "not finished, because"
     */
    void reportRest(
            TestDescriptor node, Map<UniqueId, TestExecutionResult> ends, String why, EngineExecutionListener events) {
        UniqueId id = node.getUniqueId();
        if (done.contains(id)) {
            return;
        }
        if (!begun.contains(id)) {
            events.executionSkipped(node, "not run, because " + why);
            return;
        }
        node.getChildren().forEach(child -> reportRest(child, ends, why, events));
        events.executionFinished(
                node,
                node.isContainer()
                        ? TestExecutionResult.successful()
                        : ends.getOrDefault(
                                id,
                                TestExecutionResult.aborted(new TestAbortedException("not finished, because " + why))));
    }
}
