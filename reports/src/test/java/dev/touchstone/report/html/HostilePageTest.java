package dev.touchstone.report.html;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.report.Summaries;
import dev.touchstone.report.summary.FigureEntry;
import dev.touchstone.report.summary.Provenance;
import dev.touchstone.report.summary.RunEntry;
import dev.touchstone.report.summary.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A summary in which every text is what nobody would write, and somebody does. */
class HostilePageTest {

    private static final String HOSTILE =
            "</pre><script>alert(1)</script> ]]> \"><img src='x' onerror='alert(1)'/> \u0000\u0007\u202e\ud800 &lt; "
                    + "x".repeat(10_000);
    private static final String SEEN =
            "</pre><script>alert(1)</script> ]]> \"><img src='x' onerror='alert(1)'/> \u2400\u2407\ufffd\ufffd &lt; xxx";

    @TempDir
    Path directory;

    private Path root;

    @BeforeEach
    void put_something_outside_of_the_output() throws IOException {
        root = Files.createDirectory(directory.resolve("output"));
        Files.writeString(directory.resolve("secret.png"), "secret");
    }

    @Test
    void every_text_is_seen_as_text_and_no_element_comes_of_it() throws IOException {
        PageDocument page = PageDocument.of(ReportPage.of(hostile("run"), root));

        assertThat(page.all("script"), is(empty()));
        assertThat(page.all("img"), is(empty()));
        for (String tag : List.of("h3", "pre", "code", "figcaption", "dd", "th")) {
            assertThat(tag, page.texts(tag), hasItem(containsString(SEEN)));
        }
    }

    @Test
    void no_file_outside_of_the_output_is_read() throws IOException {
        assertThat(ReportPage.of(hostile(".."), root), not(containsString("c2VjcmV0")));
    }

    private Summary hostile(String place) throws IOException {
        Summary plain = Summaries.of(root, Summaries.run(root, "gradient", RunOutcome.FAILED));
        RunEntry run = plain.runs().get(0);
        RunEntry hostile = new RunEntry(
                HOSTILE,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                List.of(HOSTILE),
                HOSTILE,
                HOSTILE,
                0,
                1,
                RunOutcome.FAILED,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                1,
                List.of(),
                true,
                HOSTILE,
                run.evidence(),
                place,
                List.of(
                        new FigureEntry("secret.png", "image/png", HOSTILE, HOSTILE, ""),
                        new FigureEntry("x.png", "image/png", HOSTILE, HOSTILE, HOSTILE)));
        Provenance provenance =
                new Provenance(plain.provenance().versions(), plain.provenance().machine(), Map.of(HOSTILE, HOSTILE));
        return Summary.of(true, HOSTILE, provenance, plain.shard(), plain.models(), List.of(), List.of(hostile));
    }
}
