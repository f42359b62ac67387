package dev.touchstone.randomisation;

import static dev.touchstone.randomisation.Near.assertNear;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

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
import java.util.function.IntToDoubleFunction;
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
        Map<String, List<MapGrid>> theirs = StoredGradients.steps(order);

        gradients(order).forEach((step, ours) -> assertSameMaps(step, ours, theirs.get(step)));
    }

    private static void assertSameMaps(String step, List<MapGrid> ours, List<MapGrid> theirs) {
        for (int k = 0; k < theirs.size(); k++) {
            double[] expected = theirs.get(k).values();
            double peak = Arrays.stream(expected).map(Math::abs).max().orElseThrow();
            assertNear(step + ", map " + k, ours.get(k).values(), expected, 2e-6 * peak);
        }
    }

    @ParameterizedTest
    @EnumSource
    void spearmans_correlation_of_the_maps_that_quantus_compared_is_the_same(CascadeOrder order) {
        Map<String, List<MapGrid>> maps = StoredGradients.steps(order);

        maps.forEach((step, of) -> assertNear(
                step,
                Scored.of(maps.get("original"), of, Spearman.exact()).scores(),
                QUANTUS.values("mprt", "MPRT_" + named(order), step),
                TOLERANCE));
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
        maps.forEach((step, of) -> {
            Scored ours = Scored.of(maps.get("original"), of, by);
            assertNear(key + " " + step, ours.scores(), QUANTUS.values("mprt", key, step), ours.tolerances());
        });
    }

    /**
     * Scores of inputs at one step.
     *
     * @param tolerances greater where a map has values so near to each other that rounding orders them
     */
    private record Scored(double[] scores, double[] tolerances) {

        static Scored of(List<MapGrid> trained, List<MapGrid> random, Similarity by) {
            List<MapGrid> ones = magnitudes(trained);
            List<MapGrid> others = magnitudes(random);
            double[] scores = new double[ones.size()];
            double[] tolerances = new double[ones.size()];
            for (int k = 0; k < scores.length; k++) {
                scores[k] = by.of(ones.get(k), others.get(k)).orElseThrow();
                tolerances[k] =
                        TOLERANCE + (by instanceof Spearman ? NearMisses.ofSpearman(ones.get(k), others.get(k)) : 0);
            }
            return new Scored(scores, tolerances);
        }

        private static List<MapGrid> magnitudes(List<MapGrid> maps) {
            return Normalisation.MAXIMUM.ofBatch(maps).stream()
                    .map(MapGrid::magnitudes)
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void averages_are_the_same_with_the_untouched_model_among_the_steps(CascadeOrder order) {
        Map<String, List<MapGrid>> maps = gradients(order);
        List<MapGrid> original = maps.remove("original");
        List<Scored> steps = maps.values().stream()
                .map(random -> Scored.of(original, random, Spearman.exact()))
                .toList();
        double[] ours = eachInput(
                original,
                k -> CascadeAggregate.MEAN_WITH_ORIGINAL.along(
                        1, steps.stream().mapToDouble(step -> step.scores()[k]).toArray()));
        double[] tolerances = eachInput(original, k -> steps.stream()
                .mapToDouble(step -> step.tolerances()[k])
                .average()
                .orElseThrow());

        String key = "MPRT_" + named(order) + AVERAGE;
        assertNear(key, ours, QUANTUS.values("mprt", key), tolerances);
    }

    private static double[] eachInput(List<MapGrid> inputs, IntToDoubleFunction of) {
        return IntStream.range(0, inputs.size()).mapToDouble(of).toArray();
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
