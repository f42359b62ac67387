package dev.touchstone.report.chart;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.report.chart.MatrixChart.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class MatrixChartTest {

    @Test
    void a_cell_has_the_grey_of_its_share_and_says_what_is_behind_it() {
        SvgDocument svg =
                SvgDocument.of(chart(new Cell(0.6, "3/5"), new Cell(0, "0/6")).svg());
        Element first = svg.all("rect").get(1);
        assertThat(
                SvgDocument.box(first, "x", "y", "width", "height", "fill"),
                is(List.of("46.25", "56", "112", "22", "#999999")));
        assertThat(svg.all("rect").get(2).getAttribute("fill"), is("#000000"));
        assertThat(svg.texts(), hasItem("3/5"));
    }

    @Test
    void a_cell_without_a_share_is_neither_black_nor_white() {
        SvgDocument svg = SvgDocument.of(
                chart(new Cell(Double.NaN, "undefined"), new Cell(1, "6/6")).svg());
        assertThat(svg.all("rect").get(1).getAttribute("fill"), is("#f3e3d3"));
        assertThat(svg.all("line").size(), is(1));
        assertThat(svg.texts(), hasItem("undefined"));
    }

    @Test
    void a_share_beyond_0_and_1_is_refused() {
        Exception error = assertThrows(IllegalArgumentException.class, () -> new Cell(1.1, ""));
        assertThat(error.getMessage(), is("a share is from 0 to 1, or NaN, not 1.1"));
    }

    @Test
    void a_row_without_a_cell_for_each_column_is_refused() {
        Exception error = assertThrows(
                IllegalArgumentException.class,
                () -> new MatrixChart(
                        "t",
                        "none",
                        "all",
                        List.of("simple-fr", "simple-nr"),
                        List.of(new MatrixChart.Row("lrp-z", List.of(new Cell(1, "")))),
                        List.of()));
        assertThat(error.getMessage(), is("the row 'lrp-z' has 1 cells for 2 columns; give one for each"));
    }

    private static MatrixChart chart(Cell first, Cell second) {
        return new MatrixChart(
                "Fig. 7",
                "none",
                "all",
                List.of("simple-fr", "simple-nr"),
                List.of(new MatrixChart.Row("lrp-z", List.of(first, second))),
                List.of());
    }
}
