package dev.touchstone.report.html;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.touchstone.assertion.Verdict;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.engine.listener.RunRecord;
import dev.touchstone.report.Examples;
import dev.touchstone.report.Summaries;
import dev.touchstone.report.summary.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class ReportPageTest {

    @TempDir
    Path directory;

    @Test
    void the_result_stands_in_one_line_and_the_worst_comes_first() throws IOException {
        PageDocument page = page(
                passed("oracle"),
                Summaries.run(directory, "smoothgrad", RunOutcome.ABORTED, Examples.evidence(Verdict.UNDECIDED, 0.5)),
                failed("gradient", 0.3),
                failed("edge", 0.1),
                Summaries.run(directory, "lime", RunOutcome.BROKEN));

        assertThat(page.texts("h1"), contains("1 broken, 2 failed, 1 undecided, 1 passed"));
        assertThat(page.texts("title"), contains("Touchstone: 1 broken, 2 failed, 1 undecided, 1 passed"));
        assertThat(
                page.texts("h2"),
                contains("Broken (1)", "Failed (2)", "Undecided (1)", "Passed (1)", "What the results depend on"));
        assertThat(
                page.texts("h3").stream()
                        .map(text -> text.replaceAll("\\s+", " "))
                        .toList(),
                contains(
                        "! BROKEN lime on textbox/simple-fr",
                        "✗ FAIL 0.10 edge on textbox/simple-fr",
                        "✗ FAIL 0.30 gradient on textbox/simple-fr",
                        "– UNDECIDED 0.50 smoothgrad on textbox/simple-fr"));
    }

    @Test
    void a_red_test_shows_its_picture_and_its_chart_at_once_and_what_to_hold_them_against_folded() throws IOException {
        List<Element> pictures = page(Summaries.run(
                        directory,
                        "gradient",
                        RunOutcome.FAILED,
                        Examples.beside(Examples.evidence(Verdict.FAIL, 0.2))))
                .pictures();

        assertThat(
                pictures.stream()
                        .map(picture -> picture.getAttribute("src").replaceFirst(";base64,.*", "") + " "
                                + (PageDocument.isOpen(picture) ? "open" : "folded"))
                        .toList(),
                contains("data:image/png open", "data:image/svg+xml open", "data:image/png folded"));
        assertThat(pictures.get(0).getAttribute("alt"), startsWith("The map of gradient for sample #17 of bucket 9"));
    }

    @Test
    void every_cell_of_the_matrix_leads_to_a_test_that_is_there_once() throws IOException {
        PageDocument page = page(passed("oracle"), failed("gradient", 0.3), failed("edge", 0.1));
        List<String> ids = new ArrayList<>();
        for (String tag : List.of("article", "tr")) {
            page.all(tag).stream()
                    .map(row -> row.getAttribute("id"))
                    .filter(id -> !id.isEmpty())
                    .forEach(ids::add);
        }

        assertThat(page.texts("a"), contains("✗ FAIL 0.10", "✗ FAIL 0.30", "✓ PASS 0.90"));
        assertThat(
                page.all("a").stream()
                        .map(link -> link.getAttribute("href").substring(1))
                        .toList(),
                contains("test-1", "test-2", "test-3"));
        assertThat(ids, contains("test-1", "test-2", "test-3"));
    }

    @Test
    void where_maps_look_is_a_chart_below_the_matrix() throws IOException {
        PageDocument page = page(failed("gradient", 0.3));

        assertThat(page.texts("summary"), hasItem("Where maps look"));
        assertThat(page.all("img").get(0).getAttribute("alt"), startsWith("A point a bucket of a run."));
    }

    @Test
    void it_runs_no_script_and_loads_nothing() throws IOException {
        Summaries.of(directory, failed("gradient", 0.3));
        String text = text(failed("gradient", 0.3));

        assertThat(text, not(containsString("<script")));
        assertThat(
                Pattern.compile("(src|href|url)\\W{1,2}(https?:|//)")
                        .matcher(text)
                        .find(),
                is(false));
    }

    @Test
    void the_message_and_the_command_stand_as_they_are() throws IOException {
        PageDocument page = page(failed("gradient", 0.3));

        assertThat(page.texts("pre"), contains("it looks elsewhere\nand more"));
        assertThat(page.texts("code"), contains("mvn test -Dtest=BoxTest#looksAtTheBox"));
    }

    @Test
    void a_picture_that_is_not_there_is_said_in_its_place() throws IOException {
        Summary summary = Summaries.of(directory, failed("gradient", 0.3));
        Files.delete(directory.resolve("gradient/bucket-09-worst.png"));

        PageDocument page = PageDocument.of(ReportPage.of(summary, directory));

        assertThat(page.texts("p"), hasItem(containsString("the picture bucket-09-worst.png cannot be read: ")));
        assertThat(page.pictures(), hasSize(1));
    }

    @Test
    void nothing_ran() throws IOException {
        PageDocument page = page();

        assertThat(page.texts("h1"), contains("no tests"));
        assertThat(page.all("article"), is(empty()));
    }

    private PageDocument page(RunRecord... runs) throws IOException {
        return PageDocument.of(text(runs));
    }

    private String text(RunRecord... runs) throws IOException {
        return ReportPage.of(Summaries.of(directory, runs), directory);
    }

    private RunRecord passed(String method) {
        return Summaries.run(directory, method, RunOutcome.PASSED, Examples.evidence(Verdict.PASS, 0.9));
    }

    private RunRecord failed(String method, double mean) {
        return Summaries.run(directory, method, RunOutcome.FAILED, Examples.evidence(Verdict.FAIL, mean));
    }
}
