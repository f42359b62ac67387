package dev.touchstone.statistics;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class HolmAdjustmentTest {

    @Test
    void four_values_are_adjusted_as_by_hand() {
        // 0.005 x 4, 0.01 x 3, then 0.03 x 2 = 0.06, and 0.04 x 1, which may not be less than the one before.
        assertArrayEquals(new double[] {0.03, 0.06, 0.06, 0.02}, HolmAdjustment.of(0.01, 0.04, 0.03, 0.005), 1e-12);
    }

    @Test
    void one_value_stays_as_it_is_and_none_exceeds_one() {
        assertArrayEquals(new double[] {0.2}, HolmAdjustment.of(0.2));
        assertArrayEquals(new double[] {1, 1, 0}, HolmAdjustment.of(0.9, 0.7, 0));
        assertThat(HolmAdjustment.of().length, is(0));
    }

    @Test
    void a_family_of_true_hypotheses_is_rejected_no_more_often_than_promised() {
        SplittableRandom random = new SplittableRandom(5);
        int rejected = 0;
        for (int trial = 0; trial < 4000; trial++) {
            double[] family = new double[10];
            Arrays.setAll(family, i -> random.nextDouble());
            rejected += Arrays.stream(HolmAdjustment.of(family)).min().orElseThrow() <= 0.05 ? 1 : 0;
        }
        // 4,000 families at 5 %: more than 245 have a chance below 0.001.
        assertThat(rejected, is(lessThanOrEqualTo(245)));
    }

    @Test
    void what_is_no_p_value_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> HolmAdjustment.of(0.5, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> HolmAdjustment.of(1.01));
    }
}
