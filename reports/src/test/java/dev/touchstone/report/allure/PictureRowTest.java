package dev.touchstone.report.allure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.startsWith;

import dev.touchstone.assertion.Bound;
import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.Exhibit;
import dev.touchstone.assertion.Verdict;
import dev.touchstone.report.Examples;
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
