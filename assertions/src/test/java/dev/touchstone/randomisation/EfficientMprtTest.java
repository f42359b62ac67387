package dev.touchstone.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.touchstone.model.randomisation.CascadeOrder;
import dev.touchstone.statistics.Interval;
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
}
