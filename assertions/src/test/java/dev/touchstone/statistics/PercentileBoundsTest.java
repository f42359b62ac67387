package dev.touchstone.statistics;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PercentileBoundsTest {

    private static double[] oneTo(int last) {
        return IntStream.rangeClosed(1, last).mapToDouble(k -> k).toArray();
    }

    @Test
    void of_a_hundred_draws_five_lie_beyond_each_bound() {
        PercentileBounds bounds = new PercentileBounds(oneTo(100));

        assertThat(bounds.upper(0.95), is(95.0));
        assertThat(bounds.lower(0.95), is(6.0));
        assertThat(bounds.bounds(0.95), is(new Interval(6, 95)));
    }

    @Test
    void between_two_draws_the_outer_one_is_taken() {
        PercentileBounds bounds = new PercentileBounds(oneTo(10));

        assertThat(bounds.upper(0.85), is(9.0));
        assertThat(bounds.lower(0.85), is(2.0));
    }

    @Test
    void draws_without_a_value_count_against_both_bounds() {
        double[] draws = oneTo(100);
        draws[49] = Double.NaN;
        draws[50] = Double.NaN;

        assertThat(new PercentileBounds(draws).bounds(0.95), is(new Interval(4, 97)));
    }

    @Test
    void more_of_them_than_the_level_allows_leave_no_finite_bound() {
        double[] draws = oneTo(100);
        for (int k = 0; k < 6; k++) {
            draws[k * 10] = Double.NaN;
        }

        assertThat(
                new PercentileBounds(draws).bounds(0.95),
                is(new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)));
    }

    @Test
    void no_draws_and_levels_that_are_none_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new PercentileBounds(new double[0]));
        assertThrows(IllegalArgumentException.class, () -> new PercentileBounds(oneTo(3)).upper(1));
        assertThrows(IllegalArgumentException.class, () -> new PercentileBounds(oneTo(3)).lower(0.05));
    }
}
