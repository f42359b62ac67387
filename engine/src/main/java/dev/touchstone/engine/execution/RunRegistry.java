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
        Optional.ofNullable(givenUp.get()).ifPresent(why -> stop(run, why));
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

    /**
     * No more tests run in this JVM: those in progress are told to stop, all others will be skipped.
     *
     * @param why completes "not run, because"
     */
    void giveUp(String why) {
        givenUp.compareAndSet(null, why);
        running.forEach(run -> stop(run, why));
    }

    private static void stop(RunInProgress run, String why) {
        run.stop(new TestAbortedException("not finished, because " + why));
    }

    /** Why no more tests run. */
    Optional<String> givenUp() {
        return Optional.ofNullable(givenUp.get()).map(why -> "not run, because " + why);
    }
}
