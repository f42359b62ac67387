package dev.touchstone.statistics;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StudentisedBootstrapTest {

    @Test
    void equal_streams_give_equal_bounds_around_the_mean() {
        double[] values = {0.6, 0.7, 0.65, 0.72, 0.58, 0.66};
        Interval bounds =
                StudentisedBootstrap.of(values, new SplittableRandom(3)).bounds(0.95);

        assertEquals(
                bounds, StudentisedBootstrap.of(values, new SplittableRandom(3)).bounds(0.95));
        assertThat(bounds.lower(), is(lessThan(0.6517)));
        assertThat(bounds.upper(), is(greaterThan(0.6516)));
    }

    @Test
    void values_that_are_all_alike_have_bounds_without_width() {
        double[] alike = new double[8];
        Arrays.fill(alike, 0.9);
        assertEquals(
                new Interval(0.9, 0.9),
                StudentisedBootstrap.of(alike, new SplittableRandom(1)).bounds(0.95));
    }

    @Test
    void a_bound_of_ten_skewed_values_errs_about_as_often_as_it_says() {
        int low = 0;
        int high = 0;
        int trials = 500;
        SplittableRandom random = new SplittableRandom(17);
        for (int trial = 0; trial < trials; trial++) {
            double[] values = new double[10];
            // The square root of a uniform value has the mean 2/3 and leans to 1, as focus levels do.
            Arrays.setAll(values, i -> Math.sqrt(random.nextDouble()));
            Interval bounds = StudentisedBootstrap.of(values, random.split()).bounds(0.95);
            low += bounds.lower() > 2.0 / 3 ? 1 : 0;
            high += bounds.upper() < 2.0 / 3 ? 1 : 0;
        }
        // 25 of 500 at 5 %; more than 45 have a chance below 0.0001.
        assertThat(low, is(lessThanOrEqualTo(45)));
        assertThat(high, is(lessThanOrEqualTo(45)));
        assertThat(low + high, is(greaterThan(10)));
    }

    @Test
    void too_few_values_and_what_is_none_are_refused() {
        assertThrows(
                IllegalArgumentException.class, () -> StudentisedBootstrap.of(new double[4], new SplittableRandom(1))
                        .bounds(0.95));
        assertThrows(IllegalArgumentException.class, () -> StudentisedBootstrap.of(
                        new double[] {1, 2, 3, 4, Double.NaN}, new SplittableRandom(1))
                .bounds(0.95));
    }
}
