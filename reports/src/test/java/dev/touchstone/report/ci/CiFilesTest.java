package dev.touchstone.report.ci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.report.Examples;
import dev.touchstone.report.Summaries;
import dev.touchstone.report.summary.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CiFilesTest {

    @TempDir
    Path directory;

    @Test
    void markdown_and_a_badge_lie_beside_the_summary() throws IOException {
        Summary summary = summary();

        CiFiles.write(summary, directory, Map.of());

        assertEquals(StepSummary.of(summary), Files.readString(directory.resolve("summary.md")));
        assertEquals(Badge.svg(summary), Files.readString(directory.resolve("badge.svg")));
    }

    @Test
    void github_is_told_where_it_asks_for_it() throws IOException {
        Path step = directory.resolve("step.md");
        Map<String, String> github = Map.of("GITHUB_STEP_SUMMARY", step.toString());

        CiFiles.write(summary(), directory, github);
        CiFiles.write(summary(), directory, github);

        String told = Files.readString(step);
        assertTrue(told.contains("## Touchstone: 1 passed"));
        assertEquals(told.indexOf("## Touchstone"), told.lastIndexOf("## Touchstone"));
    }

    @Test
    void github_is_told_nothing_of_an_execution_without_tests() throws IOException {
        Path step = directory.resolve("step.md");

        CiFiles.write(Summaries.of(directory), directory, Map.of("GITHUB_STEP_SUMMARY", step.toString()));

        assertFalse(Files.exists(step));
    }

    private Summary summary() throws IOException {
        return Summaries.of(directory, Examples.run("oracle", "textbox/simple-fr", RunOutcome.PASSED));
    }
}
