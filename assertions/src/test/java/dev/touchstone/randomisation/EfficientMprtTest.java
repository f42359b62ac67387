package dev.touchstone.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.method.SignSemantics;
import dev.touchstone.model.randomisation.CascadeOrder;
import dev.touchstone.model.randomisation.ParameterGroup;
import dev.touchstone.statistics.Interval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What the test says of maps whose complexity is known. */
class EfficientMprtTest {

    private static final EfficientMprt TEST = EfficientMprt.standard(new MeanComplexity());

    private static EfficientMprtResult of(ComplexMaps.Rise rise) {
        return TEST.evaluate(ComplexMaps.copies(16, rise));
    }

    @Test
    void the_standard_is_that_of_the_documents() {
        assertThat(TEST.inputs(), is(16));
        assertThat(TEST.replicates(), is(5));
        assertThat(TEST.magnitudes(), is(Optional.empty()));
        assertThat(TEST.cascade().order(), is(CascadeOrder.BOTTOM_UP));
        assertThat(TEST.correlation(), is(Optional.empty()));
        assertThat(TEST.controlled(), is(true));
    }

    @Test
    void maps_that_get_more_complex_pass_and_all_that_it_rests_on_is_told() {
        EfficientMprtResult result = of((input, replicate) -> 0.25 * replicate);

        assertThat(result.decision(), is(Decision.PASS));
        assertThat(result.broken(), is(Optional.empty()));
        assertThat(result.rise(), closeTo(0.5, 1e-6));
        assertThat(result.byInput().get(3), closeTo(0.5, 1e-6));
        assertThat(result.trained(), closeTo(2, 1e-6));
        assertThat(result.random(), closeTo(3, 1e-6));
        assertThat(result.complexity(), is("mean"));
        assertThat(result.most(), is(Double.POSITIVE_INFINITY));
        assertThat(result.replicates(), is(5));
        assertThat(result.signs(), is(new SignTest(16, 16)));
        assertThat(result.model().changedShare(), is(1.0));
        assertThat(result.control().orElseThrow().method(), is("gradient"));
        assertThat(result.control().orElseThrow().retained(), closeTo(0.1, 1e-6));
        assertThat(result.control().orElseThrow().asExpected(), is(true));
        assertThat(result.controlBounds().orElseThrow().lower(), closeTo(0.1, 1e-6));
        assertThat(result.correlation(), is(OptionalDouble.empty()));
        assertThat(result.hints(), is(empty()));
    }

    @Test
    void a_few_inputs_that_fall_far_do_not_outweigh_the_others() {
        EfficientMprtResult result = of((input, replicate) -> input < 4 ? -0.7 : 0.05);

        assertThat(result.rise(), closeTo(0.05, 1e-6));
        assertThat(result.signs(), is(new SignTest(12, 16)));
        assertThat(result.decision(), is(Decision.PASS));
    }

    @Test
    void a_few_that_rise_beyond_all_measure_do_not_carry_it() {
        EfficientMprtResult result = of((input, replicate) -> input < 4 ? 1000 : -0.05);

        assertThat(result.rise(), closeTo(-0.05, 1e-6));
        assertThat(result.decision(), is(Decision.FAIL));
        assertThat(result.falls(), is(true));
    }

    @Test
    void maps_that_read_no_parameter_fail_with_the_likely_cause_and_without_any_control() {
        for (EfficientMprt test : List.of(TEST, TEST.withoutControls())) {
            EfficientMprtResult result = test.evaluate(ComplexMaps.copies(16, (input, replicate) -> 0));

            assertThat(result.decision(), is(Decision.FAIL));
            assertThat(result.falls(), is(false));
            assertThat(result.rise(), is(0.0));
            assertThat(result.bounds(), is(Optional.of(new Interval(0, 0))));
            assertThat(result.control().isPresent(), is(test.controlled()));
            assertThat(
                    result.hints(),
                    is(List.of(
                            "no map is more or less complex after randomisation, to the last bit: the method does not read the"
                                    + " parameters, or holds a reference to the trained model")));
        }
    }

