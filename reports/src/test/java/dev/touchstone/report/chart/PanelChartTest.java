package dev.touchstone.report.chart;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The first panel is 283.33 px wide from x = 30; its axis runs from y = 162 for 0 to y = 52 for 1. */
class PanelChartTest {

    @Test
    void a_point_is_at_its_place_and_height() {
        SvgDocument svg =
                SvgDocument.of(chart(Reading.of(0.5), Reading.of(0.25)).svg());
        assertThat(svg.tipped("lrp-z, 7, PAFL: 0.50").getAttribute("d").startsWith("M100.83 107m"), is(true));
        assertThat(svg.tipped("lrp-z, 8, PAFL: 0.25").getAttribute("d").startsWith("M242.5 134.5m"), is(true));
    }

    @Test
    void its_whisker_reaches_a_spread_up_and_down() {
        String svg = chart(Reading.of(0.5, 0.1), Reading.absent()).svg();
        assertThat(svg.contains("<line x1=\"100.83\" y1=\"118\" x2=\"100.83\" y2=\"96\""), is(true));
    }

    @Test
    void an_undefined_value_is_a_cross_and_no_point_at_0() {
        SvgDocument svg =
                SvgDocument.of(chart(Reading.undefined(), Reading.absent()).svg());
        assertThat(svg.tipped("lrp-z, 7, PAFL: undefined").getAttribute("fill"), is(Palette.ALARM));
    }

    @Test
    void an_absent_value_leaves_its_place_empty() {
        SvgDocument svg =
                SvgDocument.of(chart(Reading.absent(), Reading.absent()).svg());
        assertThat(svg.all("path").size() + " markers, all in the key", is("2 markers, all in the key"));
    }

    @Test
    void levels_are_short_lines_at_their_place() {
        String svg = chart(Reading.of(0.5), Reading.absent()).svg();
        assertThat(svg.contains("<line x1=\"31\" y1=\"52\" x2=\"170.67\" y2=\"52\" stroke=\"#666666\""), is(true));
    }

    @Test
    void the_points_of_two_series_stand_side_by_side_around_their_place() {
        PanelChart.Panel panel =
                new PanelChart.Panel("m", List.of(List.of(Reading.of(0.5)), List.of(Reading.of(0.5))), List.of());
        PanelChart chart = new PanelChart(
                "t", "bucket", List.of("1"), List.of("PAFL", "SAFL"), List.of(), List.of(panel), List.of(), List.of());
        SvgDocument svg = SvgDocument.of(chart.svg());
        assertThat(svg.tipped("m, 1, PAFL: 0.50").getAttribute("d").startsWith("M167.17 107m"), is(true));
        assertThat(svg.tipped("m, 1, SAFL: 0.50").getAttribute("d").startsWith("M176.17 107m"), is(true));
    }

    @Test
    void the_fourth_panel_begins_a_row() {
        PanelChart.Panel panel = new PanelChart.Panel("m", List.of(List.of(Reading.of(0.5))), List.of());
        PanelChart chart = new PanelChart(
                "t",
                "bucket",
                List.of("1"),
                List.of("PAFL"),
                List.of(),
                List.of(panel, panel, panel, panel),
                List.of(),
                List.of());
        List<String> places = SvgDocument.of(chart.svg()).all("text").stream()
                .filter(text -> text.getTextContent().equals("m"))
                .map(text -> text.getAttribute("x") + " " + text.getAttribute("y"))
                .toList();
        assertThat(places, is(List.of("30 47", "347.33 47", "664.67 47", "30 199")));
    }

    @Test
    void the_key_names_series_levels_and_references() {
        List<String> texts =
                SvgDocument.of(chart(Reading.of(0.5), Reading.absent()).svg()).texts();
        List.of("PAFL", "oracle", "bound 0.50", "undefined").forEach(text -> assertThat(texts, hasItem(text)));
    }

    @Test
    void a_panel_without_a_reading_for_each_place_is_refused() {
        Exception error = assertThrows(
                IllegalArgumentException.class,
                () -> new PanelChart(
                        "t",
                        "bucket",
                        List.of("7", "8"),
                        List.of("PAFL"),
                        List.of(),
                        List.of(new PanelChart.Panel("lrp-z", List.of(List.of(Reading.of(1))), List.of())),
                        List.of(),
                        List.of()));
        assertThat(
                error.getMessage(),
                is(
                        "the panel 'lrp-z' needs a reading for each of [PAFL] at each of [7, 8]; give Absent where none was measured"));
    }

    private static PanelChart chart(Reading first, Reading second) {
        return new PanelChart(
                "Fig. 6",
                "bucket",
                List.of("7", "8"),
                List.of("PAFL"),
                List.of("oracle"),
                List.of(new PanelChart.Panel(
                        "lrp-z", List.of(List.of(first, second)), List.of(List.of(Reading.of(1), Reading.absent())))),
                List.of(new ReferenceLine("bound", 0.5)),
                List.of());
    }
}
