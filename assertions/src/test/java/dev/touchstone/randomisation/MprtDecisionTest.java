package dev.touchstone.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.scenario.SeedSource;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** What the test says of maps whose dependence is known. */
class MprtDecisionTest {

    private static final Mprt MPRT = Mprt.standard(new PlainPearson());

    private static RetentionResult of(FakeCopies.Painter painter) {
        return MPRT.evaluate(PaintedMaps.copies(16, painter));
    }

    @Test
    void a_map_of_all_parameters_passes_with_nothing_retained() {
        RetentionResult result = of(PaintedMaps::ofModel);

        assertThat(result.decision(), is(Decision.PASS));
        assertThat(result.broken(), is(Optional.empty()));
        assertThat(result.retained(), closeTo(0, 0.03));
        assertThat(result.bounds().orElseThrow().upper(), is(lessThan(0.05)));
        assertThat(result.ceiling(), closeTo(1, 1e-12));
        assertThat(result.signs(), is(new SignTest(16, 16)));
        assertThat(result.identical(), is(0));
        assertThat(result.degenerate(), is(Map.of()));
        assertThat(result.hints(), is(empty()));
    }

    @Test
    void a_map_of_the_input_alone_fails_and_one_is_told_that_nothing_changed() {
        RetentionResult result = of(PaintedMaps::ofInput);

        assertThat(result.decision(), is(Decision.FAIL));
        assertThat(result.retained(), closeTo(1, 1e-9));
        assertThat(result.bounds().orElseThrow().lower(), closeTo(1, 1e-9));
        assertThat(result.identical(), is(16));
        assertThat(
                result.hints(),
                is(List.of(
                        "all maps are bit-identical before and after randomisation: the method does not read the parameters, or holds a"
                                + " reference to the trained model",
                        "a random head alone leaves 1.00: the map hardly depends on the output layer or the class; try the random-logit"
                                + " test")));
    }

    @Test
    void what_is_retained_is_the_share_of_the_input_in_the_map() {
        for (double share : new double[] {0.1, 0.3, 0.5, 0.7, 0.9}) {
            assertThat(of(PaintedMaps.mixed(share)).retained(), closeTo(share, 0.04));
        }
    }

    @Test
    void shares_on_either_side_of_the_threshold_are_told_apart_and_one_at_it_is_not() {
        assertThat(of(PaintedMaps.mixed(0.35)).decision(), is(Decision.PASS));
        assertThat(of(PaintedMaps.mixed(0.65)).decision(), is(Decision.FAIL));
        assertThat(
                MPRT.threshold(of(PaintedMaps.mixed(0.6)).retained())
                        .evaluate(PaintedMaps.copies(16, PaintedMaps.mixed(0.6)))
                        .decision(),
                is(not(Decision.FAIL)));
    }

    @Test
    void a_map_of_chance_proves_nothing_and_is_not_measured() {
        RetentionResult result = of(PaintedMaps::ofChance);

        assertThat(result.decision(), is(Decision.INVALID));
        assertThat(result.broken().orElseThrow().guard(), is(Guard.METHOD_REPEATABLE));
        assertThat(
                result.broken().orElseThrow().told(),
                containsString("two runs on the same model and input agree 0.00, maps of unrelated"));
        assertThat(result.retained(), is(Double.NaN));
        assertThat(result.bounds(), is(Optional.empty()));
        assertThat(result.repeatability(), is(lessThan(0.05)));
        assertThat(result.byInput(), is(Collections.nCopies(16, Double.NaN)));
        assertThat(result.controls(), is(empty()));
        assertThat(result.strip(), is(Optional.empty()));
    }

    @Test
    void a_map_of_neither_input_nor_model_is_invalid() {
        RetentionResult result = of((copy, sample, request) -> PaintedMaps.painted(place -> place));

        assertThat(result.decision(), is(Decision.INVALID));
        assertThat(
                result.broken().orElseThrow().told(),
                is(
                        "two runs on the same model and input agree 1.00, maps of unrelated inputs and models 1.00, lower bound of the"
                                + " difference 0.00, needed 0.05; a low similarity would prove nothing: fix the method's seed, average more, or"
                                + " look whether it sees the input"));
    }

