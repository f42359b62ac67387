package dev.touchstone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.touchstone.assertion.Verdict;
import dev.touchstone.engine.listener.ExecutionRecord;
import dev.touchstone.engine.listener.RunFile;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.engine.listener.TestRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ReportListenerTest {

    private static final RunFile FILE = new RunFile(Path.of("/a.png"), "image/png");

    private final Noting first = new Noting();
    private final Noting last = new Noting();

    @Test
    void every_report_gets_the_same_drawing() {
        runAll(new ReportListener(List.of(first, last)));

        assertEquals(3, first.drawn.get(0).figures().size());
        assertSame(first.drawn.get(0), last.drawn.get(0));
    }

    @Test
    void a_report_that_fails_keeps_none_of_the_others_from_theirs() {
        List<RunFile> files = runAll(new ReportListener(List.of(first, new Failing(), last)));

        assertEquals(List.of("started", "run", "test", "finished"), last.told);
        assertEquals(List.of(FILE, FILE), files);
    }

    private static List<RunFile> runAll(ReportListener listener) {
        listener.executionStarted(Examples.execution(Path.of("out")));
        List<RunFile> files = listener.runFinished(Examples.run(
                "gradient",
                "textbox/simple-fr",
                RunOutcome.FAILED,
                Examples.beside(Examples.evidence(Verdict.FAIL, 0.2))));
        listener.testFinished(new TestRecord(
                "[engine:touchstone]", "the one seed", 1, RunOutcome.FAILED, "", OptionalDouble.empty()));
        listener.executionFinished();
        return files;
    }

    private static final class Noting implements Report {

        private final List<String> told = new ArrayList<>();
        private final List<DrawnRun> drawn = new ArrayList<>();

        @Override
        public void executionStarted(ExecutionRecord execution) {
            told.add("started");
        }

        @Override
        public List<RunFile> runFinished(DrawnRun run) {
            told.add("run");
            drawn.add(run);
            return List.of(FILE);
        }

        @Override
        public void testFinished(TestRecord test) {
            told.add("test");
        }

        @Override
        public void executionFinished() {
            told.add("finished");
        }
    }

    /** One method throws an exception, one an error of the class path, as a library that is not there does. */
    private static final class Failing implements Report {

        @Override
        public void executionStarted(ExecutionRecord execution) {
            throw new IllegalStateException("started");
        }

        @Override
        public List<RunFile> runFinished(DrawnRun run) {
            throw new NoClassDefFoundError("run");
        }

        @Override
        public void testFinished(TestRecord test) {
            throw new IllegalStateException("test");
        }

        @Override
        public void executionFinished() {
            throw new IllegalStateException("finished");
        }
    }
}
