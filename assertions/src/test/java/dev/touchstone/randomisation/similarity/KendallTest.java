package dev.touchstone.randomisation.similarity;

import static dev.touchstone.randomisation.similarity.MapsUnderTest.row;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.randomisation.MapGrid;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KendallTest {

    private static final Kendall KENDALL = Kendall.standard();

    @Test
    void equal_values_are_left_out_of_the_pairs() {
        // SciPy 1.10.1.
        assertThat(
                KENDALL.of(row(0, 0, 0, 5, 1, 2), row(0, 0, 3, 4, 1, 0)).orElseThrow(),
                closeTo(0.33333333333333337, 1e-9));
    }

    @Test
    void it_is_1_for_the_same_order_and_less_1_for_the_opposite() {
        assertThat(KENDALL.of(row(-3, 0.5, 2, 7), row(1, 2, 3, 100)).orElseThrow(), closeTo(1, 1e-12));
        assertThat(KENDALL.of(row(-3, 0.5, 2, 7), row(9, 8, 7, -6)).orElseThrow(), closeTo(-1, 1e-12));
    }

    @Test
    void it_agrees_with_counting_all_pairs() {
        Random random = new Random(3);
        for (int size : new int[] {2, 3, 5, 8, 31, 100}) {
            double[] one = random.ints(size, 0, 6).asDoubleStream().toArray();
            double[] other = random.ints(size, 0, 6).asDoubleStream().toArray();

            double ours = Kendall.exact().of(row(one), row(other)).orElse(Double.NaN);

            assertThat(ours, size == 2 ? is(counted(one, other)) : closeTo(counted(one, other), 1e-12));
        }
    }

    private static double counted(double[] one, double[] other) {
        double alike = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < i; j++) {
                double a = Math.signum(one[i] - one[j]);
                double b = Math.signum(other[i] - other[j]);
                alike += a * b;
                first += a * a;
                second += b * b;
            }
        }
        return alike / Math.sqrt(first) / Math.sqrt(second);
    }

    @Test
    void values_within_the_tolerance_of_the_peak_are_ties() {
        MapGrid flat = row(0, 0, 0, 100);
        MapGrid noisy = row(1e-4, -2e-4, 3e-4, 100);

        assertThat(KENDALL.of(flat, noisy).orElseThrow(), closeTo(1, 1e-12));
        // Of the 3 and 6 pairs with an order, 3 agree.
        assertThat(Kendall.exact().of(flat, noisy).orElseThrow(), closeTo(3 / Math.sqrt(18), 1e-12));
    }

    @Test
    void a_map_of_equal_values_has_no_pair_in_order() {
        assertThat(KENDALL.of(row(2, 2, 2), row(1, 2, 3)), is(OptionalDouble.empty()));
        assertThat(KENDALL.of(row(1, 2, 3), row(0, -0.0, 0)), is(OptionalDouble.empty()));
    }

    @Test
    void large_maps_overflow_no_count() {
        MapGrid rising = MapsUnderTest.grid(300, 300, (i, j) -> 300 * i + j);
        MapGrid falling = MapsUnderTest.grid(300, 300, (i, j) -> -300 * i - j);

        assertThat(Kendall.exact().of(rising, falling).orElseThrow(), closeTo(-1, 1e-12));
    }

    @Test
    void its_name_tells_its_tolerance() {
        assertThat(KENDALL.id(), is("kendall"));
        assertThat(Kendall.exact().id(), is("kendall-exact"));
        assertThrows(IllegalArgumentException.class, () -> new Kendall(-1));
    }
}
