package dev.touchstone.statistics;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.statistics.PassRateTest.Finding;
import dev.touchstone.statistics.PassRateTest.Outlook;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PassRateTestTest {

    @Test
    void two_trials_have_the_boundaries_by_hand() {
        // At a rate of 0.5 and alpha 0.3, half of which may be spent on the first trial: one success has a chance of
        // 0.5, too much;
        // two have 0.25.
        PassRateTest test = PassRateTest.of(2, 0.5, 0.3);

        assertEquals(Finding.OPEN, test.after(1, 0, 1));
        assertEquals(Finding.ABOVE, test.after(2, 0, 2));
        assertEquals(Finding.OPEN, test.after(1, 0, 2));
        assertEquals(Finding.BELOW, test.after(0, 0, 2));
        assertThat(test.pValueOfBelow(2), is(0.25));
    }

    @Test
    void both_errors_stay_below_alpha_at_every_rate() {
        for (int cap : new int[] {5, 10, 30, 100}) {
            for (double asked : new double[] {0.5, 0.8, 0.9}) {
                PassRateTest test = PassRateTest.of(cap, asked, 0.01);
                for (double rate = 0; rate <= 1; rate += 0.05) {
                    Outlook outlook = test.at(rate);
                    if (rate <= asked) {
                        assertThat(outlook.above(), is(lessThanOrEqualTo(0.01)));
                    }
                    if (rate >= asked) {
                        assertThat(outlook.below(), is(lessThanOrEqualTo(0.01)));
                    }
                }
            }
        }
    }

    @Test
    void the_outlook_is_what_simulated_trials_come_to() {
        PassRateTest test = PassRateTest.of(30, 0.5, 0.05);
        for (double rate : new double[] {0.3, 0.5, 0.8, 0.95}) {
            Outlook outlook = test.at(rate);
            int[] found = new int[3];
            SplittableRandom random = new SplittableRandom(11);
            int repetitions = 20_000;
            for (int i = 0; i < repetitions; i++) {
                found[simulated(test, 30, rate, random).ordinal()]++;
            }
            assertWithin(found[0], repetitions, outlook.above());
            assertWithin(found[1], repetitions, outlook.below());
        }
    }

    /** A count that has a chance below 0.0001 on either side is not what the chance says. */
    private static void assertWithin(int count, int repetitions, double chance) {
        assertThat(Binomial.atLeast(count, repetitions, chance), is(greaterThan(1e-4)));
        assertThat(Binomial.atMost(count, repetitions, chance), is(greaterThan(1e-4)));
    }

    private static Finding simulated(PassRateTest test, int cap, double rate, SplittableRandom random) {
        int successes = 0;
        for (int trial = 1; trial <= cap; trial++) {
            successes += random.nextDouble() < rate ? 1 : 0;
            Finding finding = test.after(successes, 0, trial);
            if (finding != Finding.OPEN) {
                return finding;
            }
        }
        return Finding.OPEN;
    }

    @Test
    void a_bad_method_is_found_after_few_failures() {
        PassRateTest test = PassRateTest.of(20, 0.8, 0.01);

        assertEquals(OptionalInt.of(4), test.failuresInARow());
        assertThat(test.at(0).trials(), closeTo(4, 1e-12));
        assertThat(test.at(0).below(), closeTo(1, 1e-12));
    }

    @Test
    void a_cap_that_is_too_low_can_never_find_the_rate_above() {
        assertEquals(OptionalInt.empty(), PassRateTest.of(20, 0.8, 0.001).successesInARow());
        assertEquals(OptionalInt.of(10), PassRateTest.of(10, 0.5, 0.001).successesInARow());
    }

    @Test
    void trials_of_unknown_success_count_against_either_finding() {
        PassRateTest test = PassRateTest.of(2, 0.5, 0.3);

        assertEquals(Finding.OPEN, test.after(1, 1, 2));
        assertEquals(Finding.OPEN, test.after(0, 1, 2));
    }

    @Test
    void what_is_no_test_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> PassRateTest.of(0, 0.5, 0.1));
        assertThrows(IllegalArgumentException.class, () -> PassRateTest.of(5, 1, 0.1));
        assertThrows(IllegalArgumentException.class, () -> PassRateTest.of(5, 0.5, Double.NaN));
    }
}
