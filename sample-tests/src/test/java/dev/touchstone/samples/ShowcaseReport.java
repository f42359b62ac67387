package dev.touchstone.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.report.summary.Summary;
import dev.touchstone.report.summary.VerdictMatrix;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The end of the main job: prints the matrix, says where the reports are, and fails on a verdict that was not expected. */
class ShowcaseReport {

    @Test
    void every_verdict_is_the_expected_one() throws IOException {
        Path file = Path.of("target", "touchstone", Summary.FILE_NAME).toAbsolutePath();
        Summary summary = Summary.read(file);
        List<String> differences = ExpectedVerdicts.load().differences(summary);
        System.out.println();
        System.out.println(VerdictMatrix.of(summary).text());
        System.out.println("Red is expected where a method is known to look elsewhere; "
                + (differences.isEmpty() ? "every verdict is the expected one." : "these verdicts are not expected:"));
        differences.forEach(System.out::println);
        System.out.println(
                "report   " + Path.of("target", "allure-report", "index.html").toAbsolutePath());
        System.out.println("summary  " + file);
        System.out.println();
        assertEquals(List.of(), differences);
    }
}
