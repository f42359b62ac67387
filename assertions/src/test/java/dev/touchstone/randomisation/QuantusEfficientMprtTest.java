package dev.touchstone.randomisation;

import static dev.touchstone.randomisation.Near.assertNear;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;

import dev.touchstone.method.Baseline;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.gradient.Gradient;
import dev.touchstone.method.gradient.InputXGradient;
import dev.touchstone.method.gradient.IntegratedGradients;
import dev.touchstone.method.gradient.Quadrature;
import dev.touchstone.method.gradient.Saliency;
import dev.touchstone.method.propagation.Deconvnet;
import dev.touchstone.model.randomisation.CascadeOrder;
import dev.touchstone.randomisation.complexity.HistogramEntropy;
import dev.touchstone.randomisation.complexity.QuantusBins;
import dev.touchstone.randomisation.similarity.Spearman;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Efficient MPRT from the network to the scores. */
class QuantusEfficientMprtTest {

    private static final double TOLERANCE = 1e-6;
    private static final Quantus QUANTUS = Quantus.stored();
    private static final Map<String, SaliencyMethod> METHODS = Map.of(
            "Gradient", new Gradient(),
            "Saliency", new Saliency(),
            "InputXGradient", new InputXGradient(),
            "Deconvolution", new Deconvnet(),
            "IntegratedGradients", new IntegratedGradients(10, Baseline.ZERO, Quadrature.TRAPEZOID_CAPTUM));

    private static Stream<Arguments> runs() {
        return METHODS.keySet().stream().sorted().flatMap(method -> Stream.of("two_models", "all_layers")
                .map(models -> Arguments.of(method, models)));
    }

    /**
     * A run from input to output.
     *
     * @param steps all of them; of two models the trained and the last
     * @param steady the inputs of which no map has a value that rounding could put into another bin
     */
    private record Run(Map<String, EntropyCorrelation.Step> steps, int[] steady) {

        /** Holds scores of the steady inputs, which are most, to those of Quantus. */
        void assertSame(String what, double[] ours, double[] theirs) {
            assertNear(what, ofSteady(ours), ofSteady(theirs), TOLERANCE);
        }

        private double[] ofSteady(double[] all) {
            return Arrays.stream(steady).mapToDouble(input -> all[input]).toArray();
        }
    }

    private static Run run(String method, String models, int bins) {
        Map<String, List<MapGrid>> maps = new LinkedHashMap<>();
        Map<String, EntropyCorrelation.Step> steps = new LinkedHashMap<>();
        Map<String, Answer> answers = TinyCascade.steps(
                CascadeOrder.BOTTOM_UP,
                model -> new Answer(TinyCascade.logits(model), TinyCascade.maps(model, METHODS.get(method))));
        answers.forEach((name, answer) -> {
            if (models.equals("all_layers") || name.equals("original") || name.equals("out")) {
                maps.put(named(name), answer.maps());
                steps.put(named(name), answer.read(bins));
            }
        });
        int[] steady = IntStream.range(0, TinyCascade.inputs().rows())
                .filter(input -> maps.values().stream().noneMatch(of -> NearMisses.atAnEdge(of.get(input), bins)))
                .toArray();
        assertThat(steady.length, greaterThanOrEqualTo(3));
        return new Run(steps, steady);
    }

    private static String named(String step) {
        return step.equals("original") ? "orig" : step;
    }

    /** Of a model about all inputs. */
    private record Answer(List<float[]> logits, List<MapGrid> maps) {

        EntropyCorrelation.Step read(int bins) {
            return new EntropyCorrelation.Step(
                    logits.stream().mapToDouble(OutputEntropy::of).toArray(), complexities(maps, bins));
        }
    }

