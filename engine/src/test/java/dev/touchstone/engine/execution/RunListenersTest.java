package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.engine.listener.RunFile;
import dev.touchstone.engine.listener.RunListener;
import dev.touchstone.engine.listener.RunRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunListenersTest {

    private final List<String> heard = new ArrayList<>();

    @Test
    void one_that_fails_keeps_no_other_from_hearing() {
        RunListeners listeners = new RunListeners(List.of(new Failing(), new Hearing(), new Failing()));
        listeners.executionStarted(Path.of("out"));
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

    private final class Hearing implements RunListener {

        @Override
        public boolean drawsPictures() {
            return true;
        }

        @Override
        public void executionStarted(Path outputDirectory) {
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
        public void executionStarted(Path outputDirectory) {
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
