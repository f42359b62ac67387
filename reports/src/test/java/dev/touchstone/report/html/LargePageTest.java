package dev.touchstone.report.html;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.startsWith;

import dev.touchstone.assertion.Verdict;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.engine.listener.RunRecord;
import dev.touchstone.report.Examples;
import dev.touchstone.report.Summaries;
import dev.touchstone.report.summary.Summary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class LargePageTest {

    @TempDir
    Path directory;

    @Test
    void three_hundred_failures_stay_below_five_megabytes_and_the_worst_have_their_pictures() throws IOException {
        Summary summary = Summaries.of(
                directory,
                IntStream.range(0, 300)
                        .mapToObj(i -> Summaries.run(
                                directory,
                                "m%03d".formatted(i),
                                RunOutcome.FAILED,
                                Examples.evidence(Verdict.FAIL, 0.1 + i / 1000.0)))
                        .toList());

        String text = ReportPage.of(summary, directory);

        assertThat(text.getBytes(StandardCharsets.UTF_8).length, is(lessThanOrEqualTo(5_000_000)));
        PageDocument page = PageDocument.of(text);
        List<Element> articles = page.all("article");
        assertThat(articles.size(), is(300));
        assertThat(articles.get(0).getElementsByTagName("img").getLength(), greaterThan(0));
        assertThat(articles.get(299).getElementsByTagName("img").getLength(), is(0));
        int held = page.pictures().size();
        assertThat(
                page.texts("p"),
                hasItem(startsWith((600 - held) + " pictures had no room in this file; each stands where it belongs")));
        Element link = (Element) articles.get(299).getElementsByTagName("a").item(0);
        assertThat(link.getAttribute("href"), is("./m299/bucket-09-worst.png"));
    }

    @Test
    void beyond_what_anybody_reads_tests_are_listed_and_counted() throws IOException {
        List<RunRecord> broken = IntStream.range(0, 410)
                .mapToObj(i -> Examples.run("b%03d".formatted(i), "textbox/simple-fr", RunOutcome.BROKEN))
                .toList();
        List<RunRecord> passed = IntStream.range(0, 2003)
                .mapToObj(i -> Examples.run("p%04d".formatted(i), "textbox/simple-fr", RunOutcome.PASSED))
                .toList();

        PageDocument page = PageDocument.of(ReportPage.of(
                Summaries.of(
                        directory,
                        Stream.concat(broken.stream(), passed.stream()).toList()),
                directory));

        assertThat(page.all("article").size(), is(400));
        assertThat(page.texts("p"), hasItem("The others, with less to see:"));
        assertThat(page.texts("p"), hasItem(containsString("and 3 more, which are in summary.json")));
    }
}
