package dev.touchstone.report;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import dev.touchstone.assertion.Verdict;
import dev.touchstone.report.chart.BucketChart;
import dev.touchstone.report.chart.BucketChart.Asked;
import dev.touchstone.report.chart.BucketChart.Level;
import dev.touchstone.report.chart.BucketChart.Standing;
import org.junit.jupiter.api.Test;

class BucketStripTest {

    @Test
    void each_bucket_is_a_row_with_its_controls_and_where_the_map_went_instead() {
        BucketChart chart = BucketStrip.of("gradient", Examples.evidence(Verdict.FAIL, 0.24));

        assertThat(chart.title(), is("gradient, PAFL-tight"));
        assertThat(chart.bound(), is(new Asked("asked for above 0.50", 0.5, true)));
        BucketChart.Row row = chart.rows().get(0);
        assertThat(row.label(), is("9 (B, Box1)"));
        assertThat(row.standing(), is(Standing.MISSED));
        assertThat(row.levels(), contains(new Level("oracle", 0.98), new Level("random", 0.06)));
        assertThat(row.others(), contains(new Level("SAFL-tight", 0.55)));
        assertThat(
                chart.notes(),
                contains(
                        "assertPrimaryFocus: FAIL. Found 0.24 in bucket 9 (B, Box1). The shaded side misses what was asked for."));
    }

    @Test
    void drops_have_a_row_a_pair() {
        BucketChart chart = BucketStrip.of("gradient", Examples.drop(Verdict.FAIL, 0.29));

        assertThat(chart.bound().upwards(), is(false));
        assertThat(chart.rows().get(0).label(), is("7 (Box1) → 9 (B, Box1)"));
        assertThat(chart.rows().get(0).mean(), is(0.29));
    }

    @Test
    void what_is_not_decided_is_neither_met_nor_missed() {
        assertThat(
                BucketStrip.of("m", Examples.evidence(Verdict.UNDECIDED, 0.5))
                        .rows()
                        .get(0)
                        .standing(),
                is(Standing.OPEN));
        assertThat(
                BucketStrip.of("m", Examples.evidence(Verdict.PASS, 0.9))
                        .rows()
                        .get(0)
                        .standing(),
                is(Standing.MET));
    }

    @Test
    void a_faulty_map_has_no_chart() {
        assertThat(BucketStrip.isIn(Examples.faultyMap()), is(false));
        assertThat(BucketStrip.isIn(Examples.evidence(Verdict.FAIL, 0.2)), is(true));
    }
}
