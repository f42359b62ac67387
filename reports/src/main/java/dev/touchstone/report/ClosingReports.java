package dev.touchstone.report;

import dev.touchstone.engine.listener.ExecutionRecord;
import dev.touchstone.report.ci.Badge;
import dev.touchstone.report.ci.CiFiles;
import dev.touchstone.report.ci.StepSummary;
import dev.touchstone.report.html.ReportPage;
import dev.touchstone.report.summary.Counts;
import dev.touchstone.report.summary.Summary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The reports for people that are made of a whole summary, when an execution ends. */
public final class ClosingReports implements Report {

    private static final System.Logger LOG = System.getLogger("dev.touchstone");

    /** What an earlier execution left must not be taken for the end of this one. */
    @Override
    public void executionStarted(ExecutionRecord execution) {
        try {
            for (String name : List.of(ReportPage.FILE_NAME, StepSummary.FILE_NAME, Badge.FILE_NAME)) {
                Files.deleteIfExists(execution.outputDirectory().resolve(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void summarised(Summary summary, Path directory) {
        try {
            write(summary, directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!summary.tests().isEmpty()) {
            LOG.log(Level.INFO, line(summary, directory));
        }
    }

    /** Writes them beside a summary. @param directory in which the summary is, and below it the files of its runs */
    public static void write(Summary summary, Path directory) throws IOException {
        ReportPage.write(summary, directory);
        CiFiles.write(summary, directory, System.getenv());
    }

    /** The result in one line, with the place of the page. */
    static String line(Summary summary, Path directory) {
        return Counts.of(summary).inWords() + " · " + directory.resolve(ReportPage.FILE_NAME);
    }
}