    @Test
    void a_map_of_the_model_alone_depends_on_the_parameters_but_one_is_told_that_it_does_not_see_the_input() {
        RetentionResult result = of((copy, sample, request) -> {
            RandomGenerator model = SeedSource.of(1).random(PaintedMaps.state(copy));
            return PaintedMaps.painted(place -> model.nextGaussian());
        });

        assertThat(result.decision(), is(Decision.PASS));
        assertThat(
                result.hints(),
                is(List.of(
                        "maps of different inputs on the trained model agree 1.00, two runs on the same input 1.00: the map hardly"
                                + " depends on the input")));
    }

    @Test
    void a_noisy_map_of_the_input_is_measured_by_what_its_own_repetition_keeps() {
        RetentionResult result = of((copy, sample, request) -> {
            RandomGenerator input = PaintedMaps.normal("input", sample);
            RandomGenerator chance = PaintedMaps.normal(PaintedMaps.state(copy) + request.stream(), sample);
            return PaintedMaps.painted(place -> input.nextGaussian() + chance.nextGaussian());
        });

        assertThat(result.ceiling(), closeTo(0.5, 0.05));
        assertThat(result.retained(), closeTo(1, 0.1));
        assertThat(result.decision(), is(Decision.FAIL));
    }

    @Test
    void a_few_inputs_that_carry_the_mean_do_not_pass_the_sign_test() {
        RetentionResult result = of((copy, sample, request) -> sample.index() < 6
                ? PaintedMaps.mixed(0).paint(copy, sample, request)
                : PaintedMaps.mixed(0.52).paint(copy, sample, request));

        assertThat(result.bounds().orElseThrow().upper(), is(lessThan(0.5)));
        assertThat(result.signs().p(), is(greaterThan(0.05)));
        assertThat(result.broken(), is(Optional.empty()));
        assertThat(result.decision(), is(Decision.UNDECIDED));
    }

    @Test
    void the_worst_input_is_shown_along_the_cascade_of_the_first_model() {
        FakeCopies copies = PaintedMaps.copies(
                16,
                (copy, sample, request) -> sample.index() == 9
                        ? PaintedMaps.mixed(0.6).paint(copy, sample, request)
                        : PaintedMaps.ofModel(copy, sample, request));
        CascadeStrip strip = MPRT.evaluate(copies).strip().orElseThrow();

        assertThat(strip.sample(), is(copies.samples().get(9)));
        assertThat(strip.target(), is(copies.targets().get(9)));
        assertThat(
                strip.trained(),
                is(copies.maps(ModelCopy.trained(), MapRequest.of("reference")).get(9)));
        assertThat(
                strip.steps().stream().map(CascadeStrip.Picture::step).toList(),
                is(List.of("03head", "02conv", "01conv")));
        strip.steps().forEach(picture -> assertThat(picture.similarity(), closeTo(0.6, 0.15)));
    }

    @Test
    void the_same_copies_give_the_same_result_bit_for_bit_in_any_order() {
        RetentionResult first = of(PaintedMaps.mixed(0.4));
        of(PaintedMaps::ofChance);
        RetentionResult again = of(PaintedMaps.mixed(0.4));

        assertThat(again.bounds(), is(first.bounds()));
        assertThat(again.steps(), is(first.steps()));
        assertThat(again.byInput(), is(first.byInput()));
        assertThat(again.retained(), is(first.retained()));
    }

    @Test
    void one_random_model_bounds_itself_alone_and_says_so() {
        assertThat(
                MPRT.replicates(1)
                        .evaluate(PaintedMaps.copies(16, PaintedMaps::ofModel))
                        .hints(),
                hasItem("with one random version the bounds hold for that one alone"));
    }

    @Test
    void a_small_world_is_refused() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> MPRT.evaluate(PaintedMaps.copies(7, PaintedMaps::ofModel)));

        assertThat(
                refused.getMessage(),
                is("a randomisation test needs 8 samples or more, but there are only 7; choose a larger world"));
    }
}
