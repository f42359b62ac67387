package dev.touchstone.engine.execution;

import dev.touchstone.engine.listener.ExecutionRecord;
import dev.touchstone.engine.listener.RunFile;
import dev.touchstone.engine.listener.RunListener;
import dev.touchstone.engine.listener.RunRecord;
import dev.touchstone.engine.listener.TestRecord;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.function.Function;

/** The reporters of one execution, called one at a time. What they throw is logged and changes no verdict. */
final class RunListeners {

    private static final System.Logger LOG = System.getLogger(RunListeners.class.getName());

    /** A loader that cannot read the class path at all fails for ever. */
    private static final int FAILURES_AT_MOST = 100;

    private final List<RunListener> listeners;

    RunListeners(List<? extends RunListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    /** A new instance of each that can be loaded. */
    static RunListeners load() {
        return load(ServiceLoader.load(RunListener.class));
    }

    static RunListeners load(Iterable<? extends RunListener> services) {
        List<RunListener> loaded = new ArrayList<>();
        Iterator<? extends RunListener> iterator = services.iterator();
        int failures = 0;
        boolean more = true;
        while (more && failures < FAILURES_AT_MOST) {
            try {
                more = iterator.hasNext();
                if (more) {
                    loaded.add(iterator.next());
                }
            } catch (ServiceConfigurationError | LinkageError e) {
                failures++;
                LOG.log(Level.WARNING, "a reporter could not be made and is left out", e);
            }
        }
        return new RunListeners(loaded);
    }

    boolean drawPictures() {
        return ask(RunListener::drawsPictures).contains(true);
    }

    void executionStarted(ExecutionRecord execution) {
        tell(listener -> listener.executionStarted(execution));
    }

    /** The files that they made for the run. */
    List<RunFile> runFinished(RunRecord run) {
        return ask(listener -> List.copyOf(listener.runFinished(run))).stream()
                .flatMap(List::stream)
                .toList();
    }

    void testFinished(TestRecord test) {
        tell(listener -> listener.testFinished(test));
    }

    void executionFinished() {
        tell(RunListener::executionFinished);
    }

    private void tell(Consumer<RunListener> call) {
        ask(listener -> {
            call.accept(listener);
            return true;
        });
    }

    private synchronized <T> List<T> ask(Function<RunListener, T> call) {
        List<T> answers = new ArrayList<>();
        for (RunListener listener : listeners) {
            try {
                answers.add(call.apply(listener));
            } catch (Throwable e) {
                Throwables.rethrowIfUnrecoverable(e);
                LOG.log(Level.WARNING, "the reporter " + listener.getClass().getName() + " failed", e);
            }
        }
        return answers;
    }
}
