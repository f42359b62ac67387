package dev.touchstone.report.ci;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.report.chart.SvgDocument;
import dev.touchstone.report.summary.Counts;
import java.util.List;
import org.junit.jupiter.api.Test;

class BadgeTest {

    @Test
    void it_says_the_result_in_words_and_to_those_who_do_not_see_it() {
        SvgDocument badge = SvgDocument.of(Badge.svg(new Counts(0, 3, 0, 14)));

        assertEquals(List.of("touchstone", "3 failed, 14 passed"), badge.texts());
        assertEquals("touchstone: 3 failed, 14 passed", badge.root().getAttribute("aria-label"));
    }

    @Test
    void words_fit_into_their_fields() {
        SvgDocument badge = SvgDocument.of(Badge.svg(new Counts(0, 0, 0, 14)));

        assertEquals("38.5", badge.all("text").get(0).getAttribute("x"));
        assertEquals("63", badge.all("text").get(0).getAttribute("textLength"));
        assertEquals("57", badge.all("text").get(1).getAttribute("textLength"));
        assertEquals("148", badge.root().getAttribute("width"));
    }

    @Test
    void red_green_and_nothing_said_have_colours_of_their_own() {
        assertThat(Badge.svg(new Counts(1, 0, 0, 9)), containsString("#a84300"));
        assertThat(Badge.svg(new Counts(0, 0, 0, 9)), containsString("#00734f"));
        assertThat(Badge.svg(new Counts(0, 0, 1, 9)), containsString("#5c646c"));
        assertThat(Badge.svg(new Counts(0, 0, 0, 0)), containsString("#5c646c"));
    }
}
