package dev.touchstone.randomisation.similarity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.randomisation.MapGrid;
import dev.touchstone.randomisation.Similarity;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpearmanTest {

    private static final Similarity SPEARMAN = Spearman.standard();

    private static MapGrid row(double... values) {
        return new MapGrid(1, values.length, values);
    }

    @Test
    void equal_values_share_their_mean_rank() {
        // SciPy 1.10.1.
        assertThat(SPEARMAN.of(row(1, 2, 2, 3), row(2, 1, 4, 3)).orElseThrow(), closeTo(0.316227766016838, 1e-9));
        assertThat(
                SPEARMAN.of(row(0, 0, 0, 5, 1, 2), row(0, 0, 3, 4, 1, 0)).orElseThrow(),
                closeTo(0.41935483870967744, 1e-9));
    }

    @Test
    void it_is_1_for_any_rising_and_less_1_for_any_falling_change_of_values() {
        MapGrid map = row(-3, 0.5, 2, 7);

        assertThat(SPEARMAN.of(map, row(-27, 0.125, 8, 343)).orElseThrow(), closeTo(1, 1e-12));
        assertThat(SPEARMAN.of(map, row(3, -0.5, -2, -7)).orElseThrow(), closeTo(-1, 1e-12));
    }

    @Test
    void values_that_differ_by_less_than_the_tolerance_of_the_peak_are_ties() {
        MapGrid flat = row(0, 0, 0, 100);
        MapGrid noisy = row(1e-4, -2e-4, 3e-4, 100);

        assertThat(SPEARMAN.of(flat, noisy).orElseThrow(), closeTo(1, 1e-12));
        // Ranks 2, 2, 2, 4 and 2, 1, 3, 4: covariance 3, variances 3 and 5.
        assertThat(Spearman.exact().of(flat, noisy).orElseThrow(), closeTo(3 / Math.sqrt(15), 1e-12));
    }

    @Test
    void negative_zero_ties_with_zero() {
        assertThat(Spearman.exact().of(row(-0.0, 0.0, 1), row(0, 0, 1)).orElseThrow(), closeTo(1, 1e-12));
    }

    @Test
    void a_map_of_equal_values_has_no_ranks_to_compare() {
        assertThat(SPEARMAN.of(row(2, 2, 2), row(1, 2, 3)), is(OptionalDouble.empty()));
        assertThat(SPEARMAN.of(row(1, 2, 3), row(0, 0, 0)), is(OptionalDouble.empty()));
        assertThat(SPEARMAN.of(row(1000, 1000.001, 1000.002), row(1, 2, 3)), is(OptionalDouble.empty()));
    }

    @Test
    void values_that_are_not_finite_are_refused_with_their_place() {
        MapGrid broken = new MapGrid(2, 2, new double[] {1, 2, 3, Double.NaN});

        assertThat(
                assertThrows(IllegalArgumentException.class, () -> SPEARMAN.prepare(broken))
                        .getMessage(),
                is("a map has NaN in row 1, column 1; look for the fault in the method that made it"));
    }

    @Test
    void maps_of_other_sizes_or_prepared_otherwise_are_not_compared() {
        Similarity.Prepared map = SPEARMAN.prepare(row(1, 2, 3));

        assertThat(
                assertThrows(IllegalArgumentException.class, () -> map.with(SPEARMAN.prepare(row(1, 2))))
                        .getMessage(),
                is("a map of 3 values was compared with one of 2; compare maps of one size"));
        assertThat(
                assertThrows(
                                IllegalArgumentException.class,
                                () -> map.with(Spearman.exact().prepare(row(1, 2, 3))))
                        .getMessage(),
                is(
                        "a map that spearman has prepared was compared with one that spearman-exact has; prepare both by one"));
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> map.with(other -> OptionalDouble.of(1)))
                        .getMessage(),
                is(
                        "a map that spearman has prepared was compared with one that something else has; prepare both by one"));
    }

    @Test
    void a_tolerance_is_a_share_of_the_peak() {
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> new Spearman(-0.1))
                        .getMessage(),
                is("values cannot be rounded to -0.1 of their peak; name a share from 0 up to but without 1"));
        assertThrows(IllegalArgumentException.class, () -> new Spearman(1));
        assertThrows(IllegalArgumentException.class, () -> new Spearman(Double.NaN));
    }

    @Test
    void its_name_tells_its_tolerance() {
        assertThat(Spearman.standard().id(), is("spearman"));
        assertThat(Spearman.exact().id(), is("spearman-exact"));
        assertThat(new Spearman(0.001).id(), is("spearman-0.001"));
    }

    @Test
    void all_pairs_of_16_maps_at_21_steps_take_little_time() {
        Random random = new Random(1);
        List<List<MapGrid>> steps = IntStream.range(0, 21)
                .mapToObj(step -> IntStream.range(0, 16)
                        .mapToObj(
                                i -> new MapGrid(64, 64, random.doubles(64 * 64).toArray()))
                        .toList())
                .toList();

        long start = System.nanoTime();
        List<Similarity.Prepared> trained = ready(steps.get(0));
        double sum = steps.stream()
                .mapToDouble(maps -> sumOfPairs(trained, ready(maps)))
                .sum();
        double seconds = (System.nanoTime() - start) / 1e9;

        assertThat(sum, closeTo(16, 8));
        assertThat(seconds, lessThan(3.0));
    }

    private static List<Similarity.Prepared> ready(List<MapGrid> maps) {
        return maps.stream().map(SPEARMAN::prepare).toList();
    }

    private static double sumOfPairs(List<Similarity.Prepared> rows, List<Similarity.Prepared> columns) {
        return rows.stream()
                .flatMap(row -> columns.stream().map(row::with))
                .mapToDouble(OptionalDouble::orElseThrow)
                .sum();
    }
}
