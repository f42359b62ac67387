package dev.touchstone.randomisation;

import static dev.touchstone.randomisation.Near.assertNear;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.touchstone.conformance.Numbers;
import dev.touchstone.method.gradient.Gradient;
import dev.touchstone.model.randomisation.CascadeOrder;
import dev.touchstone.randomisation.similarity.Normalisation;
import dev.touchstone.randomisation.similarity.Pearson;
import dev.touchstone.randomisation.similarity.Spearman;
import dev.touchstone.randomisation.similarity.Ssim;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** MPRT and smooth MPRT from the network to the scores. Quantus gives one scale to a batch and drops signs. */
class QuantusMprtTest {

    private static final double TOLERANCE = 1e-6;
    private static final Quantus QUANTUS = Quantus.stored();
    private static final String AVERAGE = "_average (includes the entry \"original\" = 1, as Quantus does)";

    private static String named(CascadeOrder order) {
        return order.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, List<MapGrid>> gradients(CascadeOrder order) {
        return TinyCascade.steps(order, model -> TinyCascade.maps(model, new Gradient()));
    }

    @ParameterizedTest
    @EnumSource
    void gradients_of_all_steps_are_the_same_in_each_order(CascadeOrder order) {
        Map<String, List<MapGrid>> ours = gradients(order);
        Numbers theirs = QUANTUS.array("quantus/mprt/maps_" + named(order) + "_f32.npy");
        List<MapGrid> original = ours.remove("original");

        assertSameMaps(original, QUANTUS.array("quantus/mprt/maps_original_f32.npy"));
        List<String> layers = List.copyOf(ours.keySet());
        for (int t = 0; t < layers.size(); t++) {
            // The independent ones are stored from input to output whatever the order of steps.
            int row = order == CascadeOrder.INDEPENDENT ? layers.size() - 1 - t : t;
            assertSameMaps(ours.get(layers.get(t)), theirs.row(row));
        }
    }

    private static void assertSameMaps(List<MapGrid> ours, Numbers theirs) {
        int size = ours.get(0).values().length;
        for (int k = 0; k < ours.size(); k++) {
            double[] expected = Arrays.copyOfRange(theirs.values(), k * size, (k + 1) * size);
            double peak = Arrays.stream(expected).map(Math::abs).max().orElseThrow();
            assertNear("map " + k, ours.get(k).values(), expected, 2e-6 * peak);
        }
    }

    @ParameterizedTest
    @EnumSource
    void spearmans_correlation_is_the_same_at_all_steps_in_each_order(CascadeOrder order) {
        assertSameScores("MPRT_" + named(order), gradients(order), Spearman.exact());
    }

    @Test
    void pearsons_correlation_is_the_same_at_all_steps() {
        assertSameScores("MPRT_bottom_up_correlation_pearson", gradients(CascadeOrder.BOTTOM_UP), new Pearson());
    }

    @Test
    void the_structural_similarity_of_flattened_maps_is_the_same_at_all_steps() {
        assertSameScores(
                "MPRT_bottom_up_ssim (on the flattened 1-D map)", gradients(CascadeOrder.BOTTOM_UP), Ssim.lined());
    }

    @Test
    void smooth_mprt_is_the_same_with_the_same_noise() {
        SmoothGradient smooth = new SmoothGradient(QUANTUS.array("quantus/mprt/smooth_noise_f64.npy"), 0.1);

        assertSameScores(
                "SmoothMPRT_bottom_up_nr5", TinyCascade.steps(CascadeOrder.BOTTOM_UP, smooth::maps), Spearman.exact());
    }

    private static void assertSameScores(String key, Map<String, List<MapGrid>> maps, Similarity by) {
        assertThat(QUANTUS.keys("mprt", key), is(maps.keySet()));
        maps.forEach((step, of) -> assertNear(
                key + " " + step, scores(maps.get("original"), of, by), QUANTUS.values("mprt", key, step), TOLERANCE));
    }

    private static double[] scores(List<MapGrid> trained, List<MapGrid> random, Similarity by) {
        List<MapGrid> ones = Normalisation.MAXIMUM.ofBatch(trained);
        List<MapGrid> others = Normalisation.MAXIMUM.ofBatch(random);
        return IntStream.range(0, ones.size())
                .mapToDouble(k -> by.of(ones.get(k).magnitudes(), others.get(k).magnitudes())
                        .orElseThrow())
                .toArray();
    }

    @ParameterizedTest
    @EnumSource
    void averages_are_the_same_with_the_untouched_model_among_the_steps(CascadeOrder order) {
        Map<String, List<MapGrid>> maps = gradients(order);
        List<MapGrid> original = maps.remove("original");
        List<double[]> steps = maps.values().stream()
                .map(random -> scores(original, random, Spearman.exact()))
                .toList();
        double[] ours = IntStream.range(0, original.size())
                .mapToDouble(k -> CascadeAggregate.MEAN_WITH_ORIGINAL.along(
                        1, steps.stream().mapToDouble(step -> step[k]).toArray()))
                .toArray();

        String key = "MPRT_" + named(order) + AVERAGE;
        assertNear(key, ours, QUANTUS.values("mprt", key), TOLERANCE);
    }

    @Test
    void no_stored_run_is_left_out() {
        Set<String> held = new HashSet<>(Set.of(
                "MPRT_bottom_up_correlation_pearson",
                "MPRT_bottom_up_ssim (on the flattened 1-D map)",
                "SmoothMPRT_bottom_up_nr5"));
        for (CascadeOrder order : CascadeOrder.values()) {
            held.add("MPRT_" + named(order));
            held.add("MPRT_" + named(order) + AVERAGE);
        }
        Set<String> stored = new HashSet<>(QUANTUS.keys("mprt"));
        stored.removeIf(key -> !key.contains("MPRT_") || key.startsWith("eMPRT_"));

        assertThat(stored, is(held));
    }
}
