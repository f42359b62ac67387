package dev.touchstone.report.chart;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A label of ten characters takes 60.5 px, so that 0 is at x = 76.5; 1 is always at 776. */
class BarChartTest {

    private static final String LABEL = "ten-letter";

    @Test
    void a_bar_is_as_long_as_its_share_of_the_axis() {
        SvgDocument svg = SvgDocument.of(chart(Reading.of(0.5)).svg());
        assertThat(
                SvgDocument.box(svg.tipped("ten-letter, average: 0.50"), "x", "y", "width", "height"),
                is(List.of("76.5", "44", "349.75", "10")));
    }

    @Test
    void its_whisker_reaches_a_spread_to_either_side_and_its_number_stands_behind() {
        String svg = chart(Reading.of(0.5, 0.1)).svg();
        assertThat(svg.contains("<line x1=\"356.3\" y1=\"49\" x2=\"496.2\" y2=\"49\" stroke=\"#222222\""), is(true));
        assertThat(svg.contains("<text x=\"500.2\" y=\"53\""), is(true));
    }

    @Test
    void an_undefined_value_is_said_and_is_no_bar_of_length_0() {
        SvgDocument svg = SvgDocument.of(chart(Reading.undefined()).svg());
        assertThat(svg.texts(), hasItem("undefined"));
        assertThat(svg.all("rect").size(), is(2));
    }

    @Test
    void an_absent_value_leaves_its_place_empty() {
        SvgDocument svg = SvgDocument.of(chart(Reading.absent()).svg());
        assertThat(svg.texts(), not(hasItem("undefined")));
        assertThat(svg.all("rect").size(), is(2));
    }

    @Test
    void a_value_above_1_stretches_the_axis() {
        SvgDocument svg = SvgDocument.of(chart(Reading.of(1.2)).svg());
        assertThat(svg.tipped("ten-letter, average: 1.20").getAttribute("width"), is("699.5"));
        assertThat(svg.texts(), hasItem("1.20"));
    }

    @Test
    void a_reference_line_crosses_all_groups_and_is_in_the_key() {
        BarChart chart = new BarChart(
                "t",
                "PAFL",
                List.of("average"),
                List.of(new BarChart.Group(LABEL, List.of(Reading.of(0.2)))),
                List.of(new ReferenceLine("oracle", 0.5)),
                List.of());
        assertThat(chart.svg().contains("<line x1=\"426.25\" y1=\"34\" x2=\"426.25\" y2=\"64\""), is(true));
        assertThat(SvgDocument.of(chart.svg()).texts(), hasItem("oracle 0.50"));
    }

    @Test
    void a_group_without_a_bar_for_each_series_is_refused() {
        Exception error = assertThrows(
                IllegalArgumentException.class,
                () -> new BarChart(
                        "t",
                        "PAFL",
                        List.of("average", "worst"),
                        List.of(new BarChart.Group("lrp-z", List.of(Reading.of(1)))),
                        List.of(),
                        List.of()));
        assertThat(
                error.getMessage(),
                is("the group 'lrp-z' has 1 bars for 2 series; give one for each, Absent where none was measured"));
    }

    private static BarChart chart(Reading reading) {
        return new BarChart(
                "Fig. 2",
                "PAFL",
                List.of("average"),
                List.of(new BarChart.Group(LABEL, List.of(reading))),
                List.of(),
                List.of("A note."));
    }
}
