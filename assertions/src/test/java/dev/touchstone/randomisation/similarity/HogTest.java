package dev.touchstone.randomisation.similarity;

import static dev.touchstone.randomisation.similarity.MapsUnderTest.grid;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.randomisation.MapGrid;
import java.util.Arrays;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class HogTest {

    private static final MapGrid RIGHT = grid(48, 48, (i, j) -> j);
    private static final MapGrid DOWN = grid(48, 48, (i, j) -> i);
    private static final MapGrid DIAGONAL = grid(48, 48, (i, j) -> i + j);

    private static double share(MapGrid map, int orientation) {
        double[] descriptor = HogDescriptor.of(map, 16);
        double own = 0;
        for (int k = orientation; k < descriptor.length; k += HogDescriptor.ORIENTATIONS) {
            own += descriptor[k];
        }
        return own / Arrays.stream(descriptor).sum();
    }

    @Test
    void each_slope_fills_the_bin_of_its_angle() {
        // 0, 90 and 45 degrees in bins of 20; both ends of a line have no gradient along it, one of the diagonal's
        // does.
        assertThat(share(RIGHT, 0), closeTo(1, 1e-12));
        assertThat(share(DOWN, 4), closeTo(1, 1e-12));
        assertThat(share(DIAGONAL, 2) > 0.8, is(true));
    }

    @Test
    void a_slope_and_its_opposite_have_the_same_orientations() {
        MapGrid left = grid(48, 48, (i, j) -> -j);

        assertThat(share(left, 0), closeTo(1, 1e-12));
        assertThat(HogDescriptor.of(left, 16), is(HogDescriptor.of(RIGHT, 16)));
    }

    @Test
    void each_block_has_a_norm_of_1_and_blocks_lie_in_all_places() {
        double[] descriptor = HogDescriptor.of(grid(64, 80, (i, j) -> i * j % 17), 16);

        // 4 x 5 cells hold 2 x 3 blocks of 9 cells of 9 orientations.
        assertThat(descriptor.length, is(2 * 3 * 81));
        for (int block = 0; block < 6; block++) {
            double squares = Arrays.stream(descriptor, block * 81, (block + 1) * 81)
                    .map(value -> value * value)
                    .sum();
            assertThat(squares, closeTo(1, 1e-6));
        }
    }

    @Test
    void it_is_1_for_the_same_edges_at_another_scale() {
        MapGrid map = grid(48, 48, (i, j) -> i * j % 17);
        MapGrid scaled = grid(48, 48, (i, j) -> 100 + 3 * (i * j % 17));

        assertThat(Hog.spearman().of(map, scaled).orElseThrow(), closeTo(1, 1e-9));
        assertThat(Hog.pearson().of(map, scaled).orElseThrow(), closeTo(1, 1e-9));
        assertThat(Hog.pearson().of(RIGHT, DOWN).orElseThrow() < 0, is(true));
    }

    @Test
    void a_map_without_edges_has_none() {
        assertThat(Hog.spearman().of(grid(48, 48, (i, j) -> 5), RIGHT), is(OptionalDouble.empty()));
        assertThat(Hog.pearson().of(RIGHT, grid(48, 48, (i, j) -> 0)), is(OptionalDouble.empty()));
    }

    @Test
    void a_map_without_a_block_is_refused() {
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> Hog.spearman()
                                .prepare(grid(47, 64, Math::max)))
                        .getMessage(),
                is(
                        "a map of 47 x 64 has no block of 3 x 3 cells of 16 x 16; ask for smaller cells or another similarity"));
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> new Hog(0, true, new Pearson()))
                        .getMessage(),
                is("a cell of a map is 1 place wide or more, not 0"));
    }

    @Test
    void names_tell_variants_apart() {
        assertThat(Hog.spearman().id(), is("hog-16-spearman"));
        assertThat(new Hog(8, false, new Pearson()).id(), is("hog-8-pearson-unscaled"));
    }
}
