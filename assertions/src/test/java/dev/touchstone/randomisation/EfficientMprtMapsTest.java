package dev.touchstone.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the test makes of maps without complexity. */
class EfficientMprtMapsTest {

    private static final EfficientMprt TEST = EfficientMprt.standard(new MeanComplexity());

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
}
