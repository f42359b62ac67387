package dev.touchstone.report.chart;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.report.chart.VerdictChart.Cell;
import dev.touchstone.report.chart.VerdictChart.Kind;
import dev.touchstone.report.chart.VerdictChart.Row;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class VerdictChartTest {

    @Test
    void each_cell_says_its_verdict_in_a_sign_and_words() {
        SvgDocument svg = SvgDocument.of(chart(
                        List.of("a", "b", "c", "d", "e"),
                        List.of(
                                new Cell(Kind.PASSED, "PASS 0.90"),
                                new Cell(Kind.OPEN, "UNDECIDED 0.50"),
                                new Cell(Kind.FAILED, "FAIL 0.20"),
                                new Cell(Kind.BROKEN, "BROKEN"),
                                new Cell(Kind.NONE, "")))
                .svg());

        assertThat(svg.texts(), hasItems("✓ PASS 0.90", "– UNDECIDED 0.50", "✗ FAIL 0.20", "! BROKEN", "m", "a", "e"));
        List<String> grounds = svg.all("rect").stream()
                .map(box -> box.getAttribute("fill"))
                .distinct()
                .toList();
        assertThat(grounds, hasItems("#d3efe6", "#eeeeee", "#f7d9c8"));
        assertThat(
                "a frame round what broke",
                svg.all("rect").stream()
                        .filter(box -> box.getAttribute("stroke").equals("#222222"))
                        .count(),
                is(1L));
    }

    @Test
    void long_names_stand_slanted_and_nothing_is_cut() {
        String name = "team/a-world-with-a-very-long-name/and-a-variant";
        SvgDocument svg = SvgDocument.of(chart(
                        List.of(name, name),
                        List.of(new Cell(Kind.PASSED, "CANNOT DISCRIMINATE (12 of 12)"), new Cell(Kind.PASSED, "PASS")))
                .svg());

        double width = Double.parseDouble(svg.root().getAttribute("viewBox").split(" ")[2]);
        Element last = svg.all("text").stream()
                .filter(text -> text.getTextContent().equals(name))
                .reduce((one, other) -> other)
                .orElseThrow();
        assertThat(last.getAttribute("transform").startsWith("rotate(-30"), is(true));
        double x = Double.parseDouble(last.getAttribute("x"));
        double y = Double.parseDouble(last.getAttribute("y"));
        double length = Canvas.width(name, 11);
        assertThat(x + length * Math.cos(Math.toRadians(30)), is(lessThanOrEqualTo(width)));
        assertThat(y - length * Math.sin(Math.toRadians(30)), is(greaterThanOrEqualTo(24.0)));
    }

    @Test
    void a_row_needs_a_cell_for_each_column() {
        assertThrows(IllegalArgumentException.class, () -> chart(List.of("a", "b"), List.of()));
    }

    private static VerdictChart chart(List<String> columns, List<Cell> cells) {
        return new VerdictChart("t", columns, List.of(new Row("m", cells)), List.of("a note"));
    }
}
