package dev.touchstone.engine.execution;

import dev.touchstone.engine.config.AttachmentLines;
import dev.touchstone.engine.listener.RunFile;
import dev.touchstone.engine.listener.RunRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.reporting.FileEntry;
import org.junit.platform.engine.reporting.ReportEntry;

/** Publishes what a test is and what it made, on the thread of the test and before it is reported as finished. */
final class RunReport {

    private final TestDescriptor test;
    private final EngineExecutionListener events;
    private final AttachmentLines attachments;

    RunReport(TestDescriptor test, EngineExecutionListener events, AttachmentLines attachments) {
        this.test = test;
        this.events = events;
        this.attachments = attachments;
    }

    /** The names of its tags. */
    Set<String> tags() {
        return test.getTags().stream().map(TestTag::getName).collect(Collectors.toSet());
    }

    /** A parameter of the test, in the form that Allure understands. */
    void parameter(String name, String value) {
        events.reportingEntryPublished(test, ReportEntry.from(Map.of("allure.parameter", name, "value", value)));
    }

    /** A parameter that Allure shows, but leaves out of what it knows the test by: a change of it keeps the test's history. */
    void excludedParameter(String name, String value) {
        events.reportingEntryPublished(
                test, ReportEntry.from(Map.of("allure.parameter", name, "value", value, "excluded", "true")));
    }

    /** What was noticed of a run that is no error, under the key {@code touchstone.warning}. */
    void warnings(List<String> warnings) {
        for (String warning : warnings) {
            events.reportingEntryPublished(test, ReportEntry.from("touchstone.warning", warning));
        }
    }

    /** Publishes the figures of a run, tells the listeners, and publishes the files that they made. */
    void finished(RunRecord run, RunListeners listeners) {
        events.reportingEntryPublished(test, ReportEntry.from(RunFigures.of(run)));
        for (RunFile file : listeners.runFinished(run)) {
            events.fileEntryPublished(test, FileEntry.from(file.path().toAbsolutePath(), file.mediaType()));
            if (attachments == AttachmentLines.PRINT && file.mediaType().startsWith("image/")) {
                print(file);
            }
        }
    }

    /** On a line of its own, as the tools ask for it. */
    private static void print(RunFile file) {
        System.out.println(attachment(file.path(), System.getenv("CI_PROJECT_DIR")));
    }

    /** @param project the root from which GitLab takes paths; null elsewhere */
    static String attachment(Path file, String project) {
        boolean below = project != null && file.startsWith(Path.of(project));
        return "[[ATTACHMENT|" + (below ? Path.of(project).relativize(file) : file) + "]]";
    }
}
