package dev.touchstone.statistics;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CrossedBootstrapTest {

    @Test
    void a_resample_holds_as_many_rows_and_columns_as_there_are() {
        CrossedBootstrap.run(5, 3, 50, new SplittableRandom(1), (draw, rows, columns) -> {
            assertThat(Arrays.stream(rows).sum(), is(5));
            assertThat(Arrays.stream(columns).sum(), is(3));
        });
    }

    @Test
    void equal_streams_give_equal_resamples_and_every_draw_is_handed_over_in_turn() {
        assertThat(drawn(7), is(drawn(7)));
        assertThat(drawn(7).get(2).startsWith("2 "), is(true));
    }

    @Test
    void the_spread_of_a_mean_of_rows_is_that_of_drawing_them_with_replacement() {
        double[] rows = {1, 2, 3, 4, 10};
        double[] means = new double[20000];
        CrossedBootstrap.run(5, 1, means.length, new SplittableRandom(3), (draw, counts, columns) -> {
            for (int i = 0; i < rows.length; i++) {
                means[draw] += counts[i] * rows[i] / 5;
            }
        });

        double mean = Arrays.stream(means).average().orElseThrow();
        double variance =
                Arrays.stream(means).map(m -> (m - mean) * (m - mean)).average().orElseThrow();
        assertThat(mean, closeTo(4, 0.03));
        assertThat(variance, closeTo(10.0 / 5, 0.05));
    }

    private static List<String> drawn(long seed) {
        List<String> drawn = new ArrayList<>();
        CrossedBootstrap.run(
                4,
                2,
                3,
                new SplittableRandom(seed),
                (draw, rows, columns) -> drawn.add(draw + " " + Arrays.toString(rows) + Arrays.toString(columns)));
        return drawn;
    }
}
