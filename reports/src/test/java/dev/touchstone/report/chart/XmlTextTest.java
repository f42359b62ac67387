package dev.touchstone.report.chart;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

class XmlTextTest {

    @Test
    void markup_is_escaped() {
        assertThat(
                XmlText.escaped("<a href=\"x\">'&'</a>"), is("&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;"));
    }

    @Test
    void control_characters_are_shown_as_their_pictures() {
        assertThat(XmlText.escaped("a\u0000b\nc\u001bd\u007f"), is("a\u2400b\u240ac\u241bd\u2421"));
    }

    @Test
    void what_xml_forbids_or_what_turns_the_text_round_is_replaced() {
        assertThat(XmlText.escaped("\ud800 \uffff \u0085 \u202e"), is("\ufffd \ufffd \ufffd \ufffd"));
    }

    @Test
    void all_other_characters_stay() {
        assertThat(XmlText.escaped("ε ≤ 0.5 😀"), is("ε ≤ 0.5 😀"));
    }
}
