package dev.touchstone.report;

import dev.touchstone.engine.listener.ExecutionRecord;
import dev.touchstone.engine.listener.RunFile;
import dev.touchstone.engine.listener.TestRecord;
import dev.touchstone.report.summary.Summary;
import java.nio.file.Path;
import java.util.List;

/** One of the reports of an execution. It is called as {@link dev.touchstone.engine.listener.RunListener} is, with runs that are drawn. */
public interface Report {

    /** Called before the first run. */
    default void executionStarted(ExecutionRecord execution) {}

    /**
     * Called when a run has ended.
     *
     * @return the files that it made for the run
     */
    default List<RunFile> runFinished(DrawnRun drawn) {
        return List.of();
    }

    /** Called when a test has ended, after its last run. */
    default void testFinished(TestRecord test) {}

    /** Called after the last run. */
    default void executionFinished() {}

    /**
     * Called at last with the whole, once {@code summary.json} is written.
     *
     * @param directory in which it is, and below it the files of the runs
     */
    default void summarised(Summary summary, Path directory) {}
}
