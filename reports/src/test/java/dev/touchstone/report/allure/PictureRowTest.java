package dev.touchstone.report.allure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.startsWith;

import dev.touchstone.assertion.Bound;
import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.Exhibit;
import dev.touchstone.assertion.Verdict;
import dev.touchstone.method.Explanation;
import dev.touchstone.report.Examples;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.andor.Formula;
import dev.touchstone.scenario.andor.LogicWorld;
import dev.touchstone.scenario.andor.Symbols;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PictureRowTest {

    @Test
    void the_head_tells_the_scale_of_a_map_without_negative_values() {
        Exhibit exhibit = new Exhibit("bucket-09-worst", Examples.looksAtTheText(false), 0.02);

        assertThat(
                head(exhibit),
                startsWith(
                        "| sample #17 of bucket 9 (B, Box1): PAFL-tight 0.02 | gradient, 0 to yellow 2.0, most 2.6 |"));
    }

    @Test
    void the_head_leaves_out_a_value_that_is_none() {
        Exhibit exhibit = Examples.tiny(4, new float[16]);

        assertThat(head(exhibit), startsWith("| sample #0 of bucket 1 (Box) | gradient, 0 to yellow 0.0 |"));
    }

    @Test
    void the_head_of_a_logical_sample_tells_what_the_colours_of_its_bars_mean() {
        assertThat(
                head(logical(new float[] {0.5f, 0.1f, 0.7f}, 3, 1)),
                startsWith("| sample #2 of bucket 1 (class 0): PAFL-tight 1.00 | gradient, teal: in a minimal reason"
                        + " · red: baseline · framed: what the nearest reason lacks |"));
    }

    @Test
    void the_head_of_a_matrix_tells_what_its_rows_are() {
        assertThat(
                head(logical(new float[9], 3, 3)),
                startsWith(
                        "| sample #2 of bucket 1 (class 0): PAFL-tight 1.00 | gradient, pairs of inputs, row the first · solid: pairs that interact · dashed: pairs with the baseline |"));
    }

    private static Exhibit logical(float[] map, int... shape) {
        LogicWorld world = new LogicWorld(Symbols.BINARY, Formula.and(Formula.inputs(0, 1)), 2, 1);
        Sample sample =
                new Sample(2, new Bucket(1, "class 0", 0), Tensor.of(new float[] {-1, 1, 1}, 3, 1), world.truth(0b110));
        return new Exhibit("bucket-01-worst", new Explanation(sample, 0, Tensor.of(map, shape)), 1);
    }

    private static String head(Exhibit exhibit) {
        String row = PictureRow.of(
                "gradient",
                new Evidence(
                        "assertPrimaryFocus",
                        "PAFL-tight",
                        "abs-of-channel-sum",
                        Bound.above(0.5),
                        Verdict.FAIL,
                        Optional.empty(),
                        List.of(),
                        Optional.of(exhibit),
                        ""));
        return row.lines().findFirst().orElseThrow();
    }
}
