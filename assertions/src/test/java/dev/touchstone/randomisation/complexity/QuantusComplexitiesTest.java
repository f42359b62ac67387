package dev.touchstone.randomisation.complexity;

import static dev.touchstone.randomisation.Near.assertNear;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.touchstone.randomisation.MapGrid;
import dev.touchstone.randomisation.Quantus;
import dev.touchstone.randomisation.similarity.Normalisation;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantusComplexitiesTest {

    private static final double TOLERANCE = 1e-9;
    private static final Quantus QUANTUS = Quantus.stored();
    private static final String RULES = "n_bins_rules_on_batch (maps as (B,1,H,W))";

    private static final Map<String, ToDoubleFunction<MapGrid>> OURS = new HashMap<>(Map.of(
            "entropy_abs", map -> new MassEntropy().of(map).orElseThrow(),
            "gini_abs", map -> GiniEvenness.published().coefficient(map).orElseThrow(),
            "discrete_entropy_bins10", map -> entropy(10, map),
            "discrete_entropy_bins50", map -> entropy(50, map),
            "discrete_entropy_bins100", map -> entropy(100, map),
            "discrete_entropy_bins200", map -> entropy(200, map),
            "discrete_entropy_abs_bins100", map -> entropy(100, map.magnitudes())));

    private static double entropy(int bins, MapGrid map) {
        return new HistogramEntropy(bins).of(map).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"pairs28,a", "pairs28,b", "pairs64,a", "pairs64,b"})
    void every_complexity_is_the_same(String pairs, String side) {
        List<MapGrid> maps = QUANTUS.maps("quantus/" + pairs + "_" + side + "_f64.npy");

        for (String key : QUANTUS.keys(pairs, "complexity_" + side)) {
            if (!key.equals(RULES)) {
                double[] ours = maps.stream().mapToDouble(OURS.get(key)).toArray();
                assertNear(key, ours, QUANTUS.values(pairs, "complexity_" + side, key), TOLERANCE);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"pairs28,a", "pairs28,b", "pairs64,a", "pairs64,b"})
    void histograms_are_the_same_to_the_last_count(String pairs, String side) {
        List<MapGrid> maps = QUANTUS.maps("quantus/" + pairs + "_" + side + "_f64.npy");

        for (int k = 0; k < maps.size(); k++) {
            int[] ours = Histogram.ofOwnRange(maps.get(k).values(), 100).counts();
            double[] theirs = QUANTUS.array("quantus/" + pairs + "_" + side + "_histogram100.npy")
                    .row(k)
                    .values();
            assertThat(Arrays.stream(ours).asDoubleStream().toArray(), is(theirs));
        }
    }

    @ParameterizedTest
    @CsvSource({"pairs28,a", "pairs28,b", "pairs64,a", "pairs64,b"})
    void rules_for_numbers_of_bins_that_take_axes_for_values_give_the_same(String pairs, String side) {
        List<MapGrid> maps = QUANTUS.maps("quantus/" + pairs + "_" + side + "_f64.npy");

        for (String rule : QUANTUS.keys(pairs, "complexity_" + side, RULES)) {
            double[] theirs = QUANTUS.values(pairs, "complexity_" + side, RULES, rule);
            assertNear(rule, new double[] {QuantusBins.of(rule, maps)}, theirs, 0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pairs28", "pairs64"})
    void the_relative_rise_of_entropy_is_the_same(String pairs) {
        List<MapGrid> trained = QUANTUS.maps("quantus/" + pairs + "_a_f64.npy");
        List<MapGrid> random = QUANTUS.maps("quantus/" + pairs + "_b_f64.npy");
        double[] ours = IntStream.range(0, trained.size())
                .mapToDouble(k -> entropy(100, random.get(k)) / entropy(100, trained.get(k)) - 1)
                .toArray();

        assertNear(pairs, ours, QUANTUS.values(pairs, "relative_rise_discrete_entropy_100"), TOLERANCE);
    }

    @Test
    void metrics_of_maps_scaled_as_a_batch_are_the_same() {
        List<MapGrid> maps = Normalisation.MAXIMUM.ofBatch(QUANTUS.maps("quantus/pairs28_a_f64.npy"));
        Map<String, ToDoubleFunction<MapGrid>> ours = Map.of(
                // Quantus adds 1e-12 within the logarithm, which changes up to 8e-10.
                "Complexity", map -> new MassEntropy().of(map).orElseThrow(),
                "Sparseness", map -> GiniEvenness.published().coefficient(map).orElseThrow(),
                "EffectiveComplexity", map -> new CountAbove(1e-5).of(map).orElseThrow());

        assertThat(QUANTUS.keys("metric_classes_on_pairs28_a"), is(ours.keySet()));
        ours.forEach((key, of) -> assertNear(
                key,
                maps.stream().mapToDouble(of).toArray(),
                QUANTUS.values("metric_classes_on_pairs28_a", key),
                TOLERANCE));
    }
}
