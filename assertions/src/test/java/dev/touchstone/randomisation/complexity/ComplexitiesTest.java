package dev.touchstone.randomisation.complexity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.randomisation.Complexity;
import dev.touchstone.randomisation.MapGrid;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComplexitiesTest {

    private static final MapGrid SINE =
            row(IntStream.range(0, 100).mapToDouble(Math::sin).toArray());
    private static final MapGrid CUBE = changed(SINE, value -> value * value * value);

    private static MapGrid row(double... values) {
        return new MapGrid(1, values.length, values);
    }

    private static MapGrid changed(MapGrid map, DoubleUnaryOperator by) {
        return row(Arrays.stream(map.values()).map(by).toArray());
    }

    private static double of(Complexity complexity, MapGrid map) {
        return complexity.of(map).orElseThrow();
    }

    @Test
    void the_published_entropy_has_the_reference_values() {
        assertThat(of(new HistogramEntropy(10), SINE), closeTo(2.1797325338711593, 1e-9));
        assertThat(of(HistogramEntropy.published(), SINE), closeTo(4.003430099187481, 1e-9));
        assertThat(of(HistogramEntropy.published(), CUBE), closeTo(3.8716251032336775, 1e-9));
        double rise = of(HistogramEntropy.published(), SINE) / of(HistogramEntropy.published(), CUBE) - 1;
        assertThat(rise, closeTo(0.03404384268603819, 1e-9));
    }

    @Test
    void no_scale_or_offset_changes_the_published_entropy() {
        MapGrid moved = changed(SINE, value -> 8 * value);

        assertThat(of(HistogramEntropy.published(), moved), is(of(HistogramEntropy.published(), SINE)));
    }

    @Test
    void the_entropy_of_a_shared_range_counts_values_over_their_root_mean_square() {
        SharedRangeEntropy shared = SharedRangeEntropy.standard();

        assertThat(of(shared, row(-3, 3)), closeTo(Math.log(2), 1e-12));
        // 1 of 100 values is 10 root mean squares away, beyond the range.
        double[] spike = new double[100];
        spike[7] = 4;
        assertThat(of(shared, row(spike)), closeTo(-0.99 * Math.log(0.99) - 0.01 * Math.log(0.01), 1e-12));
        assertThat(of(shared, changed(SINE, value -> 1e-200 * value)), is(of(shared, SINE)));
    }

    @Test
    void the_shared_range_ends_at_5_root_mean_squares() {
        // Of 48 and 52 values two are not 0. Root mean squares are 1, so that they lie in the last two bins, then
        // beyond them.
        assertThat(of(SharedRangeEntropy.standard(), two(48, 4.85, 4.95)), closeTo(entropy(46, 1, 1), 1e-12));
        assertThat(of(SharedRangeEntropy.standard(), two(52, 5.05, 5.15)), closeTo(entropy(50, 2), 1e-12));
    }

    @Test
    void the_entropy_of_the_shared_range_is_that_of_numpys_histogram() {
        // NumPy 2.4.6.
        assertThat(of(SharedRangeEntropy.standard(), SINE), closeTo(3.2794681107364063, 1e-9));
        assertThat(of(SharedRangeEntropy.standard(), CUBE), closeTo(3.1783263778488866, 1e-9));
    }

    private static MapGrid two(int size, double one, double other) {
        double[] values = new double[size];
        values[0] = one;
        values[1] = other;
        return row(values);
    }

    private static double entropy(double... counts) {
        double total = Arrays.stream(counts).sum();
        return -Arrays.stream(counts)
                .map(count -> count / total * Math.log(count / total))
                .sum();
    }

    @Test
    void a_far_value_empties_bins_of_its_own_range_but_not_of_the_shared_one() {
        double[] values = new Random(1).doubles(1000).map(value -> value - 0.5).toArray();
        MapGrid plain = row(values);
        double[] stretched = values.clone();
        stretched[0] = 10;

        assertThat(
                of(HistogramEntropy.published(), plain) - of(HistogramEntropy.published(), row(stretched)),
                greaterThan(1.5));
        assertThat(
                of(SharedRangeEntropy.standard(), plain) - of(SharedRangeEntropy.standard(), row(stretched)),
                lessThan(0.5));
    }

    @Test
    void a_constant_map_has_an_entropy_of_0_and_one_of_zeros_no_scale() {
        assertThat(of(HistogramEntropy.published(), row(2, 2, 2)), is(0.0));
        assertThat(of(HistogramEntropy.published(), row(0, 0, 0)), is(0.0));
        assertThat(of(SharedRangeEntropy.standard(), row(-2, -2, -2)), is(0.0));
        assertThat(SharedRangeEntropy.standard().of(row(0, 0, 0)), is(OptionalDouble.empty()));
    }

    @Test
    void the_entropy_of_mass_is_that_of_the_shares_of_magnitudes() {
        MassEntropy mass = new MassEntropy();

        assertThat(of(mass, row(1, -1, 1, -1)), closeTo(Math.log(4), 1e-12));
        assertThat(of(mass, row(0, 0, -5)), is(0.0));
        assertThat(of(mass, row(3, -1)), closeTo(0.5623351446188083, 1e-12));
        assertThat(mass.of(row(0, 0)), is(OptionalDouble.empty()));
    }

    @Test
    void gini_evenness_falls_as_mass_gathers() {
        GiniEvenness gini = GiniEvenness.standard();

        assertThat(of(gini, row(2, -2, 2, 2)), closeTo(1, 1e-12));
        assertThat(of(gini, row(0, 0, -7, 0)), closeTo(0.25, 1e-12));
        // Magnitudes 1, 2, 3: (-2 * 1 + 0 * 2 + 2 * 3) / (3 * 6).
        assertThat(gini.coefficient(row(3, -1, 2)).orElseThrow(), closeTo(4 / 18.0, 1e-12));
        assertThat(gini.of(row(0, 0)), is(OptionalDouble.empty()));
        assertThat(of(GiniEvenness.published(), row(1e-7, 3e-7)), closeTo(1 - 1 / 6.0, 1e-9));
        assertThat(of(gini, row(1e-7, 3e-7)), closeTo(0.75, 1e-9));
    }

    @Test
    void places_above_a_threshold_are_counted() {
        assertThat(of(new CountAbove(0.5), row(-1, 0.5, 0.6, 0)), is(2.0));
    }

    @Test
    void each_has_a_name_and_a_greatest_value() {
        assertThat(HistogramEntropy.published().id(), is("entropy-100"));
        assertThat(SharedRangeEntropy.standard().id(), is("entropy-100-shared-rms"));
        assertThat(GiniEvenness.published().id(), is("gini-evenness-shifted-1.0E-7"));
        assertThat(new CountAbove(1e-5).id(), is("count-above-1.0E-5"));
        assertThat(HistogramEntropy.published().most(), closeTo(4.605170185988092, 1e-12));
        assertThat(SharedRangeEntropy.standard().most(), closeTo(4.605170185988092, 1e-12));
        assertThat(new MassEntropy().most(), is(Double.POSITIVE_INFINITY));
        assertThat(GiniEvenness.standard().most(), is(1.0));
    }

    @Test
    void what_is_not_finite_is_refused_by_all() {
        List<Complexity> all = List.of(
                HistogramEntropy.published(),
                SharedRangeEntropy.standard(),
                new MassEntropy(),
                GiniEvenness.standard(),
                new CountAbove(0));
        for (Complexity complexity : all) {
            assertThat(
                    assertThrows(IllegalArgumentException.class, () -> complexity.of(row(1, Double.NaN, 2)))
                            .getMessage(),
                    is("a map has NaN in row 0, column 1; look for the fault in the method that made it"));
        }
    }

    @Test
    void parameters_are_checked() {
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> new HistogramEntropy(1))
                        .getMessage(),
                is("a histogram of 1 bins has the same entropy for all maps; ask for 2 or more"));
        assertThrows(IllegalArgumentException.class, () -> new SharedRangeEntropy(0));
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> new GiniEvenness(-1))
                        .getMessage(),
                is("magnitudes cannot be shifted by -1.0; name 0 or a little more"));
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> new CountAbove(Double.NaN))
                        .getMessage(),
                is("no magnitude is compared with NaN; name a threshold of 0 or more"));
    }
}
