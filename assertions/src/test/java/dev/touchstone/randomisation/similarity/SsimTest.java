package dev.touchstone.randomisation.similarity;

import static dev.touchstone.randomisation.similarity.MapsUnderTest.A;
import static dev.touchstone.randomisation.similarity.MapsUnderTest.B;
import static dev.touchstone.randomisation.similarity.MapsUnderTest.grid;
import static dev.touchstone.randomisation.similarity.MapsUnderTest.row;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.randomisation.MapGrid;
import dev.touchstone.randomisation.Similarity;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SsimTest {

    @Test
    void each_variant_is_that_of_scikit_image() {
        // Version 0.19.3.
        assertThat(Ssim.uniform().of(A, B).orElseThrow(), closeTo(0.01791123997820988, 1e-9));
        assertThat(Ssim.lined().of(A, B).orElseThrow(), closeTo(0.014505242655976774, 1e-9));
        assertThat(Ssim.gaussian().of(A, B).orElseThrow(), closeTo(0.045733291855662106, 1e-9));
        assertThat(Ssim.adebayo().of(A, B).orElseThrow(), closeTo(0.05763836316241141, 1e-9));
    }

    @Test
    void a_window_that_fills_the_map_gives_the_formula_itself() {
        MapGrid one = grid(3, 3, (i, j) -> 3 * i + j);
        MapGrid other = grid(3, 3, (i, j) -> 2 * (3 * i + j));
        Ssim ssim = new Ssim(SsimWindow.uniform(3), false, false, false, OptionalDouble.of(10));

        // Means 4 and 8, variances 60/9 and 240/9, covariance 120/9; A = .01, B = .09.
        double expected =
                (2 * 4 * 8 + 0.01) * (2 * 120.0 / 9 + 0.09) / ((16 + 64 + 0.01) * (60.0 / 9 + 240.0 / 9 + 0.09));
        assertThat(ssim.of(one, other).orElseThrow(), closeTo(expected, 1e-12));
    }

    @Test
    void it_is_1_for_the_same_map_and_alike_both_ways_round() {
        for (Ssim ssim : List.of(Ssim.uniform(), Ssim.lined(), Ssim.gaussian(), Ssim.adebayo())) {
            assertThat(ssim.of(A, A).orElseThrow(), closeTo(1, 1e-12));
            assertThat(ssim.of(A, B).orElseThrow(), closeTo(ssim.of(B, A).orElseThrow(), 1e-15));
        }
    }

    @Test
    void scaling_each_map_makes_scale_and_offset_matter_no_more() {
        MapGrid moved = new MapGrid(
                16, 16, Arrays.stream(A.values()).map(value -> 40 * value - 300).toArray());

        assertThat(Ssim.gaussian().of(A, moved).orElseThrow(), closeTo(1, 1e-9));
        assertThat(Ssim.uniform().of(A, moved).orElseThrow() < 0.1, is(true));
    }

    @Test
    void a_constant_map_has_none() {
        MapGrid flat = grid(16, 16, (i, j) -> 3);

        for (Ssim ssim : List.of(Ssim.uniform(), Ssim.lined(), Ssim.gaussian())) {
            assertThat(ssim.of(flat, A), is(OptionalDouble.empty()));
            assertThat(ssim.of(A, flat), is(OptionalDouble.empty()));
        }
    }

    @Test
    void a_map_without_room_for_a_window_is_refused() {
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> Ssim.gaussian()
                                .prepare(grid(10, 16, Math::max)))
                        .getMessage(),
                is(
                        "a map of 10 x 16 has no room for a window of 11 x 11; ask for a narrower window or another similarity"));
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> Ssim.lined().prepare(row(1, 2, 3)))
                        .getMessage(),
                is("a map of 1 x 3 has no room for a window of 7; ask for a narrower window or another similarity"));
    }

    @Test
    void maps_of_symbols_have_one_along_the_line() {
        MapGrid column = new MapGrid(9, 1, new double[] {1, 2, 3, 4, 5, 4, 3, 2, 1});

        assertThat(Ssim.lined().of(column, column).orElseThrow(), closeTo(1, 1e-12));
        assertThrows(IllegalArgumentException.class, () -> Ssim.uniform().prepare(column));
    }

    @Test
    void variants_do_not_compare_with_each_other() {
        Similarity.Prepared map = Ssim.gaussian().prepare(A);

        assertThat(
                assertThrows(
                                IllegalArgumentException.class,
                                () -> map.with(Ssim.adebayo().prepare(B)))
                        .getMessage(),
                is("a map that ssim-gaussian-11-scaled-range-1.0 has prepared was compared with one that "
                        + "ssim-gaussian-11-scaled-range-2.0 has; prepare both by one"));
    }

    @Test
    void names_tell_variants_apart() {
        assertThat(Ssim.uniform().id(), is("ssim-uniform-7"));
        assertThat(Ssim.lined().id(), is("ssim-uniform-7-flattened"));
        assertThat(
                new Ssim(SsimWindow.gaussian(), false, false, false, OptionalDouble.empty()).id(),
                is("ssim-gaussian-11-population"));
    }

    @Test
    void windows_and_ranges_are_checked() {
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> SsimWindow.uniform(8))
                        .getMessage(),
                is("a window of SSIM has an odd width of 3 or more, not 8"));
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> new SsimWindow(11, OptionalDouble.of(0)))
                        .getMessage(),
                is("a Gaussian window has a sigma above 0, not 0.0"));
        assertThat(
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Ssim(SsimWindow.gaussian(), false, false, true, OptionalDouble.of(-1)))
                        .getMessage(),
                is("SSIM needs a range of values above 0, not -1.0"));
    }
}