    @Test
    void a_fall_of_a_thousandth_is_no_fall() {
        EfficientMprtResult result = of((input, replicate) -> -0.0005);

        assertThat(result.decision(), is(Decision.FAIL));
        assertThat(result.bounds().orElseThrow().upper() < 0, is(true));
        assertThat(result.falls(), is(false));
    }

    @Test
    void maps_of_chance_do_not_pass() {
        EfficientMprtResult result = TEST.ofMagnitudes()
                .evaluate(PaintedMaps.copies(16, PaintedMaps::ofChance)
                        .withControl("gradient", ComplexMaps.rising((input, replicate) -> 0.1)));

        assertThat(result.decision(), is(not(Decision.PASS)));
        assertThat(result.rise(), closeTo(0, 0.03));
    }

    @Test
    void a_rise_above_one_run_on_the_trained_model_and_not_above_another_may_be_chance() {
        FakeCopies copies = PaintedMaps.copies(
                16,
                (copy, sample, request) -> ComplexMaps.ofMean(
                        copy instanceof ModelCopy.Randomised
                                ? 3
                                : request.stream().equals("repeat") ? 4 : 2));
        EfficientMprtResult result = TEST.withoutControls().evaluate(copies);

        assertThat(result.decision(), is(Decision.UNDECIDED));
        assertThat(result.rise(), closeTo(0.5, 1e-6));
        assertThat(
                result.hints(),
                is(List.of(
                        "above the maps of a second run on the trained model there is no sure rise: that of the first may be chance;"
                                + " fix the method's seed, or average more")));
    }

    @Test
    void a_constant_map_of_the_trained_model_is_a_fault_and_named_before_any_number() {
        IncomparableMapException thrown = assertThrows(
                IncomparableMapException.class,
                () -> TEST.evaluate(PaintedMaps.copies(
                        16,
                        (copy, sample, request) ->
                                sample.index() < 14 ? ComplexMaps.ofMean(2) : ComplexMaps.constant())));

        assertThat(
                thrown.getMessage(),
                is("one value everywhere in sample #14 of bucket "
                        + thrown.faulty().get(0).sample().bucket()
                        + "; 2 of 16 maps of the trained model cannot be compared"));
        assertThat(thrown.faulty().get(0).defect(), is(MapDefect.CONSTANT));
    }

    @Test
    void so_is_one_of_no_complexity_since_nothing_can_be_a_share_of_that() {
        IncomparableMapException thrown = assertThrows(
                IncomparableMapException.class,
                () -> TEST.evaluate(PaintedMaps.copies(
                        16, (copy, sample, request) -> ComplexMaps.ofMean(sample.index() == 3 ? 0 : 2))));

        assertThat(thrown.faulty().get(0).defect(), is(MapDefect.SIMPLE));
        assertThat(thrown.faulty().size(), is(1));
        assertThat(
                thrown.faulty().get(0).defect().description(),
                is("a complexity of 0 or none, of which no rise can be a share"));
    }

    @Test
    void a_map_with_a_nan_is_named_as_that() {
        IncomparableMapException thrown = assertThrows(
                IncomparableMapException.class,
                () -> TEST.evaluate(PaintedMaps.copies(16, (copy, sample, request) -> ComplexMaps.ofMean(Double.NaN))));

        assertThat(thrown.faulty().get(0).defect(), is(MapDefect.NOT_A_NUMBER));
        assertThat(thrown.faulty().size(), is(16));
    }

    @Test
    void few_constant_maps_of_random_models_are_left_out_and_told() {
        FakeCopies copies = PaintedMaps.copies(
                16,
                (copy, sample, request) -> copy instanceof ModelCopy.Randomised it
                                && it.randomisation().replicate() == 2
                                && sample.index() == 5
                        ? ComplexMaps.constant()
                        : ComplexMaps.rising((input, replicate) -> 0.2 + 0.1 * replicate)
                                .paint(copy, sample, request));
        EfficientMprtResult result = TEST.withoutControls().evaluate(copies);

        assertThat(result.decision(), is(Decision.PASS));
        assertThat(result.byInput().get(5), closeTo((0.2 + 0.3 + 0.5 + 0.6) / 4, 1e-6));
        assertThat(result.byInput().get(6), closeTo(0.4, 1e-6));
        assertThat(
                result.hints(), is(List.of("1 of 80 maps of random models are constant or not finite and left out")));
    }

