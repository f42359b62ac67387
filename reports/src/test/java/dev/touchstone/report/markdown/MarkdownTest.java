package dev.touchstone.report.markdown;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void text_in_a_table_is_shown_as_it_is() {
        assertThat(
                Markdown.table(List.of("a|b"), List.of(List.of("<script>\n*x*"))),
                is("| a\\|b |\n| --- |\n| &lt;script&gt; \\*x\\* |\n"));
    }

    @Test
    void a_picture_is_inside_the_text() {
        assertThat(Markdown.picture("map", new byte[] {1, 2, 3}), is("![map](data:image/png;base64,AQID)"));
    }
}
