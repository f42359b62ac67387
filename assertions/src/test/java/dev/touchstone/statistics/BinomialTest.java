package dev.touchstone.statistics;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class BinomialTest {

    @Test
    void tails_of_five_trials_are_those_by_hand() {
        // 0.8^5, and 5 x 0.8^4 x 0.2 more.
        assertThat(Binomial.atLeast(5, 5, 0.8), closeTo(0.32768, 1e-12));
        assertThat(Binomial.atLeast(4, 5, 0.8), closeTo(0.73728, 1e-12));
        assertThat(Binomial.atMost(3, 5, 0.8), closeTo(1 - 0.73728, 1e-12));
        assertThat(Binomial.atLeast(0, 5, 0.8), closeTo(1, 1e-12));
    }

    @Test
    void certain_and_impossible_successes_have_no_tail() {
        assertThat(Binomial.atLeast(5, 5, 1), is(1.0));
        assertThat(Binomial.atLeast(1, 5, 0), is(0.0));
        assertThat(Binomial.atMost(4, 5, 1), is(0.0));
    }

    @Test
    void a_long_tail_keeps_its_digits() {
        // The tails on both sides of each number of successes make a whole.
        for (int k = 1; k <= 2000; k += 97) {
            assertThat(Binomial.atLeast(k, 2000, 0.7) + Binomial.atMost(k - 1, 2000, 0.7), closeTo(1, 1e-10));
        }
    }

    @Test
    void all_of_n_prove_no_more_than_the_root_of_alpha() {
        // The lower end solves p^n = alpha / 2.
        Interval all = Binomial.interval(10, 10, 0.1);
        assertThat(all.lower(), closeTo(Math.pow(0.05, 0.1), 1e-9));
        assertEquals(1, all.upper());
        assertThat(Binomial.interval(0, 10, 0.1).upper(), closeTo(1 - Math.pow(0.05, 0.1), 1e-9));
    }

    @Test
    void the_interval_of_seven_of_ten_has_both_its_tails() {
        Interval interval = Binomial.interval(7, 10, 0.05);
        assertThat(Binomial.atLeast(7, 10, interval.lower()), closeTo(0.025, 1e-9));
        assertThat(Binomial.atMost(7, 10, interval.upper()), closeTo(0.025, 1e-9));
    }

    @Test
    void what_is_no_distribution_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Binomial.atLeast(1, -1, 0.5));
        assertThrows(IllegalArgumentException.class, () -> Binomial.atLeast(1, 2, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Binomial.interval(3, 2, 0.1));
    }
}
