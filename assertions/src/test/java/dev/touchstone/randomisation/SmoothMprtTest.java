package dev.touchstone.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Tensor;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class SmoothMprtTest {

    private static final Mprt SMOOTH = Mprt.smooth(new PlainPearson());

    /** A map of the input with noise from the model that smoothing takes away. */
    private static Tensor shattered(ModelCopy copy, Sample sample, MapRequest request) {
        double share = request.smoothing().isPresent() ? 0.9 : 0.2;
        return PaintedMaps.mixed(share).paint(copy, sample, request);
    }

    @Test
    void noise_is_shared_by_trained_and_random_models_and_another_one_for_the_repeat() {
        Set<String> trained = new HashSet<>();
        Set<String> random = new HashSet<>();
        SMOOTH.withoutControls().evaluate(PaintedMaps.copies(8, (copy, sample, request) -> {
            request.smoothing().ifPresent(over -> {
                Set<String> streams = copy.equals(ModelCopy.trained()) ? trained : random;
                streams.add(request.stream().split("-")[0] + ": " + over.draws() + " x " + over.level() + " "
                        + over.stream());
            });
            return PaintedMaps.ofModel(copy, sample, request);
        }));

        assertThat(trained, is(Set.of("reference: 50 x 0.1 mprt", "repeat: 50 x 0.1 mprt-again")));
        assertThat(random, is(Set.of("version: 50 x 0.1 mprt")));
    }

    @Test
    void what_smoothing_uncovers_is_said_beside_the_plain_test() {
        RetentionResult result = SMOOTH.evaluate(PaintedMaps.copies(16, SmoothMprtTest::shattered));

        assertThat(result.decision(), is(Decision.FAIL));
        assertThat(
                result.hints(), hasItem("plain maps retain 0.19, smooth ones 0.90: what plain MPRT praises is noise"));
    }

    @Test
    void a_plain_test_that_says_the_same_is_named_without_a_warning() {
        RetentionResult result = SMOOTH.evaluate(PaintedMaps.copies(16, PaintedMaps.mixed(0.3)));

        assertThat(result.hints(), is(List.of("plain maps retain 0.29, smooth ones 0.29")));
    }

    @Test
    void a_plain_map_that_cannot_be_compared_is_no_fault_of_the_smooth_one() {
        RetentionResult result = SMOOTH.evaluate(PaintedMaps.copies(
                16,
                (copy, sample, request) -> request.smoothing().isEmpty() && sample.index() == 2
                        ? PaintedMaps.painted(place -> 0)
                        : PaintedMaps.ofModel(copy, sample, request)));

        assertThat(result.decision(), is(Decision.PASS));
        assertThat(
                result.hints()
                        .get(0)
                        .startsWith("without noise nothing can be compared: one value everywhere in sample #2"),
                is(true));
    }

    @Test
    void a_method_that_only_smoothing_makes_repeatable_is_named() {
        RetentionResult result = SMOOTH.evaluate(PaintedMaps.copies(
                16,
                (copy, sample, request) -> request.smoothing().isEmpty()
                        ? PaintedMaps.ofChance(copy, sample, request)
                        : PaintedMaps.ofModel(copy, sample, request)));

        assertThat(result.decision(), is(Decision.PASS));
        assertThat(result.hints(), is(List.of("without noise two runs of the method do not agree")));
    }

    @Test
    void means_over_noise_that_hardly_agree_ask_for_more_draws() {
        RetentionResult result = SMOOTH.evaluate(PaintedMaps.copies(16, (copy, sample, request) -> {
            RandomGenerator model = PaintedMaps.normal(PaintedMaps.state(copy), sample);
            RandomGenerator noise = PaintedMaps.normal(
                    PaintedMaps.state(copy)
                            + request.smoothing().map(Smoothing::stream).orElse(""),
                    sample);
            return PaintedMaps.painted(place -> 0.6 * model.nextGaussian() + 0.8 * noise.nextGaussian());
        }));

        assertThat(result.ceiling(), closeTo(0.36, 0.05));
        assertThat(
                result.hints(),
                hasItem("two means over 50 noisy inputs agree only %.2f: too few draws for this method"
                        .formatted(result.ceiling())));
    }

    @Test
    void controls_are_plain_and_so_the_edges_under_test_are_measured_apart() {
        RetentionResult result = SMOOTH.evaluate(PaintedMaps.copies("edge", 16, (copy, sample, request) -> {
            RandomGenerator noise = PaintedMaps.normal(
                    request.smoothing().map(Smoothing::stream).orElse("none"), sample);
            RandomGenerator input = PaintedMaps.normal("input", sample);
            return PaintedMaps.painted(
                    place -> input.nextGaussian() + (request.smoothing().isPresent() ? 0.5 * noise.nextGaussian() : 0));
        }));

        assertThat(result.ceiling(), closeTo(0.8, 0.03));
        assertThat(result.retained(), closeTo(1 / 0.8, 0.05));
        assertThat(result.controls().get(1).method(), is("edge"));
        assertThat(result.controls().get(1).retained(), closeTo(1, 1e-9));
        assertThat(result.decision(), is(Decision.FAIL));
    }
}
