package dev.touchstone.randomisation.complexity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HistogramTest {

    private static int[] counts(int bins, double... values) {
        return Histogram.ofOwnRange(values, bins).counts();
    }

    private static double[] multiples(int count, double step) {
        return IntStream.range(0, count).mapToDouble(k -> k * step).toArray();
    }

    @Test
    void the_last_bin_holds_both_edges_and_the_others_the_lower_one() {
        assertThat(counts(4, 0, 1, 2, 3, 4), is(new int[] {1, 1, 1, 2}));
    }

    @Test
    void values_that_rounding_puts_beside_an_edge_are_counted_as_numpy_counts_them() {
        // Edges are multiples of 0.1, and 3 * 0.1 is a little more than 3 / 10.
        double[] tenths =
                IntStream.rangeClosed(0, 10).mapToDouble(k -> k / 10.0).toArray();

        assertThat(counts(10, tenths), is(new int[] {1, 1, 2, 0, 1, 2, 1, 0, 1, 2}));
        assertThat(counts(7, multiples(31, 0.1)), is(new int[] {5, 4, 4, 5, 4, 4, 5}));
        assertThat(counts(100, multiples(101, 0.01))[99], is(2));
        // -0.2 is an edge, and yet its distance from -0.3 is less than the width of a bin.
        assertThat(counts(7, -0.3, -0.2, 0.4), is(new int[] {1, 1, 0, 0, 0, 0, 1}));
    }

    @Test
    void equal_values_lie_in_the_middle_of_a_range_of_1() {
        assertThat(counts(10, 3, 3, 3), is(new int[] {0, 0, 0, 0, 0, 3, 0, 0, 0, 0}));
    }

    @Test
    void what_a_given_range_leaves_out_counts_at_its_ends() {
        double[] values = {-100, -5, -4.95, 0, 5, 1e9};

        assertThat(Histogram.ofRange(values, 4, -5, 5).counts(), is(new int[] {3, 0, 1, 2}));
    }

    @Test
    void the_entropy_is_that_of_the_shares() {
        assertThat(Histogram.ofOwnRange(new double[] {0, 0, 0, 1}, 100).entropy(), closeTo(0.5623351446188083, 1e-12));
        assertThat(Histogram.ofOwnRange(new double[] {7, 7}, 100).entropy(), is(0.0));
    }
}