    private static double[] complexities(List<MapGrid> maps, int bins) {
        return maps.stream()
                .mapToDouble(map -> new HistogramEntropy(bins).of(map).orElseThrow())
                .toArray();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void every_score_is_the_same(String method, String models) {
        String key = "eMPRT_" + method + "_" + models;
        Run run = run(method, models, (int) QUANTUS.values("mprt", key, "n_bins")[0]);

        assertThat(
                QUANTUS.keys("mprt", key, "explanation_complexity"),
                is(run.steps().keySet()));
        run.steps().forEach((name, step) -> {
            run.assertSame(name, step.complexities(), QUANTUS.values("mprt", key, "explanation_complexity", name));
            assertNear(name, step.entropies(), QUANTUS.values("mprt", key, "model_output_entropy", name), TOLERANCE);
        });
        run.assertSame("rise", rises(run.steps()), QUANTUS.values("mprt", key, "relative_rise"));
        Map<String, double[]> extra = extra(run.steps());
        assertThat(QUANTUS.keys("mprt", key, "extra"), is(extra.keySet()));
        extra.forEach((name, ours) -> run.assertSame(name, ours, QUANTUS.values("mprt", key, "extra", name)));
    }

    @Test
    void the_complexities_of_the_maps_that_quantus_compared_are_the_same() {
        String key = "eMPRT_Gradient_all_layers";

        StoredGradients.steps(CascadeOrder.BOTTOM_UP)
                .forEach((step, maps) -> assertNear(
                        step,
                        complexities(maps, (int) QUANTUS.values("mprt", key, "n_bins")[0]),
                        QUANTUS.values("mprt", key, "explanation_complexity", named(step)),
                        TOLERANCE));
    }

    private static double[] rises(Map<String, EntropyCorrelation.Step> steps) {
        RiseTable table = new RiseTable(
                steps.get("orig").complexities(),
                new double[][] {steps.get("out").complexities()});
        return IntStream.range(0, table.inputs())
                .mapToDouble(input -> table.rise(input, 0))
                .toArray();
    }

    private static Map<String, double[]> extra(Map<String, EntropyCorrelation.Step> steps) {
        EntropyCorrelation.Step trained = steps.get("orig");
        EntropyCorrelation.Step random = steps.get("out");
        double[] ofMaps = quotients(random.complexities(), trained.complexities());
        double[] ofModels = quotients(random.entropies(), trained.entropies());
        return Map.of(
                "scores_delta_explanation", differences(random.complexities(), trained.complexities()),
                "scores_fraction_explanation", ofMaps,
                "scores_delta_model", differences(random.entropies(), trained.entropies()),
                "scores_fraction_model", ofModels,
                "scores_delta_explanation_vs_models", quotients(ofMaps, ofModels),
                "scores_average_complexity", averages(steps),
                "scores_correlation_model_vs_explanation_complexity", correlations(steps));
    }

    private static double[] differences(double[] ones, double[] others) {
        return IntStream.range(0, ones.length)
                .mapToDouble(k -> ones[k] - others[k])
                .toArray();
    }

    private static double[] quotients(double[] ones, double[] others) {
        return IntStream.range(0, ones.length)
                .mapToDouble(k -> ones[k] / others[k])
                .toArray();
    }

    /** Over random models alone. */
    private static double[] averages(Map<String, EntropyCorrelation.Step> steps) {
        return IntStream.range(0, steps.get("orig").complexities().length)
                .mapToDouble(input -> steps.entrySet().stream()
                        .filter(step -> !step.getKey().equals("orig"))
                        .mapToDouble(step -> step.getValue().complexities()[input])
                        .average()
                        .orElseThrow())
                .toArray();
    }

    /** Of two models either 1 or -1, which is no correlation to speak of, and none of ours; so by hand. */
    private static double[] correlations(Map<String, EntropyCorrelation.Step> steps) {
        List<EntropyCorrelation.Step> all = List.copyOf(steps.values());
        return IntStream.range(0, all.get(0).complexities().length)
                .mapToDouble(input -> all.size() > 2 ? correlation(all, input) : sign(all.get(0), all.get(1), input))
                .toArray();
    }

    private static double correlation(List<EntropyCorrelation.Step> all, int input) {
        List<EntropyCorrelation.Step> own = all.stream()
                .map(step -> new EntropyCorrelation.Step(
                        new double[] {step.entropies()[input]}, new double[] {step.complexities()[input]}))
                .toList();
        return new EntropyCorrelation(Spearman.exact())
                .mean(own.get(0), List.of(own.subList(1, own.size())))
                .orElseThrow();
    }

    private static double sign(EntropyCorrelation.Step one, EntropyCorrelation.Step other, int input) {
        return Math.signum(one.entropies()[input] - other.entropies()[input])
                * Math.signum(one.complexities()[input] - other.complexities()[input]);
    }

    @ParameterizedTest
    @CsvSource({"Freedman Diaconis,freedman_diaconis", "Scotts,scott"})
    void rises_with_a_rule_for_the_number_of_bins_are_the_same(String named, String rule) {
        String key = "eMPRT_Gradient_rule_" + named;
        List<MapGrid> trained = TinyCascade.steps(
                        CascadeOrder.BOTTOM_UP, model -> TinyCascade.maps(model, new Gradient()))
                .get("original");
        int bins = QuantusBins.clamped(rule, trained);

        assertThat((double) bins, is(QUANTUS.values("mprt", key, "n_bins")[0]));
        Run run = run("Gradient", "two_models", bins);
        run.assertSame(named, rises(run.steps()), QUANTUS.values("mprt", key, "relative_rise"));
    }

    @Test
    void no_stored_run_is_left_out() {
        Set<String> held = new LinkedHashSet<>();
        METHODS.keySet().forEach(method -> {
            held.add("eMPRT_" + method + "_two_models");
            held.add("eMPRT_" + method + "_all_layers");
        });
        held.add("eMPRT_Gradient_rule_Freedman Diaconis");
        held.add("eMPRT_Gradient_rule_Scotts");
        Set<String> stored = new LinkedHashSet<>(QUANTUS.keys("mprt"));
        stored.removeIf(key -> !key.startsWith("eMPRT"));

        assertThat(stored, is(held));
    }
}
