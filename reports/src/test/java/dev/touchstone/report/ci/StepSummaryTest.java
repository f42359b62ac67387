package dev.touchstone.report.ci;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.assertion.Verdict;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.engine.listener.RunRecord;
import dev.touchstone.report.Examples;
import dev.touchstone.report.Summaries;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepSummaryTest {

    @TempDir
    Path directory;

    @Test
    void the_result_the_matrix_and_what_is_not_green_are_told_the_worst_first() throws IOException {
        assertEquals(
                """
                ## Touchstone: 1 failed, 1 undecided, 1 passed

                | method | textbox/simple-fr |
                | --- | --- |
                | gradient | ✗ FAIL 0.20 |
                | oracle | ✓ PASS 0.90 |
                | smoothgrad | – UNDECIDED 0.50 |

                ### Failed (1)

                - ✗ **FAIL 0.20** gradient on textbox/simple-fr, looks at the box<br>it looks elsewhere<br><code>mvn test -Dtest=BoxTest#looksAtTheBox</code>

                ### Undecided (1)

                - – **UNDECIDED 0.50** smoothgrad on textbox/simple-fr, looks at the box<br>java.lang.IllegalStateException: it broke<br><code>mvn test -Dtest=BoxTest#looksAtTheBox</code>

                Pictures are in `report.html`, all figures in `summary.json`.
                """,
                told(
                        Summaries.run(directory, "oracle", RunOutcome.PASSED, Examples.evidence(Verdict.PASS, 0.9)),
                        Summaries.run(
                                directory, "smoothgrad", RunOutcome.ABORTED, Examples.evidence(Verdict.UNDECIDED, 0.5)),
                        Summaries.run(directory, "gradient", RunOutcome.FAILED, Examples.evidence(Verdict.FAIL, 0.2))));
    }

    @Test
    void it_stays_below_sixty_kilobytes_and_counts_what_has_no_room() throws IOException {
        List<RunRecord> many = IntStream.range(0, 700)
                .mapToObj(i ->
                        Examples.run("m%03d-%s".formatted(i, "x".repeat(60)), "textbox/simple-fr", RunOutcome.BROKEN))
                .toList();

        String text = StepSummary.of(Summaries.of(directory, many));

        assertThat(text.getBytes(StandardCharsets.UTF_8).length, is(lessThanOrEqualTo(60_000)));
        assertThat(text, containsString("### Broken (700)"));
        assertThat(text, containsString("The first 60 of 700 methods and 1 of 1 scenarios."));
        long listed = text.lines().filter(line -> line.startsWith("- !")).count();
        assertThat(text, containsString("- and " + (700 - listed) + " more"));
    }

    @Test
    void markup_in_names_and_messages_is_text() throws IOException {
        String text = told(Examples.run("<b>|`", "textbox/simple-fr", RunOutcome.FAILED));

        assertThat(text, not(containsString("<b>")));
        assertThat(text, containsString("| &lt;b&gt;\\|\\` | ✗ FAIL |"));
    }

    @Test
    void nothing_ran() throws IOException {
        assertThat(
                told(),
                is("## Touchstone: no tests\n\nPictures are in `report.html`, all figures in `summary.json`.\n"));
    }

    private String told(RunRecord... runs) throws IOException {
        return StepSummary.of(Summaries.of(directory, runs));
    }
}
