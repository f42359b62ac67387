package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.engine.listener.ExecutionRecord;
import dev.touchstone.engine.listener.RunFile;
import dev.touchstone.engine.listener.RunListener;
import dev.touchstone.engine.listener.RunRecord;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunListenersTest {

    private final List<String> heard = new ArrayList<>();

    @Test
    void one_that_fails_keeps_no_other_from_hearing() {
        RunListeners listeners = new RunListeners(List.of(new Failing(), new Hearing(), new Failing()));
        listeners.executionStarted(new ExecutionRecord(Path.of("out"), Map.of(), Optional.empty()));
        assertEquals(List.of(new RunFile(Path.of("/a"), "image/png")), listeners.runFinished(null));
        listeners.executionFinished();
        assertEquals(List.of("started", "run", "finished"), heard);
    }

    @Test
    void pictures_are_drawn_if_one_draws_them() {
        assertTrue(new RunListeners(List.of(new Failing(), new Hearing())).drawPictures());
        assertFalse(new RunListeners(List.of(new Failing())).drawPictures());
        assertFalse(new RunListeners(List.of()).drawPictures());
    }

    @Test
    void an_answer_that_is_none_is_left_out() {
        RunListener nothing = answering(() -> null);
        RunListener nullFile = answering(() -> Collections.singletonList(null));
        RunListener noPath = answering(() -> List.of(new RunFile(null, "image/png")));
        RunListener noType = answering(() -> List.of(new RunFile(Path.of("/b"), null)));
        RunListeners listeners = new RunListeners(List.of(nothing, nullFile, noPath, noType, new Hearing()));
        assertEquals(List.of(new RunFile(Path.of("/a"), "image/png")), listeners.runFinished(null));
    }

    @Test
    void a_service_that_cannot_be_made_is_left_out(@TempDir Path directory) throws Exception {
        Path services = Files.createDirectories(directory.resolve("META-INF/services"));
        Files.writeString(
                services.resolve(RunListener.class.getName()),
                "there.is.no.Such\n" + String.class.getName() + "\n" + Heard.class.getName() + "\n");
        Files.createDirectories(directory.resolve("broken/META-INF/services"));
        Files.writeString(
                directory.resolve("broken/META-INF/services").resolve(RunListener.class.getName()), "no class name\n");
        URL[] urls = {
            directory.resolve("broken").toUri().toURL(), directory.toUri().toURL()
        };
        Heard.starts = 0;
        try (URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader())) {
            RunListeners.load(ServiceLoader.load(RunListener.class, loader))
                    .executionStarted(new ExecutionRecord(Path.of("out"), Map.of(), Optional.empty()));
        }
        assertEquals(1, Heard.starts);
    }

    @Test
    void services_that_can_never_be_read_end_the_search() {
        Iterator<RunListener> broken = new Iterator<>() {
            @Override
            public boolean hasNext() {
                throw new ServiceConfigurationError("on purpose");
            }

            @Override
            public RunListener next() {
                throw new ServiceConfigurationError("on purpose");
            }
        };
        assertFalse(RunListeners.load(() -> broken).drawPictures());
    }

    @Test
    void one_that_knows_nothing_of_threads_is_called_by_one_at_a_time() throws Exception {
        int[] calls = new int[1];
        RunListeners listeners = new RunListeners(List.of(answering(() -> {
            int before = calls[0];
            Thread.yield();
            calls[0] = before + 1;
            return List.of();
        })));
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            threads.add(new Thread(() -> {
                for (int call = 0; call < 500; call++) {
                    listeners.runFinished(null);
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(2000, calls[0]);
    }

    private static RunListener answering(Supplier<List<RunFile>> answer) {
        return new RunListener() {
            @Override
            public List<RunFile> runFinished(RunRecord run) {
                return answer.get();
            }
        };
    }

    /** Counts how often it hears of a start. */
    public static final class Heard implements RunListener {

        private static int starts;

        @Override
        public void executionStarted(ExecutionRecord execution) {
            starts++;
        }
    }

    private final class Hearing implements RunListener {

        @Override
        public boolean drawsPictures() {
            return true;
        }

        @Override
        public void executionStarted(ExecutionRecord execution) {
            heard.add("started");
        }

        @Override
        public List<RunFile> runFinished(RunRecord run) {
            heard.add("run");
            return List.of(new RunFile(Path.of("/a"), "image/png"));
        }

        @Override
        public void executionFinished() {
            heard.add("finished");
        }
    }

    private static final class Failing implements RunListener {

        @Override
        public boolean drawsPictures() {
            throw new IllegalStateException("on purpose");
        }

        @Override
        public void executionStarted(ExecutionRecord execution) {
            throw new IllegalStateException("on purpose");
        }

        @Override
        public List<RunFile> runFinished(RunRecord run) {
            throw new NoClassDefFoundError("on purpose");
        }

        @Override
        public void executionFinished() {
            throw new AssertionError("on purpose");
        }
    }
}
