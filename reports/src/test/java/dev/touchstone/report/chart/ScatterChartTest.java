package dev.touchstone.report.chart;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScatterChartTest {

    @Test
    void a_point_lies_right_by_x_and_up_by_y() {
        SvgDocument svg =
                SvgDocument.of(chart(new ScatterChart.Point(0, 0.5, 0.25, "IG")).svg());
        assertThat(svg.tipped("IG: 0.50, 0.25").getAttribute("d").startsWith("M296 394m"), is(true));
    }

    @Test
    void the_line_of_equals_runs_from_corner_to_corner() {
        String svg = chart(new ScatterChart.Point(0, 0.5, 0.25, "IG")).svg();
        assertThat(svg.contains("<line x1=\"56\" y1=\"514\" x2=\"536\" y2=\"34\""), is(true));
    }

    @Test
    void a_point_that_is_no_number_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new ScatterChart.Point(0, Double.NaN, 0.25, "IG"));
    }

    private static ScatterChart chart(ScatterChart.Point point) {
        return new ScatterChart("t", "published", "ours", List.of("PAFL"), List.of(point), List.of());
    }
}
