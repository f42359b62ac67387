package dev.touchstone.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

/** Of four inputs and two random models; the rises are 1 and 0, .5 and -.5, -.25 and .75, 0 and .2. */
class MedianRiseTest {

    private static final double NONE = Double.NaN;
    private static final RiseTable TABLE =
            new RiseTable(new double[] {1, 2, 4, 5}, new double[][] {{2, 3, 3, 5}, {1, 1, 7, 6}});

    @Test
    void a_rise_is_a_share_of_what_the_map_was() {
        assertThat(TABLE.rise(1, 0), closeTo(0.5, 1e-12));
        assertThat(TABLE.rise(2, 0), closeTo(-0.25, 1e-12));
    }

    @Test
    void that_of_an_input_is_the_mean_over_random_models_and_the_median_of_four_the_mean_of_the_middle_two() {
        assertThat(MedianRise.ofInput(TABLE, 0), closeTo(0.5, 1e-12));
        assertThat(MedianRise.ofInput(TABLE, 3), closeTo(0.1, 1e-12));
        // .5, 0, .25 and .1.
        assertThat(MedianRise.of(TABLE), closeTo(0.175, 1e-12));
    }

    @Test
    void in_a_resample_each_counts_as_often_as_it_was_drawn() {
        // The second model alone: 0, -.5, .75 and .2, of which .75 twice, -.5 not at all and .2 once.
        assertThat(MedianRise.of(TABLE, new int[] {1, 0, 2, 1}, new int[] {0, 2}), closeTo((0.2 + 0.75) / 2, 1e-12));
        assertThat(MedianRise.of(TABLE, new int[] {3, 0, 0, 1}, new int[] {2, 0}), closeTo(1, 1e-12));
    }

    @Test
    void one_huge_share_does_not_carry_it_as_it_would_a_mean() {
        RiseTable table = new RiseTable(new double[] {1, 1, 1, 1, 1e-6}, new double[][] {{0.9, 0.9, 0.9, 1.1, 1e6}});

        assertThat(MedianRise.ofInput(table, 4), is(greaterThan(1e11)));
        assertThat(MedianRise.of(table), closeTo(-0.1, 1e-12));
    }

    @Test
    void maps_without_complexity_are_left_out_and_counted() {
        RiseTable table =
                new RiseTable(new double[] {1, NONE, 1, 0}, new double[][] {{2, 3, NONE, 5}, {NONE, 1, NONE, 1}});

        assertThat(MedianRise.ofInput(table, 0), closeTo(1, 1e-12));
        assertThat(MedianRise.ofInput(table, 1), is(NONE));
        assertThat(MedianRise.ofInput(table, 2), is(NONE));
        assertThat(MedianRise.ofInput(table, 3), is(NONE));
        assertThat(MedianRise.of(table), closeTo(1, 1e-12));
        assertThat(table.degenerate(), is(3));
        assertThat(table.meanRandom(), closeTo(12 / 5.0, 1e-12));
    }

    @Test
    void the_median_of_nothing_is_no_number() {
        RiseTable table = new RiseTable(new double[] {1, 1}, new double[][] {{NONE, NONE}});

        assertThat(MedianRise.of(table), is(NONE));
        assertThat(table.meanRandom(), is(NONE));
    }
}
