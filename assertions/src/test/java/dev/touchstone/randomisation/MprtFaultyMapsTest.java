package dev.touchstone.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Tensor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** What the test says where maps cannot be compared: of the trained model, which is a fault, or of random ones, of which some may be so. */
class MprtFaultyMapsTest {

    private static final Mprt MPRT = Mprt.standard(new PlainPearson());

    private static RetentionResult of(FakeCopies.Painter painter) {
        return MPRT.evaluate(PaintedMaps.copies(16, painter));
    }

    @Test
    void a_constant_map_is_named_before_any_number() {
        IncomparableMapException fault = assertThrows(
                IncomparableMapException.class,
                () -> of((copy, sample, request) -> sample.bucket().number() == 3
                        ? PaintedMaps.painted(place -> 2)
                        : PaintedMaps.ofModel(copy, sample, request)));

        Sample first = fault.faulty().get(0).sample();
        assertThat(first.bucket().number(), is(3));
        assertThat(fault.faulty().get(0).defect(), is(MapDefect.CONSTANT));
        assertThat(
                fault.getMessage(),
                is(
                        "one value everywhere in sample #%d of bucket %s; 2 of 16 maps of the trained model cannot be compared"
                                .formatted(first.index(), first.bucket())));
    }

    @Test
    void a_map_that_is_constant_but_for_its_signs_is_a_fault_only_where_they_are_dropped() {
        FakeCopies.Painter signs = (copy, sample, request) -> {
            RandomGenerator model = PaintedMaps.normal(PaintedMaps.state(copy), sample);
            return PaintedMaps.painted(place -> model.nextBoolean() ? 1 : -1);
        };

        assertThat(of(signs).decision(), is(Decision.PASS));
        assertThrows(IncomparableMapException.class, () -> MPRT.ofMagnitudes().evaluate(PaintedMaps.copies(16, signs)));
    }

    @Test
    void numbers_that_are_none_are_named() {
        assertThat(defectOf(Float.NaN), is(MapDefect.NOT_A_NUMBER));
        assertThat(defectOf(Float.NEGATIVE_INFINITY), is(MapDefect.INFINITE));
    }

    private static MapDefect defectOf(float value) {
        return assertThrows(
                        IncomparableMapException.class,
                        () -> of((copy, sample, request) -> {
                            float[] values =
                                    PaintedMaps.ofModel(copy, sample, request).values();
                            values[7] = value;
                            return Tensor.of(values, 1, 16, 16);
                        }))
                .faulty()
                .get(0)
                .defect();
    }

    @Test
    void maps_that_are_often_constant_on_random_models_leave_it_undecided_after_a_second_try() {
        RetentionResult result =
                of((copy, sample, request) -> copy instanceof ModelCopy.Randomised && sample.index() % 2 == 0
                        ? PaintedMaps.painted(place -> 0)
                        : PaintedMaps.ofModel(copy, sample, request));

        assertThat(result.decision(), is(Decision.UNDECIDED));
        assertThat(result.broken().orElseThrow().guard(), is(Guard.MAPS_COMPARABLE));
        assertThat(
                result.broken().orElseThrow().told(),
                is(
                        "72 of 144 maps after randomisation are constant or not finite, more than 10 %, in two sets of random versions;"
                                + " most at 03head (24)"));
        assertThat(result.degenerate(), is(Map.of("03head", 24, "02conv", 24, "01conv", 24)));
        assertThat(result.retained(), closeTo(0, 0.05));
        assertThat(result.strip(), is(notNullValue()));
    }

    @Test
    void maps_that_are_all_constant_on_random_models_leave_nothing_to_measure() {
        RetentionResult result = of((copy, sample, request) -> copy instanceof ModelCopy.Randomised
                ? PaintedMaps.painted(place -> Double.NaN)
                : PaintedMaps.ofModel(copy, sample, request));

        assertThat(result.decision(), is(Decision.UNDECIDED));
        assertThat(result.broken().orElseThrow().guard(), is(Guard.MAPS_COMPARABLE));
        assertThat(result.retained(), is(Double.NaN));
        assertThat(result.signs(), is(new SignTest(0, 16)));
        assertThat(result.strip(), is(Optional.empty()));
    }

    @Test
    void other_random_models_are_drawn_when_the_first_cannot_be_compared() {
        RetentionResult result = of((copy, sample, request) ->
                copy instanceof ModelCopy.Randomised it && it.randomisation().replicate() < 3
                        ? PaintedMaps.painted(place -> 0)
                        : PaintedMaps.ofModel(copy, sample, request));

        assertThat(result.decision(), is(Decision.PASS));
        assertThat(result.degenerate(), is(Map.of()));
        assertThat(
                result.hints(),
                is(
                        List.of(
                                "more than 10 % of the maps of the first random versions could not be compared; others were drawn")));
    }

    @Test
    void a_tenth_of_constant_maps_is_left_out_and_counted() {
        RetentionResult result =
                of((copy, sample, request) -> copy instanceof ModelCopy.Randomised && sample.index() == 5
                        ? PaintedMaps.painted(place -> 0)
                        : PaintedMaps.ofModel(copy, sample, request));

        assertThat(result.decision(), is(Decision.PASS));
        assertThat(result.degenerate(), is(Map.of("03head", 3, "02conv", 3, "01conv", 3)));
        assertThat(result.byInput().get(5), is(Double.NaN));
        assertThat(result.signs(), is(new SignTest(15, 16)));
    }
}
