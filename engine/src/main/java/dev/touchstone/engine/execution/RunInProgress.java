package dev.touchstone.engine.execution;

import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.model.StopSignal;
import dev.touchstone.model.StoppedException;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.platform.engine.TestDescriptor;
import org.opentest4j.TestAbortedException;

/**
 * A run while its body is called: the thread that it is on, and the way to tell it to stop. It is told once, by what its test should end
 * with then; the interrupt that goes with it wakes code that sleeps or waits, and does not outlive the run.
 */
final class RunInProgress implements StopSignal {

    private final TestDescriptor test;
    private final Cancellation cancellation;
    private final Consumer<Throwable> report;
    private RunName name;
    private Thread thread;
    private Throwable end;
    private boolean interrupted;

    /** @param report reports the run as ended by a throwable, for the case that its own thread never will */
    RunInProgress(TestDescriptor test, RunName name, Cancellation cancellation, Consumer<Throwable> report) {
        this.test = test;
        this.name = name;
        this.cancellation = cancellation;
        this.report = report;
    }

    TestDescriptor test() {
        return test;
    }

    synchronized RunName name() {
        return name;
    }

    /** The method under test is made. */
    synchronized void uses(SaliencyMethod method) {
        name = name.of(method);
    }

    /** The thread that the body is called on, while it is. */
    synchronized Optional<Thread> thread() {
        return Optional.ofNullable(thread);
    }

    synchronized void begin() {
        thread = Thread.currentThread();
    }

    /** Called on the thread of the run. Takes back the interrupt of a stop, and no other. */
    synchronized void end() {
        thread = null;
        if (interrupted) {
            Thread.interrupted();
        }
    }

    /** Tells the run to stop, unless it was told before. @param with what the test ends with */
    synchronized void stop(Throwable with) {
        if (end == null) {
            end = with;
        }
        if (thread != null) {
            interrupted = true;
            thread.interrupt();
        }
    }

    synchronized boolean isToldToStop() {
        return end != null;
    }

    void report(Throwable thrown) {
        report.accept(thrown);
    }

    @Override
    public synchronized void check() {
        if (end == null && cancellation.isRequested()) {
            end = new TestAbortedException("cancelled by the runner, on " + name.place());
        }
        if (end != null) {
            throw new StoppedException("the run was told to stop");
        }
    }

    /** What the test ends with whose body threw this: if it was told to stop, what it was told to end with. */
    synchronized Optional<Throwable> judge(Optional<Throwable> thrown) {
        if (end == null) {
            return thrown;
        }
        thrown.filter(t -> t != end).ifPresent(end::addSuppressed);
        return Optional.of(end);
    }
}
