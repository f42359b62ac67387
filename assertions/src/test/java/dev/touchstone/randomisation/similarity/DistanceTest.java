package dev.touchstone.randomisation.similarity;

import static dev.touchstone.randomisation.similarity.MapsUnderTest.row;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.randomisation.MapGrid;
import dev.touchstone.randomisation.Similarity;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class DistanceTest {

    private static final MapGrid ONE = row(0, 0, 0, 5, 1, 2);
    private static final MapGrid OTHER = row(0, 0, 3, 4, 1, 0);

    @Test
    void each_is_its_formula() {
        assertThat(Distance.COSINE.between(ONE, OTHER), closeTo(0.2480793822585955, 1e-9));
        assertThat(Distance.MEAN_SQUARED.between(ONE, OTHER), closeTo(2.3333333333333335, 1e-9));
        assertThat(Distance.CHEBYSHEV.between(ONE, OTHER), is(3.0));
        assertThat(Distance.MANHATTAN.between(ONE, OTHER), is(6.0));
        assertThat(Distance.MEAN_ABSOLUTE.between(ONE, OTHER), is(1.0));
        assertThat(Distance.SQUARED.between(ONE, OTHER), is(14.0));
        assertThat(Distance.EUCLIDEAN.between(ONE, OTHER), closeTo(Math.sqrt(14), 1e-12));
    }

    @Test
    void each_is_0_for_the_same_map() {
        for (Distance distance : Distance.values()) {
            assertThat(distance.between(ONE, ONE), closeTo(0, 1e-12));
        }
    }

    @Test
    void what_has_none_is_refused() {
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> Distance.COSINE.between(ONE, row(0, 0, 0, 0, 0, 0)))
                        .getMessage(),
                is("a map of zeros has no direction, so no cosine distance to any other"));
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> Distance.SQUARED.between(ONE, row(1, 2)))
                        .getMessage(),
                is("a map of 6 values was compared with one of 2; compare maps of one size"));
        assertThrows(IllegalArgumentException.class, () -> Distance.SQUARED.between(row(Double.NaN), row(1)));
    }

    @Test
    void as_a_similarity_the_mean_squared_one_is_negative_and_free_of_scale_by_default() {
        assertThat(new NegativeMse().of(ONE, OTHER).orElseThrow(), closeTo(-2.3333333333333335, 1e-9));
        assertThat(new NegativeMse().of(ONE, ONE).orElseThrow(), is(0.0));

        Similarity standard = NegativeMse.standard();
        assertThat(standard.id(), is("negative-mse-second-moment"));
        // Of maps of mean square 1 it is 2 cos - 2.
        assertThat(standard.of(ONE, OTHER).orElseThrow(), closeTo(-2 * 0.2480793822585955, 1e-9));
        assertThat(standard.of(ONE, row(0, 0, 0, -50, -10, -20)).orElseThrow(), closeTo(-4, 1e-12));
        assertThat(standard.of(ONE, row(3, 3, 3, 3, 3, 3)), is(OptionalDouble.empty()));
    }
}
