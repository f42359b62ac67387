package dev.touchstone.report.summary;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dev.touchstone.assertion.Verdict;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.engine.listener.RunRecord;
import dev.touchstone.report.Cascades;
import dev.touchstone.report.Examples;
import dev.touchstone.report.Summaries;
import dev.touchstone.report.chart.ScatterChart;
import dev.touchstone.report.chart.VerdictChart;
import dev.touchstone.report.chart.VerdictChart.Cell;
import dev.touchstone.report.chart.VerdictChart.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The charts that are of a whole summary. */
class OverviewChartsTest {

    @TempDir
    Path directory;

    @Test
    void the_matrix_has_methods_down_and_scenarios_across_and_says_what_did_not_run() throws IOException {
        VerdictChart matrix = MatrixPicture.of(Summaries.of(
                directory,
                Examples.run("oracle", "b/two", RunOutcome.PASSED, Examples.evidence(Verdict.PASS, 0.9)),
                Examples.run("edge", "a/one", RunOutcome.FAILED, Examples.evidence(Verdict.FAIL, 0.1)),
                Examples.run("edge", "b/two", RunOutcome.FAILED, Cascades.invalid())));

        assertThat(matrix.columns(), contains("a/one", "b/two"));
        assertThat(
                matrix.rows().get(0).cells(),
                contains(new Cell(Kind.FAILED, "FAIL 0.10"), new Cell(Kind.FAILED, "INVALID")));
        assertThat(matrix.rows().get(1).cells(), contains(new Cell(Kind.NONE, ""), new Cell(Kind.PASSED, "PASS 0.90")));
    }

    @Test
    void a_matrix_that_is_too_large_says_what_it_leaves_out() throws IOException {
        List<RunRecord> runs = IntStream.range(0, 45)
                .mapToObj(i -> Examples.run("m%02d".formatted(i), "s%02d".formatted(i % 41), RunOutcome.PASSED))
                .toList();

        VerdictChart matrix = MatrixPicture.of(Summaries.of(directory, runs));

        assertThat(matrix.rows().size(), is(40));
        assertThat(matrix.columns().size(), is(40));
        assertThat(matrix.notes(), hasItem("40 of 45 methods and 40 of 41 scenarios are drawn."));
    }

    @Test
    void each_bucket_that_measured_both_is_a_point() throws IOException {
        ScatterChart chart = FocusScatter.of(Summaries.of(
                        directory,
                        Examples.run("edge", "a/one", RunOutcome.FAILED, Examples.evidence(Verdict.FAIL, 0.1)),
                        Examples.run("input", "a/one", RunOutcome.FAILED, Cascades.evidence(Verdict.FAIL, 0.9))))
                .orElseThrow();

        assertThat(chart.series(), contains("edge"));
        assertThat(chart.points(), contains(new ScatterChart.Point(0, 0.1, 0.55, "edge, a/one, bucket 9 (B, Box1)")));
    }

    @Test
    void beyond_seven_methods_it_says_how_many_it_shows() throws IOException {
        List<RunRecord> runs = IntStream.range(0, 9)
                .mapToObj(i -> Examples.run("m" + i, "a/one", RunOutcome.FAILED, Examples.evidence(Verdict.FAIL, 0.1)))
                .toList();

        ScatterChart chart = FocusScatter.of(Summaries.of(directory, runs)).orElseThrow();

        assertThat(chart.series().size(), is(7));
        assertThat(chart.points().size(), is(7));
        assertThat(chart.notes(), hasItem("7 of 9 methods are drawn, by name."));
    }

    @Test
    void without_such_a_bucket_there_is_no_chart() throws IOException {
        assertThat(
                FocusScatter.of(Summaries.of(directory, Examples.run("edge", "a/one", RunOutcome.BROKEN))),
                is(Optional.empty()));
    }
}
