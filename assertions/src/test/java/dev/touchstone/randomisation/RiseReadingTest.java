package dev.touchstone.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import dev.touchstone.statistics.Interval;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RiseReadingTest {

    private static final double NONE = Double.NaN;

    /** Inputs of complexity 1 that rise so on each random model. */
    private static RiseReading reading(double[]... rises) {
        double[] trained = new double[rises[0].length];
        Arrays.fill(trained, 1);
        double[][] random = Arrays.stream(rises)
                .map(one -> Arrays.stream(one).map(rise -> 1 + rise).toArray())
                .toArray(double[][]::new);
        return RiseReading.of(new RiseTable(trained, random));
    }

    private static Interval bounds(RiseReading reading) {
        return reading.bounds().orElseThrow();
    }

    @Test
    void the_bounds_of_a_median_are_those_of_drawing_inputs_with_replacement() {
        // The median of nine draws of 1 to 9 is at most 2 with a chance of .026 (five of nine at 2 / 9), at most 3 with
        // .145.
        RiseReading reading = reading(new double[] {9, 1, 8, 2, 7, 3, 6, 4, 5});

        assertThat(reading.rise(), closeTo(5, 1e-12));
        assertThat(bounds(reading).lower(), closeTo(3, 1e-12));
        assertThat(bounds(reading).upper(), closeTo(7, 1e-12));
    }

    @Test
    void random_models_are_drawn_too() {
        // Of three draws of 0, .3 and .6 the mean is 0 with a chance of 1 / 27 and at most .1 with 4 / 27.
        RiseReading reading = reading(fill(9, 0), fill(9, 0.3), fill(9, 0.6));

        assertThat(bounds(reading).lower(), closeTo(0.1, 1e-9));
        assertThat(bounds(reading).upper(), closeTo(0.5, 1e-9));
    }

    @Test
    void without_any_spread_they_are_the_median() {
        RiseReading reading = reading(fill(8, 0.25), fill(8, 0.25));

        assertThat(reading.bounds(), is(Optional.of(new Interval(0.25, 0.25))));
        assertThat(reading.rises(), is(true));
        assertThat(reading.falls(), is(false));
    }

    @Test
    void equal_tables_have_equal_bounds_bit_for_bit() {
        double[] one = {0.1, -0.2, 0.3, 0.05, 0.9, -0.4, 0.2, 0.15};
        double[] other = {0.2, -0.1, 0.25, 0.3, 0.1, -0.2, 0.1, 0.35};

        assertThat(reading(one, other), is(reading(one, other)));
    }

    @Test
    void an_input_without_a_rise_does_not_rise_and_neither_does_one_that_stays() {
        RiseReading reading = reading(new double[] {0.1, 0.2, 0, NONE, -0.1});

        assertThat(reading.signs(), is(new SignTest(2, 5)));
        assertThat(reading.byInput().get(3), is(NONE));
    }

    @Test
    void where_nothing_can_be_measured_there_are_no_bounds() {
        RiseReading reading = reading(fill(8, NONE));

        assertThat(reading.rise(), is(NONE));
        assertThat(reading.bounds(), is(Optional.empty()));
        assertThat(reading.rises() || reading.falls(), is(false));
        assertThat(reading.signs(), is(new SignTest(0, 8)));
    }

    private static double[] fill(int inputs, double rise) {
        double[] all = new double[inputs];
        Arrays.fill(all, rise);
        return all;
    }
}
