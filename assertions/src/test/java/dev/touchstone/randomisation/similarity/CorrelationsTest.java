package dev.touchstone.randomisation.similarity;

import static dev.touchstone.randomisation.similarity.MapsUnderTest.row;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.randomisation.MapGrid;
import dev.touchstone.randomisation.Similarity;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CorrelationsTest {

    private static final MapGrid ONE = row(0, 0, 0, 5, 1, 2);
    private static final MapGrid OTHER = row(0, 0, 3, 4, 1, 0);

    @Test
    void they_are_those_of_scipy() {
        assertThat(new Pearson().of(ONE, OTHER).orElseThrow(), closeTo(0.6001623968133338, 1e-9));
        assertThat(new Cosine().of(ONE, OTHER).orElseThrow(), closeTo(1 - 0.2480793822585955, 1e-9));
    }

    @Test
    void pearsons_is_free_of_offset_and_scale_and_the_cosine_of_scale_alone() {
        MapGrid moved = row(7, 7, 7, 22, 10, 13);

        assertThat(new Pearson().of(ONE, moved).orElseThrow(), closeTo(1, 1e-12));
        // Dot product 146, squared norms 30 and 900.
        assertThat(new Cosine().of(ONE, moved).orElseThrow(), closeTo(146 / Math.sqrt(30.0 * 900), 1e-12));
        assertThat(new Cosine().of(ONE, row(0, 0, 0, -50, -10, -20)).orElseThrow(), closeTo(-1, 1e-12));
    }

    @Test
    void neither_leaves_its_range_by_rounding() {
        MapGrid map = row(0.1, 0.2, 0.3, 0.7, 1.1);

        assertThat(new Pearson().of(map, map).orElseThrow() <= 1, is(true));
        assertThat(new Cosine().of(map, map).orElseThrow() <= 1, is(true));
    }

    @Test
    void the_scale_of_maps_neither_vanishes_nor_overflows() {
        for (double scale : new double[] {1e-200, 1e200}) {
            MapGrid scaled = row(0, 0, 3 * scale, 4 * scale, scale, 0);

            assertThat(new Pearson().of(ONE, scaled).orElseThrow(), closeTo(0.6001623968133338, 1e-9));
            assertThat(new Cosine().of(ONE, scaled).orElseThrow(), closeTo(1 - 0.2480793822585955, 1e-9));
        }
    }

    @Test
    void a_constant_map_has_neither() {
        for (Similarity similarity : List.of(new Pearson(), new Cosine())) {
            assertThat(similarity.of(row(0.1, 0.1, 0.1, 0.1, 0.1, 0.1), OTHER), is(OptionalDouble.empty()));
            assertThat(similarity.of(ONE, row(0, 0, 0, 0, 0, 0)), is(OptionalDouble.empty()));
        }
    }

    @Test
    void what_is_not_finite_is_refused() {
        for (Similarity similarity : List.of(new Pearson(), new Cosine())) {
            assertThat(
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> similarity.prepare(row(1, Double.POSITIVE_INFINITY)))
                            .getMessage(),
                    is("a map has Infinity in row 0, column 1; look for the fault in the method that made it"));
        }
    }

    @Test
    void their_names_are_plain() {
        assertThat(new Pearson().id(), is("pearson"));
        assertThat(new Cosine().id(), is("cosine"));
    }
}
