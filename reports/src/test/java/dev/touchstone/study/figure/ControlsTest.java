package dev.touchstone.study.figure;

import static dev.touchstone.study.figure.Rows.row;
import static dev.touchstone.study.figure.Rows.withControls;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.touchstone.report.chart.ReferenceLine;
import java.util.List;
import org.junit.jupiter.api.Test;

class ControlsTest {

    @Test
    void each_bucket_counts_once_however_many_methods_were_measured_on_it() {
        Controls controls = Controls.of(List.of(
                withControls(row("lrp-z", "simple-fr", 7, "PAFL-tight", 0.5), 1, 0.25),
                withControls(row("edge", "simple-fr", 7, "PAFL-tight", 0.5), 1, 0.25),
                withControls(row("lrp-z", "simple-fr", 8, "PAFL-tight", 0.5), 0.5, 0.75)));
        assertThat(
                controls.lines(),
                is(List.of(
                        new ReferenceLine("bound", 0.5),
                        new ReferenceLine("oracle, average", 0.75),
                        new ReferenceLine("oracle, worst bucket", 0.5),
                        new ReferenceLine("random, average", 0.5))));
    }

    @Test
    void a_control_without_numbers_has_no_line() {
        Controls controls = Controls.of(
                List.of(withControls(row("lrp-z", "simple-fr", 7, "PAFL-tight", 0.5), Double.NaN, Double.NaN)));
        assertThat(controls.lines(), is(List.of(new ReferenceLine("bound", 0.5))));
    }
}
