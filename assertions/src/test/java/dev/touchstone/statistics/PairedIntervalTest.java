package dev.touchstone.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class PairedIntervalTest {

    /** At exp(-t^2/2) = 1/8 on each side, t^2 = 2 ln 8 = 4.1589; 10 differences of 1 and 3 have mean 2 and deviation 1. */
    @Test
    void it_reaches_t_s_by_the_root_of_n_less_t_squared_from_the_mean() {
        double[] differences = {1, 3, 1, 3, 1, 3, 1, 3, 1, 3};
        Interval interval = PairedInterval.of(differences, 0.25).orElseThrow();
        assertEquals(2 - 0.8438, interval.lower(), 1e-4);
        assertEquals(2 + 0.8438, interval.upper(), 1e-4);
    }

    @Test
    void pairs_that_no_signs_would_decide_have_none() {
        assertEquals(Optional.empty(), PairedInterval.of(new double[15], 0.001));
        assertEquals(Optional.of(new Interval(0, 0)), PairedInterval.of(new double[16], 0.001));
        assertEquals(Optional.empty(), PairedInterval.of(new double[0], 0.001));
    }

    @Test
    void it_misses_no_more_often_than_alpha_whatever_the_sizes() {
        RandomGenerator random = new Random(3);
        int misses = 0;
        for (int i = 0; i < 20_000; i++) {
            double[] differences = new double[30];
            for (int j = 0; j < 30; j++) {
                differences[j] = (random.nextBoolean() ? 1 : -1) * Math.pow(random.nextDouble(), -0.7);
            }
            Interval interval = PairedInterval.of(differences, 0.05).orElseThrow();
            misses += interval.lower() > 0 || interval.upper() < 0 ? 1 : 0;
        }
        assertTrue(misses <= 20_000 * 0.05, misses + " misses");
    }

    @Test
    void what_is_no_difference_is_named() {
        double[] bad = {1, Double.NaN};
        assertEquals(
                "the differences must be finite numbers",
                assertThrows(IllegalArgumentException.class, () -> PairedInterval.of(bad, 0.1))
                        .getMessage());
        assertEquals(
                "an interval needs an alpha in (0, 1), but was given 0.0",
                assertThrows(IllegalArgumentException.class, () -> PairedInterval.of(new double[] {1}, 0))
                        .getMessage());
    }
}
