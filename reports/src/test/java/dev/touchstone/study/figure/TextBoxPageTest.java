package dev.touchstone.study.figure;

import static dev.touchstone.study.figure.Rows.row;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import dev.touchstone.report.chart.SvgDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextBoxPageTest {

    private final String page = TextBoxPage.html(MadeUpStudy.rows(), Map.of("samples", "100 a bucket"));

    @Test
    void it_shows_every_figure() {
        TextBoxFigures.of(MadeUpStudy.rows()).forEach((name, svg) -> {
            assertThat(page, containsString(svg));
            assertThat(page, containsString("<figcaption>" + name + "</figcaption>"));
        });
    }

    @Test
    void it_shows_every_finding_before_the_figures() {
        Findings.of(MadeUpStudy.rows()).forEach(finding -> assertThat(page, containsString(finding.evidence())));
        assertThat(page.indexOf("Findings of the paper"), is(lessThan(page.indexOf("<svg"))));
        assertThat(page, containsString("<span class=\"not-held\">not held</span>"));
    }

    @Test
    void it_says_what_was_run_in_the_order_given() {
        Map<String, String> provenance = new LinkedHashMap<>();
        provenance.put("seed", "1");
        provenance.put("command", "study --methods <all>");
        assertThat(
                TextBoxPage.html(List.of(), provenance),
                containsString(
                        "<tr><td>seed</td><td>1</td></tr>\n<tr><td>command</td><td>study --methods &lt;all&gt;</td></tr>"));
    }

    @Test
    void an_empty_study_says_so() {
        String empty = TextBoxPage.html(List.of(), Map.of());
        assertThat(empty, containsString("<p>Nothing was noted.</p>"));
        assertThat(empty, containsString("<p>No published number was measured.</p>"));
        assertThat(empty, not(containsString("<svg")));
    }

    @Test
    void its_elements_are_balanced() {
        String body = page.substring(page.indexOf("<body>"), page.indexOf("</html>"));
        SvgDocument.of("<!DOCTYPE html [<!ENTITY nbsp \"&#160;\">]>" + body);
    }

    @Test
    void every_reason_that_is_pointed_to_is_there() {
        Set<String> targets = all("href=\"#([^\"]*)\"");
        assertThat(all("id=\"([^\"]*)\"").containsAll(targets), is(true));
        assertThat(targets.contains("why-a"), is(true));
    }

    @Test
    void it_needs_no_script_and_no_other_file() {
        assertThat(page, not(containsString("<script")));
        assertThat(page, not(containsString("src=")));
        assertThat(page, not(containsString("url(")));
        assertThat(all("(https?://[^\"]*)\""), is(Set.of("http://www.w3.org/2000/svg")));
    }

    @Test
    void names_of_any_kind_do_no_harm() {
        String html = TextBoxPage.html(
                List.of(row("<script>alert(1)</script>", "simple-fr", 7, "PAFL-tight", 0.2)), Map.of("<i>", "\u0000&"));
        assertThat(html, not(containsString("<script")));
        assertThat(html, containsString("&lt;script&gt;alert(1)&lt;/script&gt;"));
        assertThat(html, containsString("<td>&lt;i&gt;</td><td>\u2400&amp;</td>"));
    }

    @Test
    void the_same_rows_are_the_same_page() {
        assertThat(TextBoxPage.html(MadeUpStudy.rows(), Map.of("samples", "100 a bucket")), is(page));
    }

    private Set<String> all(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        return matcher.results().map(result -> result.group(1)).collect(Collectors.toSet());
    }
}
