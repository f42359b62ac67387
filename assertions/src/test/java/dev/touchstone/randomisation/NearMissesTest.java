package dev.touchstone.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import dev.touchstone.randomisation.similarity.Spearman;
import org.junit.jupiter.api.Test;

class NearMissesTest {

    private static final MapGrid APART = row(1, 2, 3, 4);

    private static MapGrid row(double... values) {
        return new MapGrid(1, values.length, values);
    }

    @Test
    void values_that_are_apart_may_not_change_places() {
        assertThat(NearMisses.ofSpearman(APART, row(4, 3, 3 + 4.1e-6, 1)), is(0.0));
    }

    @Test
    void each_pair_of_near_values_of_either_map_counts() {
        assertThat(NearMisses.ofSpearman(APART, row(4, 3, 3 + 3.9e-6, 1)), closeTo(12 / 20.0, 1e-12));
        // Three pairs of three values, and one of the other map.
        assertThat(NearMisses.ofSpearman(row(1, 1, 1, 2), row(7, 7, 0, 1)), closeTo(4 * 12 / 20.0, 1e-12));
    }

    @Test
    void no_change_of_places_moves_the_correlation_by_more() {
        MapGrid before = row(1, 2, 3, 3 + 1e-9);
        MapGrid after = row(1, 2, 3, 3 - 1e-9);
        for (MapGrid other : new MapGrid[] {APART, row(3, 4, 1, 2), row(2, 3, 1, 4)}) {
            double moved = Math.abs(Spearman.exact().of(before, other).orElseThrow()
                    - Spearman.exact().of(after, other).orElseThrow());

            assertThat(moved, greaterThan(0.0));
            assertThat(moved, lessThanOrEqualTo(NearMisses.ofSpearman(before, other) + 1e-12));
        }
        // The bound is met by places at both ends of the other order.
        assertThat(
                Spearman.exact().of(after, row(2, 3, 1, 4)).orElseThrow(),
                closeTo(
                        Spearman.exact().of(before, row(2, 3, 1, 4)).orElseThrow()
                                - NearMisses.ofSpearman(before, row(2, 3, 1, 4)),
                        1e-12));
    }

    @Test
    void a_value_is_at_an_edge_within_the_range_and_not_at_its_ends() {
        assertThat(NearMisses.atAnEdge(row(0, 0.3, 1), 2), is(false));
        assertThat(NearMisses.atAnEdge(row(0, 1e-9, 1 - 1e-9, 1), 2), is(false));
        assertThat(NearMisses.atAnEdge(row(0, 0.5 - 0.9e-6, 1), 2), is(true));
        assertThat(NearMisses.atAnEdge(row(0, 0.5 + 0.9e-6, 1), 2), is(true));
        assertThat(NearMisses.atAnEdge(row(0, 0.5 + 1.1e-6, 1), 2), is(false));
        assertThat(NearMisses.atAnEdge(row(-10, -8, 0), 5), is(true));
    }
}
