package dev.touchstone.report.chart;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.report.chart.BucketChart.Asked;
import dev.touchstone.report.chart.BucketChart.Level;
import dev.touchstone.report.chart.BucketChart.Row;
import dev.touchstone.report.chart.BucketChart.Standing;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class BucketChartTest {

    private static final Asked ABOVE = new Asked("above 0.50", 0.5, true);

    private static Row row(double mean, List<Double> values) {
        return new Row(
                "1 (Box)",
                "FAIL",
                Standing.MISSED,
                values,
                mean,
                mean - 0.05,
                mean + 0.05,
                List.of(new Level("oracle", 1), new Level("random", 0)),
                List.of(new Level("Text", 0.75)));
    }

    private static BucketChart chart(Asked bound, Row... rows) {
        return new BucketChart("t", "PAFL", bound, List.of(rows), List.of("a note"));
    }

    /** Where the chart's axis has these values, by its marks. */
    private static double at(SvgDocument svg, double value) {
        double zero = place(svg, "0.00");
        return zero + value * (place(svg, "1.00") - zero);
    }

    private static double place(SvgDocument svg, String tick) {
        return svg.all("text").stream()
                .filter(text -> text.getTextContent().equals(tick))
                .mapToDouble(text -> Double.parseDouble(text.getAttribute("x")))
                .findFirst()
                .orElseThrow();
    }

    private static boolean hasLine(SvgDocument svg, double x1, double x2) {
        return svg.all("line").stream().anyMatch(line -> near(line, "x1", x1) && near(line, "x2", x2));
    }

    private static boolean near(Element line, String name, double value) {
        return Math.abs(Double.parseDouble(line.getAttribute(name)) - value) < 0.02;
    }

    @Test
    void mean_interval_bound_and_levels_lie_where_the_axis_says() {
        SvgDocument svg = SvgDocument.of(chart(ABOVE, row(0.25, List.of())).svg());

        String mean = svg.tipped("1 (Box): FAIL 0.25 [0.20, 0.30]").getAttribute("d");
        assertThat(mean, startsWith("M" + Numbers.place(at(svg, 0.25)) + " 52m"));
        assertThat(svg.tipped("1 (Box): Text 0.75").getAttribute("d"), startsWith("M" + Numbers.place(at(svg, 0.75))));
        assertThat("interval", hasLine(svg, at(svg, 0.2), at(svg, 0.3)), is(true));
        assertThat("bound", hasLine(svg, at(svg, 0.5), at(svg, 0.5)), is(true));
        assertThat("oracle", hasLine(svg, at(svg, 1), at(svg, 1)), is(true));
        assertThat(
                svg.texts(),
                hasItems("FAIL 0.25 [0.20, 0.30]", "1 (Box)", "above 0.50", "oracle", "random", "Text", "a note"));
    }

    @Test
    void the_side_that_misses_is_shaded() {
        SvgDocument above = SvgDocument.of(chart(ABOVE, row(0.25, List.of())).svg());
        assertThat(above.all("polygon").get(0).getAttribute("points"), startsWith(Numbers.place(at(above, 0)) + " 36"));

        Asked below = new Asked("below 0.50", 0.5, false);
        SvgDocument under = SvgDocument.of(chart(below, row(0.25, List.of())).svg());
        assertThat(
                under.all("polygon").get(0).getAttribute("points"), startsWith(Numbers.place(at(under, 0.5)) + " 36"));
    }

    @Test
    void each_sample_is_a_tick_and_of_many_some_are_drawn_the_least_and_the_greatest_among_them() {
        String few = chart(ABOVE, row(0.25, List.of(0.1, 0.4))).svg();
        SvgDocument svg = SvgDocument.of(few);
        assertThat(
                few,
                containsString(
                        "M" + Numbers.place(at(svg, 0.1)) + " 45v14M" + Numbers.place(at(svg, 0.4)) + " 45v14\""));
        assertThat(svg.texts(), not(hasItem(containsString("evenly by rank"))));

        List<Double> many = IntStream.range(0, 800).mapToObj(i -> i / 799.0).toList();
        String all = chart(ABOVE, row(0.25, many)).svg();
        assertThat(all.split("v14").length - 1, is(120));
        assertThat(all, containsString("M" + Numbers.place(at(SvgDocument.of(all), 1)) + " 45v14\""));
        assertThat(
                SvgDocument.of(all).texts(),
                hasItem("Of more than 120 samples in a bucket so many are drawn, evenly by rank."));
    }

    @Test
    void twelve_buckets_of_eight_hundred_samples_stay_small() {
        List<Double> many =
                IntStream.range(0, 800).mapToObj(i -> Math.sqrt(i) / 29).toList();
        Row[] rows = Collections.nCopies(12, row(0.25, many)).toArray(Row[]::new);

        assertThat(chart(ABOVE, rows).svg().getBytes(StandardCharsets.UTF_8).length, is(lessThan(40_000)));
    }

    @Test
    void what_is_not_defined_is_said() {
        Row undefined = new Row(
                "1",
                "FAIL",
                Standing.MISSED,
                List.of(),
                Double.NaN,
                Double.NaN,
                Double.NaN,
                List.of(new Level("oracle", Double.NaN)),
                List.of());

        SvgDocument svg = SvgDocument.of(chart(ABOVE, undefined).svg());

        assertThat(svg.texts(), hasItem("FAIL undefined"));
        svg.tipped("1: undefined");
    }

    @Test
    void the_axis_holds_what_lies_beyond_shares() {
        SvgDocument svg = SvgDocument.of(chart(ABOVE, row(-0.5, List.of(1.3))).svg());

        assertThat(svg.texts(), hasItems("-0.60", "1.40"));
    }

    @Test
    void long_names_make_it_wider_and_leave_room_for_the_values() {
        Row named = new Row(
                "x".repeat(120), "CANNOT_DISCRIMINATE", Standing.OPEN, List.of(), 0.5, 0.4, 0.6, List.of(), List.of());

        SvgDocument svg = SvgDocument.of(chart(ABOVE, named).svg());

        assertThat(place(svg, "1.00") - place(svg, "0.00") >= 260, is(true));
    }

    @Test
    void texts_are_text() {
        Row hostile = new Row("</text><script>", "]]>", Standing.OPEN, List.of(), 0.5, 0.5, 0.5, List.of(), List.of());

        SvgDocument svg = SvgDocument.of(chart(ABOVE, hostile).svg());

        assertThat(svg.texts(), hasItems("</text><script>", "]]> 0.50"));
        assertThat(svg.all("script").size(), is(0));
    }

    @Test
    void a_chart_without_rows_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> chart(ABOVE));
    }
}
