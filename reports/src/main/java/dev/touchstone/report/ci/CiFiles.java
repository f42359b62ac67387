package dev.touchstone.report.ci;

import dev.touchstone.report.summary.Summary;
import dev.touchstone.scenario.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** What CI systems read of an execution: {@value StepSummary#FILE_NAME} and {@value Badge#FILE_NAME}, and GitHub's summary of a step. */
public final class CiFiles {

    private static final String GITHUB = "GITHUB_STEP_SUMMARY";

    private CiFiles() {}

    /**
     * Writes them; of an execution without tests nothing is told to GitHub.
     *
     * @param environment the variables of the process
     */
    public static void write(Summary summary, Path directory, Map<String, String> environment) throws IOException {
        String text = StepSummary.of(summary);
        WholeFile.write(directory.resolve(StepSummary.FILE_NAME), text);
        WholeFile.write(directory.resolve(Badge.FILE_NAME), Badge.svg(summary));
        String github = environment.getOrDefault(GITHUB, "");
        if (!github.isBlank() && !summary.runs().isEmpty()) {
            new SummaryBlock(summary.session()).write(Path.of(github), text);
        }
    }
}