    @Test
    void after_too_many_of_them_other_random_models_are_drawn() {
        EfficientMprtResult result = TEST.withoutControls().evaluate(constantBelow(5));

        assertThat(result.decision(), is(Decision.PASS));
        assertThat(result.rise(), closeTo(0.3, 1e-6));
        assertThat(
                result.hints(),
                is(List.of(
                        "more than 10 % of the maps of the first random models had no complexity; others were drawn")));
    }

    @Test
    void if_those_are_no_better_nothing_is_decided() {
        EfficientMprtResult result = TEST.evaluate(constantBelow(10));

        assertThat(result.decision(), is(Decision.UNDECIDED));
        assertThat(
                result.broken(),
                is(
                        Optional.of(
                                new GuardFinding(
                                        Guard.MAPS_COMPARABLE,
                                        "80 of 80 maps of random models are constant or not finite, more than 10 %, in two sets of random models"))));
        assertThat(result.rise(), is(Double.NaN));
        assertThat(result.random(), is(Double.NaN));
        assertThat(result.bounds(), is(Optional.empty()));
        assertThat(result.control(), is(Optional.empty()));
        assertThat(result.strip(), is(Optional.empty()));
    }

    /** Maps of random models up to this one are constant, of those from it on .3 more complex. */
    private static FakeCopies constantBelow(int first) {
        return PaintedMaps.copies(
                16,
                (copy, sample, request) -> copy instanceof ModelCopy.Randomised it
                                && it.randomisation().replicate() < first
                        ? ComplexMaps.constant()
                        : ComplexMaps.rising((input, replicate) -> 0.3).paint(copy, sample, request));
    }

    @Test
    void a_model_that_is_not_random_makes_it_invalid_whatever_the_maps_do() {
        FakeCopies copies = ComplexMaps.copies(16, (input, replicate) -> 0.3);
        EfficientMprtResult result = TEST.evaluate(copies.answering(copy -> new CopyReport(
                Collections.nCopies(16, new float[] {1, 0}), 1000, copy.equals(ModelCopy.trained()) ? 0 : 500)));

        assertThat(result.decision(), is(Decision.INVALID));
        assertThat(
                result.broken().orElseThrow().told(),
                is(
                        "only 50.0 % of 1,000 parameters changed in a random model, and 99 % must; choose another randomiser"));
        assertThat(result.control(), is(Optional.empty()));
    }

    @Test
    void the_gradient_is_its_own_control() {
        List<ModelCopy> asked = new ArrayList<>();
        FakeCopies copies = PaintedMaps.copies("gradient", 16, (copy, sample, request) -> {
            if (sample.index() == 0) {
                asked.add(copy);
            }
            return ComplexMaps.rising((input, replicate) -> 0.3).paint(copy, sample, request);
        });
        EfficientMprtResult result = TEST.evaluate(copies);

        assertThat(asked.size(), is(7));
        assertThat(result.control().orElseThrow().retained(), is(result.rise()));
        assertThat(result.controlBounds(), is(result.bounds()));
    }

    @Test
    void
            each_random_model_has_lost_all_and_is_asked_once_with_a_stream_of_its_own_and_the_trained_one_again_for_a_pass() {
        List<String> asked = new ArrayList<>();
        FakeCopies copies = PaintedMaps.copies(16, (copy, sample, request) -> {
            if (sample.index() == 0) {
                asked.add((copy instanceof ModelCopy.Randomised it
                                ? it.randomisation().groups().stream()
                                        .map(ParameterGroup::name)
                                        .toList()
                                : "trained")
                        + " " + request.stream());
            }
            return ComplexMaps.rising((input, replicate) -> 0.3).paint(copy, sample, request);
        });
        TEST.replicates(2).evaluate(copies);

        assertThat(
                asked,
                is(List.of(
                        "trained reference",
                        "[01conv, 02conv, 03head] version-0",
                        "[01conv, 02conv, 03head] version-1",
                        "trained repeat")));
    }

