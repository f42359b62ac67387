package dev.touchstone.engine.execution;

import dev.touchstone.engine.listener.ExecutionRecord;
import dev.touchstone.engine.listener.RunFile;
import dev.touchstone.engine.listener.RunListener;
import dev.touchstone.engine.listener.RunRecord;
import dev.touchstone.engine.listener.TestRecord;
import java.util.ArrayList;
import java.util.List;

/** Keeps what it hears of the last execution, for tests to look at. */
public final class RecordingListener implements RunListener {

    static final List<String> CALLS = new ArrayList<>();
    static final List<RunRecord> RUNS = new ArrayList<>();
    static final List<TestRecord> TESTS = new ArrayList<>();

    @Override
    public boolean drawsPictures() {
        return true;
    }

    @Override
    public void executionStarted(ExecutionRecord execution) {
        CALLS.clear();
        RUNS.clear();
        TESTS.clear();
        CALLS.add("started " + execution.outputDirectory());
    }

    @Override
    public List<RunFile> runFinished(RunRecord run) {
        CALLS.add("run " + run.testMethod());
        RUNS.add(run);
        return List.of(new RunFile(run.directory().resolve("run.txt"), "text/plain"));
    }

    @Override
    public void testFinished(TestRecord test) {
        TESTS.add(test);
    }

    @Override
    public void executionFinished() {
        CALLS.add("finished");
    }
}
