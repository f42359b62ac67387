package dev.touchstone.engine.execution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.opentest4j.TestAbortedException;

/** The runs of one execution that are in progress, and whether more may follow. */
final class RunRegistry {

    private final Set<RunInProgress> running = ConcurrentHashMap.newKeySet();
    private final AtomicReference<String> givenUp = new AtomicReference<>();

    /** Called on the thread of the run. */
    void begin(RunInProgress run) {
        run.begin();
        running.add(run);
        givenUp().ifPresent(reason -> run.stop(new TestAbortedException(reason)));
    }

    /** Called on the thread of the run. */
    void end(RunInProgress run) {
        forget(run);
        run.end();
    }

    /** Its thread is abandoned. */
    void forget(RunInProgress run) {
        running.remove(run);
    }

    List<RunInProgress> running() {
        return List.copyOf(running);
    }

    /** No more tests run in this JVM: those in progress are told to stop, all others will be skipped. */
    void giveUp(String reason) {
        givenUp.compareAndSet(null, reason);
        running.forEach(run -> run.stop(new TestAbortedException(reason)));
    }

    /** Why no more tests run. */
    Optional<String> givenUp() {
        return Optional.ofNullable(givenUp.get());
    }
}
