package dev.touchstone.statistics;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BettingIntervalTest {

    @Test
    void one_value_is_bet_on_by_hand() {
        // The bet is sqrt(2 ln(2 / 0.5) / (1/4)) = sqrt(8 ln 4) = 3.33, below the cut of 0.75 / m for every m under
        // 0.22. Half a unit
        // staked on a mean above m grows to 1 + 3.33 (1 - m) times itself, which is 2 / 0.5 = 4 at m = 1 - 3 / 3.33.
        Interval interval = BettingInterval.of(new double[] {1}, 0.5, 1);

        assertThat(interval.lower(), closeTo(1 - 3 / Math.sqrt(8 * Math.log(4)), 1e-9));
        assertThat(interval.upper(), is(1.0));
    }

    @Test
    void mirrored_values_give_the_mirrored_interval() {
        double[] values = {0.2, 0.9, 0.4, 0.4, 0.7, 0.1, 0.3, 0.8};
        double[] mirrored = Arrays.stream(values).map(v -> 1 - v).toArray();

        Interval interval = BettingInterval.of(values, 0.1, 8);
        Interval mirror = BettingInterval.of(mirrored, 0.1, 8);

        assertThat(mirror.lower(), closeTo(1 - interval.upper(), 1e-9));
        assertThat(mirror.upper(), closeTo(1 - interval.lower(), 1e-9));
    }

    @Test
    void more_values_and_less_certainty_narrow_it() {
        double[] many = values(800, 1, 0.5);
        double few = width(Arrays.copyOf(many, 100), 0.001);

        assertThat(width(many, 0.001), is(lessThan(few)));
        assertThat(width(Arrays.copyOf(many, 100), 0.05), is(lessThan(few)));
    }

    @Test
    void it_errs_no_more_often_than_promised_at_any_of_the_looks() {
        double alpha = 0.05;
        int misses = 0;
        int trials = 2000;
        for (int trial = 0; trial < trials; trial++) {
            double[] values = values(400, trial, 0.3);
            boolean missed = false;
            for (int look = 100; look <= 400; look *= 2) {
                Interval interval = BettingInterval.of(Arrays.copyOf(values, look), alpha, 100);
                missed |= interval.lower() > 0.3 || interval.upper() < 0.3;
            }
            misses += missed ? 1 : 0;
        }
        // 2,000 trials at 5 %: more than 130 misses have a chance below 0.001.
        assertThat(misses, is(lessThanOrEqualTo(130)));
    }

    @Test
    void p_values_are_those_at_which_the_interval_excludes_the_mean() {
        double[] values = values(300, 7, 0.6);
        Interval interval = BettingInterval.of(values, 0.01, 100);

        assertThat(BettingInterval.pAtLeast(values, interval.upper() + 0.001, 0.01, 100), is(lessThanOrEqualTo(0.01)));
        assertThat(BettingInterval.pAtMost(values, interval.lower() - 0.001, 0.01, 100), is(lessThanOrEqualTo(0.01)));
        assertThat(BettingInterval.pAtLeast(values, 0.3, 0.01, 100), is(1.0));
    }

    @Test
    void one_value_has_its_p_value_by_hand() {
        // Half a unit on a mean below 0.5, with the bet cut at 0.75 / 0.5 = 1.5, grows to 1 + 1.5 x 0.5 = 1.75 at a
        // value of 0.
        assertThat(BettingInterval.pAtLeast(new double[] {0}, 0.5, 0.001, 1), is(1.0));
        assertThat(
                BettingInterval.pAtLeast(new double[] {0, 0, 0}, 0.5, 0.001, 3), closeTo(2 / Math.pow(1.75, 3), 1e-12));
    }

    @Test
    void a_true_hypothesis_gets_a_small_p_value_no_more_often_than_promised() {
        int small = 0;
        for (int trial = 0; trial < 2000; trial++) {
            small += BettingInterval.pAtLeast(values(400, trial, 0.3), 0.3, 0.05, 100) <= 0.05 ? 1 : 0;
        }
        // 2,000 trials at 5 %: more than 130 have a chance below 0.001.
        assertThat(small, is(lessThanOrEqualTo(130)));
    }

    @Test
    void it_is_narrow_where_values_hardly_differ() {
        double[] alike = new double[100];
        Arrays.fill(alike, 0.97);

        Interval interval = BettingInterval.of(alike, 0.001, 100);

        assertThat(interval.lower(), is(greaterThan(0.86)));
        assertThat(interval.upper(), is(greaterThan(0.97)));
    }

    @Test
    void values_outside_the_range_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> BettingInterval.of(new double[0], 0.1, 10));
        assertThrows(IllegalArgumentException.class, () -> BettingInterval.of(new double[] {1.01}, 0.1, 10));
        assertThrows(IllegalArgumentException.class, () -> BettingInterval.of(new double[] {Double.NaN}, 0.1, 10));
    }

    private static double width(double[] values, double alpha) {
        Interval interval = BettingInterval.of(values, alpha, 100);
        return interval.upper() - interval.lower();
    }

    /** Bernoulli values: of all values in [0, 1] with this mean those that spread most. */
    private static double[] values(int count, long seed, double mean) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] values = new double[count];
        Arrays.setAll(values, i -> random.nextDouble() < mean ? 1 : 0);
        return values;
    }
}