    @Test
    void the_worst_input_is_the_one_that_rises_least() {
        EfficientMprtResult result = of((input, replicate) -> input == 7 ? 0.1 : 0.3);

        CascadeStrip strip = result.strip().orElseThrow();
        assertThat(strip.sample().index(), is(7));
        assertThat(strip.trained(), is(ComplexMaps.ofMean(2)));
        assertThat(strip.steps().size(), is(1));
        assertThat(strip.steps().get(0).step(), is("all parameters"));
        assertThat(strip.steps().get(0).map(), is(ComplexMaps.ofMean(2.2)));
    }

    @Test
    void one_random_model_is_enough_and_told() {
        EfficientMprtResult result = TEST.replicates(1).evaluate(ComplexMaps.copies(16, (input, replicate) -> 0.3));

        assertThat(result.decision(), is(Decision.PASS));
        assertThat(result.hints(), is(List.of("with one random model the bounds hold for that one alone")));
    }

    @Test
    void signs_are_dropped_as_declared_or_as_asked() {
        FakeCopies.Painter negative =
                (copy, sample, request) -> ComplexMaps.ofMean(copy.equals(ModelCopy.trained()) ? -2 : -4);
        FakeCopies signed = PaintedMaps.copies(16, negative);
        FakeCopies magnitude = new FakeCopies("painted", SignSemantics.MAGNITUDE, PaintedMaps.WORLD, 16, negative);
        EfficientMprt test = TEST.withoutControls();

        assertThrows(IncomparableMapException.class, () -> test.evaluate(signed));
        assertThat(test.ofMagnitudes().evaluate(signed).rise(), closeTo(1, 1e-6));
        assertThat(test.evaluate(magnitude).rise(), closeTo(1, 1e-6));
        assertThrows(IncomparableMapException.class, () -> test.signed().evaluate(magnitude));
    }

    @Test
    void the_number_of_explanations_is_known_before_the_first_and_kept() {
        int[] maps = new int[1];
        FakeCopies copies = PaintedMaps.copies(9, (copy, sample, request) -> {
            maps[0]++;
            return ComplexMaps.rising((input, replicate) -> 0.3).paint(copy, sample, request);
        });
        for (EfficientMprt test : List.of(TEST, TEST.replicates(2), TEST.correlated(new PlainPearson()))) {
            maps[0] = 0;
            test.evaluate(copies);
            assertThat((long) maps[0], is(test.explanations(copies)));
        }
        assertThat(TEST.explanations(copies), is(9 * (2 + 5L)));
        assertThat(TEST.correlated(new PlainPearson()).explanations(copies), is(9 * (2 + 5 + 3 * 5L)));
    }

    @Test
    void the_same_copies_give_the_same_result() {
        FakeCopies copies = ComplexMaps.copies(16, (input, replicate) -> 0.1 * (input % 5 - 1) + 0.01 * replicate);

        assertThat(TEST.evaluate(copies), is(TEST.evaluate(copies)));
    }

    @Test
    void what_makes_no_test_is_refused() {
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> TEST.inputs(7))
                        .getMessage(),
                is("7 inputs are too few to decide anything; ask for 8 or more"));
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> TEST.replicates(0))
                        .getMessage(),
                is("a map needs a random model or more to rise on, but was to have 0"));
        assertThat(
                assertThrows(
                                IllegalArgumentException.class,
                                () -> TEST.evaluate(ComplexMaps.copies(7, (input, replicate) -> 0.3)))
                        .getMessage(),
                is("a randomisation test needs 8 samples or more, but there are only 7; choose a larger world"));
    }
}
