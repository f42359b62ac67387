package dev.touchstone.report;

import dev.touchstone.engine.listener.ExecutionRecord;
import dev.touchstone.engine.listener.RunFile;
import dev.touchstone.engine.listener.RunListener;
import dev.touchstone.engine.listener.RunRecord;
import dev.touchstone.engine.listener.TestRecord;
import dev.touchstone.report.allure.AllureReport;
import dev.touchstone.report.summary.Summary;
import dev.touchstone.report.summary.SummaryReport;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Draws each run once and hands it to all reports. A report that fails is logged and keeps none of the others from theirs. */
public final class ReportListener implements RunListener {

    private static final System.Logger LOG = System.getLogger(ReportListener.class.getName());

    private final List<Report> reports;
    private Optional<Path> directory = Optional.empty();

    public ReportListener() {
        this(List.of(new PictureFiles(), new AllureReport(), new SummaryReport(), new ClosingReports()));
    }

    ReportListener(List<Report> reports) {
        this.reports = List.copyOf(reports);
    }

    @Override
    public boolean drawsPictures() {
        return true;
    }

    @Override
    public void executionStarted(ExecutionRecord execution) {
        directory = Optional.of(execution.outputDirectory());
        tell(report -> report.executionStarted(execution));
    }

    @Override
    public List<RunFile> runFinished(RunRecord run) {
        DrawnRun drawn = DrawnRun.of(run);
        return ask(report -> report.runFinished(drawn)).stream()
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public void testFinished(TestRecord test) {
        tell(report -> report.testFinished(test));
    }

    @Override
    public void executionFinished() {
        tell(Report::executionFinished);
        directory.ifPresent(this::summarise);
    }

    private void summarise(Path output) {
        try {
            Summary summary = Summary.read(output.resolve(Summary.FILE_NAME));
            if (summary.isOwn()) {
                tell(report -> report.summarised(summary, output));
            } else {
                LOG.log(
                        Level.WARNING,
                        "another process wrote {0} at the same time; give each an output directory of its own, or the last to end leaves its own",
                        output.resolve(Summary.FILE_NAME));
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "there is no summary, so reports of the whole are left out", e);
        }
    }

    private void tell(Consumer<Report> call) {
        ask(report -> {
            call.accept(report);
            return true;
        });
    }

    private <T> List<T> ask(Function<Report, T> call) {
        List<T> answers = new ArrayList<>();
        for (Report report : reports) {
            try {
                answers.add(call.apply(report));
            } catch (RuntimeException | LinkageError e) {
                LOG.log(Level.WARNING, "the report " + report.getClass().getName() + " failed", e);
            }
        }
        return answers;
    }
}
