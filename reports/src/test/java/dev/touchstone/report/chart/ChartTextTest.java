package dev.touchstone.report.chart;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What every chart owes: well-formed XML whatever the names, words for those who do not see it, the same bytes each time. */
class ChartTextTest {

    private static final String NAME = "<b>\"&'\u0007\u202e";
    private static final String SHOWN = "<b>\"&'\u2407\ufffd";

    static List<Chart> charts() {
        Reading half = Reading.of(0.5, 0.1);
        return List.of(
                new BarChart(
                        NAME,
                        NAME,
                        List.of(NAME),
                        List.of(new BarChart.Group(NAME, List.of(half))),
                        List.of(new ReferenceLine(NAME, 0.5)),
                        List.of(NAME)),
                new PanelChart(
                        NAME,
                        NAME,
                        List.of(NAME),
                        List.of(NAME),
                        List.of(NAME),
                        List.of(new PanelChart.Panel(NAME, List.of(List.of(half)), List.of(List.of(half)))),
                        List.of(new ReferenceLine(NAME, 0.5)),
                        List.of(NAME)),
                new MatrixChart(
                        NAME,
                        NAME,
                        NAME,
                        List.of(NAME),
                        List.of(new MatrixChart.Row(NAME, List.of(new MatrixChart.Cell(0.5, NAME)))),
                        List.of(NAME)),
                new ScatterChart(
                        NAME,
                        NAME,
                        NAME,
                        List.of(NAME),
                        List.of(new ScatterChart.Point(0, 0.1, 0.2, NAME)),
                        List.of(NAME)),
                new ProfileChart(
                        NAME,
                        NAME,
                        List.of(new ProfileChart.Step(NAME, 0.5, 0.1, 0.4)),
                        1,
                        0.5,
                        new ProfileChart.Words(NAME, NAME, NAME, NAME, NAME),
                        List.of(NAME)));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void names_of_any_kind_are_shown_and_do_no_harm(Chart chart) {
        SvgDocument svg = SvgDocument.of(chart.svg());
        assertThat(svg.all("b").size(), is(0));
        assertThat(svg.texts().get(0), is(SHOWN));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void title_and_description_come_first(Chart chart) {
        Element root = SvgDocument.of(chart.svg()).root();
        List<Element> children = SvgDocument.of(chart.svg()).all("*");
        assertThat(root.getAttribute("role"), is("img"));
        assertThat(children.get(0).getTagName(), is("title"));
        assertThat(children.get(0).getTextContent(), is(SHOWN));
        assertThat(children.get(1).getTagName(), is("desc"));
        assertThat(children.get(1).getTextContent(), containsString(SHOWN));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void it_scales_and_needs_nothing_from_elsewhere(Chart chart) {
        Element root = SvgDocument.of(chart.svg()).root();
        assertThat(root.getAttribute("viewBox").startsWith("0 0 "), is(true));
        assertThat(chart.svg(), not(containsString("href")));
        assertThat(chart.svg(), not(containsString(" id=")));
        assertThat(chart.svg(), not(containsString("script")));
    }

    @Test
    void the_same_charts_are_the_same_text() {
        assertThat(
                charts().stream().map(Chart::svg).toList(),
                is(charts().stream().map(Chart::svg).toList()));
    }

    @Test
    void a_small_matrix_is_exactly_this() {
        Chart chart = new MatrixChart(
                "Success",
                "none",
                "all",
                List.of("simple-fr"),
                List.of(new MatrixChart.Row("lrp-z", List.of(new MatrixChart.Cell(0.6, "3/5")))),
                List.of("Made up."));
        assertThat(chart.svg(), is("""
                <svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 520 129" width="100%" style="max-width:520px" font-family="Helvetica, Arial, sans-serif">
                <title>Success</title>
                <desc>Made up.</desc>
                <rect width="520" height="129" fill="#ffffff"/>
                <text x="8" y="20" font-size="14" fill="#222222" font-weight="bold">Success</text>
                <text x="102.25" y="48" font-size="11" fill="#222222" text-anchor="middle">simple-fr</text>
                <text x="38.25" y="71" font-size="11" fill="#222222" text-anchor="end">lrp-z</text>
                <rect x="46.25" y="56" width="112" height="22" fill="#999999" stroke="#666666"/>
                <text x="102.25" y="71" font-size="11" fill="#000000" text-anchor="middle">3/5</text>
                <rect x="8" y="90" width="20" height="10" fill="#000000" stroke="#666666"/>
                <text x="34" y="99" font-size="11" fill="#222222">none</text>
                <rect x="76.2" y="90" width="20" height="10" fill="#ffffff" stroke="#666666"/>
                <text x="102.2" y="99" font-size="11" fill="#222222">all</text>
                <text x="8" y="119" font-size="11" fill="#666666">Made up.</text>
                </svg>
                """));
    }
}
