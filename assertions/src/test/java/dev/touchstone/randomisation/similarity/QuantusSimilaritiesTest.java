package dev.touchstone.randomisation.similarity;

import static dev.touchstone.randomisation.Near.assertNear;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.touchstone.randomisation.MapGrid;
import dev.touchstone.randomisation.Quantus;
import dev.touchstone.randomisation.Similarity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantusSimilaritiesTest {

    private static final double TOLERANCE = 1e-9;
    private static final Quantus QUANTUS = Quantus.stored();

    private static final Map<String, ToDoubleBiFunction<MapGrid, MapGrid>> OURS = new HashMap<>(Map.of(
            "spearman", by(Spearman.exact()),
            "spearman_batched", by(Spearman.exact()),
            "spearman_abs", ofMagnitudes(Spearman.exact()),
            "pearson", by(new Pearson()),
            "pearson_abs", ofMagnitudes(new Pearson()),
            "kendall_tau_b", by(Kendall.exact()),
            "ssim_2d", by(Ssim.uniform()),
            "ssim_1d_flattened", by(Ssim.lined()),
            "ssim_2d_abs_normalised_by_max", by(new Normalised(Normalisation.MAXIMUM, true, Ssim.uniform())),
            "ssim_2d_win5", by(joint(SsimWindow.uniform(5), true))));

    static {
        OURS.put("ssim_2d_gaussian_sigma1.5_popcov", by(joint(SsimWindow.gaussian(), false)));
        OURS.put("cosine_distance", Distance.COSINE::between);
        OURS.put("distance_euclidean", Distance.EUCLIDEAN::between);
        OURS.put("distance_manhattan", Distance.MANHATTAN::between);
        OURS.put("distance_chebyshev", Distance.CHEBYSHEV::between);
        OURS.put("squared_difference", Distance.SQUARED::between);
        OURS.put("abs_difference", Distance.MEAN_ABSOLUTE::between);
        OURS.put("hog16_pearson", by(new Hog(16, false, new Pearson())));
        OURS.put("hog16_spearman", by(new Hog(16, false, Spearman.exact())));
    }

    private static ToDoubleBiFunction<MapGrid, MapGrid> by(Similarity similarity) {
        return (one, other) -> similarity.of(one, other).orElseThrow();
    }

    private static ToDoubleBiFunction<MapGrid, MapGrid> ofMagnitudes(Similarity similarity) {
        return (one, other) ->
                similarity.of(one.magnitudes(), other.magnitudes()).orElseThrow();
    }

    private static Ssim joint(SsimWindow window, boolean sample) {
        return new Ssim(window, false, false, sample, OptionalDouble.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pairs28", "pairs64"})
    void every_similarity_and_distance_of_pairs_is_the_same(String pairs) {
        List<MapGrid> one = QUANTUS.maps("quantus/" + pairs + "_a_f64.npy");
        List<MapGrid> other = QUANTUS.maps("quantus/" + pairs + "_b_f64.npy");

        for (String key : similarities(pairs)) {
            double[] ours = IntStream.range(0, one.size())
                    .mapToDouble(k -> OURS.get(key).applyAsDouble(one.get(k), other.get(k)))
                    .toArray();
            double[] theirs = QUANTUS.values(pairs, key);
            // Histograms of oriented gradients are summed in 32 bits by scikit-image.
            double tolerance = key.startsWith("hog") ? 1e-6 : TOLERANCE * Math.max(1, Math.abs(theirs[0]));
            assertNear(pairs + " " + key, ours, theirs, tolerance);
        }
    }

    @Test
    void none_of_the_stored_ones_is_left_out() {
        Set<String> stored = new HashSet<>(similarities("pairs28"));
        stored.addAll(similarities("pairs64"));

        assertThat(stored, is(OURS.keySet()));
    }

    /** All values but those of complexities, which have a test of their own. */
    private static Set<String> similarities(String pairs) {
        return QUANTUS.keys(pairs).stream()
                .filter(key -> !key.startsWith("complexity") && !key.startsWith("relative_rise"))
                .collect(Collectors.toSet());
    }

    @Test
    void histograms_of_oriented_gradients_are_the_same() {
        for (String side : List.of("a", "b")) {
            List<MapGrid> maps = QUANTUS.maps("quantus/pairs64_" + side + "_f64.npy");
            for (int k = 0; k < maps.size(); k++) {
                double[] theirs = QUANTUS.array("quantus/pairs64_hog_" + side + ".npy")
                        .row(k)
                        .values();
                assertNear(side + " " + k, HogDescriptor.of(maps.get(k), 16), theirs, 1e-6);
            }
        }
    }

    @Test
    void normalised_maps_are_the_same_one_by_one_and_as_a_batch() {
        List<MapGrid> maps = QUANTUS.maps("quantus/pairs28_a_f64.npy");
        Map<String, Normalisation> theirs = Map.of(
                "max", Normalisation.MAXIMUM,
                "second_moment", Normalisation.SECOND_MOMENT,
                "negative", Normalisation.BY_SIGN);

        theirs.forEach((name, ours) -> {
            String file = "quantus/pairs28_a_norm_" + name;
            assertSame(name, maps.stream().map(ours::of).toList(), QUANTUS.maps(file + "_persample.npy"));
            assertSame(name + " as a batch", ours.ofBatch(maps), QUANTUS.maps(file + "_batch.npy"));
        });
    }

    private static void assertSame(String what, List<MapGrid> ours, List<MapGrid> theirs) {
        for (int k = 0; k < theirs.size(); k++) {
            assertNear(what + " " + k, ours.get(k).values(), theirs.get(k).values(), TOLERANCE);
        }
    }
}
