package dev.touchstone.report;

import dev.touchstone.engine.listener.ExecutionRecord;
import dev.touchstone.report.html.ReportPage;
import dev.touchstone.report.summary.Summary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** The reports for people that are made of a whole summary, when an execution ends. */
public final class ClosingReports implements Report {

    private Optional<Path> output = Optional.empty();

    @Override
    public void executionStarted(ExecutionRecord execution) {
        output = Optional.of(execution.outputDirectory());
    }

    @Override
    public void executionFinished() {
        output.ifPresent(directory -> {
            try {
                write(Summary.read(directory.resolve(Summary.FILE_NAME)), directory);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Writes them beside a summary. @param directory in which the summary is, and below it the files of its runs */
    public static void write(Summary summary, Path directory) throws IOException {
        ReportPage.write(summary, directory);
    }
}
