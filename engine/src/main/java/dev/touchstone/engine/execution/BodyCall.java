package dev.touchstone.engine.execution;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Calls the body of a run: on the executing thread, which the platform's capture of output belongs to, if there is no limit; on a thread of
 * its own if there is one, since a thread that hangs can only be left behind.
 */
final class BodyCall {

    private final RunInProgress run;
    private final RunRegistry registry;
    private final Supplier<Optional<Throwable>> body;

    /** @param body gives what it threw; what it throws itself passes through */
    BodyCall(RunInProgress run, RunRegistry registry, Supplier<Optional<Throwable>> body) {
        this.run = run;
        this.registry = registry;
        this.body = body;
    }

    /** What the run ends with. */
    Optional<Throwable> call() {
        return run.judge(here());
    }

    /**
     * What the run ends with, at its limit or a grace later at the latest.
     *
     * @param whenAbandoned called if its thread is left behind; gives what it keeps from others
     */
    Optional<Throwable> call(RunLimit limit, Abandonment whenAbandoned) {
        FutureTask<Optional<Throwable>> task = new FutureTask<>(this::here);
        Thread worker = new Thread(task, "touchstone: " + run.name().place());
        worker.setDaemon(true);
        worker.start();
        Optional<Optional<Throwable>> ended = await(task, limit.left(), worker);
        if (ended.isEmpty()) {
            run.stop(TimeLimitException.stopped(run.name(), limit, worker.getStackTrace()));
            ended = await(task, limit.grace().toNanos(), worker);
        }
        return ended.map(run::judge).orElseGet(() -> abandon(worker, limit, whenAbandoned));
    }

    /** What others must do without when a thread is left behind. */
    interface Abandonment {
        Optional<String> keeps(Thread worker);
    }

    private Optional<Throwable> here() {
        registry.begin(run);
        try {
            return body.get();
        } finally {
            registry.end(run);
        }
    }

    private Optional<Throwable> abandon(Thread worker, RunLimit limit, Abandonment whenAbandoned) {
        registry.forget(run);
        StackTraceElement[] stack = worker.getStackTrace();
        Optional<String> kept = whenAbandoned.keeps(worker);
        kept.ifPresent(what -> registry.giveUp("%s hangs in %s, on %s, and holds %s; this JVM is given up"
                .formatted(
                        run.name().culprit(stack),
                        Frames.where(stack),
                        run.name().place(),
                        what)));
        return Optional.of(TimeLimitException.abandoned(run.name(), limit, stack, kept));
    }

    /** What the task gives; empty if the time is over. An interrupt is meant for the body, so it is handed on. */
    private static <T> Optional<T> await(FutureTask<T> task, long nanos, Thread worker) {
        long deadline = System.nanoTime() + nanos;
        while (true) {
            try {
                return Optional.of(task.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS));
            } catch (TimeoutException e) {
                return Optional.empty();
            } catch (InterruptedException e) {
                worker.interrupt();
            } catch (ExecutionException e) {
                throw Throwables.unchecked(e.getCause());
            }
        }
    }
}
