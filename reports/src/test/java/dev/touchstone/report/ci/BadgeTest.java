package dev.touchstone.report.ci;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.report.Examples;
import dev.touchstone.report.Summaries;
import dev.touchstone.report.chart.SvgDocument;
import dev.touchstone.report.summary.Summary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadgeTest {

    @TempDir
    Path directory;

    @Test
    void it_says_the_result_in_words_and_to_those_who_do_not_see_it() throws IOException {
        SvgDocument badge = SvgDocument.of(badge(RunOutcome.FAILED, RunOutcome.PASSED));

        assertEquals(List.of("touchstone", "1 failed, 1 passed"), badge.texts());
        assertEquals("touchstone: 1 failed, 1 passed", badge.root().getAttribute("aria-label"));
    }

    @Test
    void words_fit_into_their_fields() throws IOException {
        SvgDocument badge = SvgDocument.of(badge(RunOutcome.PASSED));

        assertEquals("38.5", badge.all("text").get(0).getAttribute("x"));
        assertEquals("63", badge.all("text").get(0).getAttribute("textLength"));
        assertEquals("51", badge.all("text").get(1).getAttribute("textLength"));
        assertEquals("142", badge.root().getAttribute("width"));
    }

    @Test
    void red_green_and_nothing_said_have_colours_of_their_own() throws IOException {
        assertThat(badge(RunOutcome.BROKEN, RunOutcome.PASSED), containsString("#a84300"));
        assertThat(badge(RunOutcome.PASSED), containsString("#00734f"));
        assertThat(badge(RunOutcome.ABORTED, RunOutcome.PASSED), containsString("#5c646c"));
        assertThat(badge(), containsString("#5c646c"));
    }

    @Test
    void what_is_not_complete_is_never_green() throws IOException {
        Summary whole = summary(RunOutcome.PASSED);
        Summary cut =
                Summary.of(false, "s", whole.provenance(), whole.shard(), whole.models(), whole.tests(), whole.runs());

        assertThat(Badge.svg(cut), containsString("1 passed, not complete"));
        assertThat(Badge.svg(cut), containsString("#a84300"));
    }

    private String badge(RunOutcome... outcomes) throws IOException {
        return Badge.svg(summary(outcomes));
    }

    private Summary summary(RunOutcome... outcomes) throws IOException {
        // Executions in one directory would be joined.
        Path own = directory.resolve(
                String.join("-", Stream.of(outcomes).map(RunOutcome::name).toList()) + "-");
        return Summaries.of(
                own,
                IntStream.range(0, outcomes.length)
                        .mapToObj(i -> Examples.run("m" + i, "textbox/simple-fr", outcomes[i]))
                        .toList());
    }
}
