package dev.touchstone.report;

import dev.touchstone.assertion.Evidence;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.engine.listener.RunRecord;
import dev.touchstone.engine.listener.TestRecord;
import dev.touchstone.report.summary.Summary;
import dev.touchstone.report.summary.SummaryReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/** Summaries as an execution leaves them. */
public final class Summaries {

    private Summaries() {}

    /** That of runs, each the only one of its test, whose pictures are drawn and kept. */
    public static Summary of(Path directory, RunRecord... runs) throws IOException {
        return of(directory, List.of(runs));
    }

    public static Summary of(Path directory, List<RunRecord> runs) throws IOException {
        List<Report> reports = List.of(new PictureFiles(), new SummaryReport());
        reports.forEach(report -> report.executionStarted(Examples.execution(directory)));
        for (RunRecord run : runs) {
            DrawnRun drawn = DrawnRun.of(run);
            reports.forEach(report -> report.runFinished(drawn));
            reports.forEach(report -> report.testFinished(
                    new TestRecord(run.uniqueId(), "the one seed", 1, run.outcome(), "", OptionalDouble.empty())));
        }
        reports.forEach(Report::executionFinished);
        return Summary.read(directory.resolve(Summary.FILE_NAME));
    }

    /** A run whose files lie below a directory, in a folder of its own. */
    public static RunRecord run(Path directory, String method, RunOutcome outcome, Evidence... evidence) {
        return Examples.run(method, "textbox/simple-fr", 0, outcome, directory.resolve(method), evidence);
    }
}
