package dev.touchstone.measure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.scenario.Mask;
import dev.touchstone.scenario.Region;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FocusMeasuresTest {

    private static final Tensor SIGNED = Tensor.of(new float[] {3, -1, 0, 2, -1, -1, 0, 2}, 2, 2, 2);

    @Test
    void channels_are_summed_before_the_absolute_value_is_taken() {
        ScalarMap map = Scalarisation.ABS_OF_CHANNEL_SUM.apply(SIGNED);

        assertThat(values(map), is(List.of(2.0, 2.0, 0.0, 4.0)));
    }

    @Test
    void channels_of_unlike_sign_do_not_cancel_in_the_sum_of_absolutes() {
        assertThat(values(Scalarisation.SUM_OF_CHANNEL_ABS.apply(SIGNED)), is(List.of(4.0, 2.0, 0.0, 4.0)));
    }

    @Test
    void the_positive_part_drops_what_speaks_against_the_class() {
        assertThat(values(Scalarisation.POSITIVE_CHANNEL_SUM.apply(SIGNED)), is(List.of(2.0, 0.0, 0.0, 4.0)));
    }

    @Test
    void only_maps_of_pixels_can_be_scalarised() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Scalarisation.ABS_OF_CHANNEL_SUM.apply(Tensor.of(new float[4], 4)));
    }

    private static List<Double> values(ScalarMap map) {
        return List.of(map.value(0, 0), map.value(0, 1), map.value(1, 0), map.value(1, 1));
    }

    /** The toy of the TextBox paper: a primary box of 19 x 13 at 1, a secondary of 10 x 10 at b, the rest at g. */
    private static OptionalDouble toy(Measure measure, float b, float g) {
        Mask primary = Mask.box(64, 64, 5, 5, 19, 13);
        Mask secondary = Mask.box(64, 64, 40, 40, 10, 10);
        float[] values = new float[64 * 64];
        Arrays.fill(values, g);
        primary.indices().forEach(i -> values[i] = 1);
        secondary.indices().forEach(i -> values[i] = b);
        RegionTruth truth = new RegionTruth(
                64, 64, List.of(new Region("Text", primary)), List.of(new Region("Box1", secondary)), List.of());
        return measure.of(Scalarisation.ABS_OF_CHANNEL_SUM.apply(Tensor.of(values, 1, 64, 64)), truth);
    }

    @Test
    void the_focus_levels_of_the_toy_are_the_shares_of_its_mass() {
        double total = 247 + 80 + 0.001 * (4096 - 347);

        assertThat(toy(new Pafl(), 0.8f, 0.001f).orElseThrow(), closeTo(247 / total, 1e-6));
        assertThat(toy(new Safl(), 0.8f, 0.001f).orElseThrow(), closeTo(80 / total, 1e-6));
        assertThat(toy(new Pafl(), 0.8f, 0f).orElseThrow(), closeTo(0.7554, 5e-5));
        assertThat(toy(new Safl(), 0.8f, 0f).orElseThrow(), closeTo(0.2446, 5e-5));
    }

    @Test
    void a_focus_level_is_undefined_without_objects_or_without_mass() {
        RegionTruth nothing = new RegionTruth(2, 2, List.of(), List.of(), List.of());
        RegionTruth box =
                new RegionTruth(2, 2, List.of(new Region("Box1", Mask.box(2, 2, 0, 0, 1, 1))), List.of(), List.of());
        ScalarMap zero = Scalarisation.ABS_OF_CHANNEL_SUM.apply(Tensor.of(new float[4], 1, 2, 2));

        assertThat(new Pafl().of(Scalarisation.ABS_OF_CHANNEL_SUM.apply(SIGNED), nothing), is(OptionalDouble.empty()));
        assertThat(new Pafl().of(zero, box), is(OptionalDouble.empty()));
    }

    @Test
    void objects_that_overlap_are_counted_once() {
        Region one = new Region("Box1", Mask.box(2, 2, 0, 0, 2, 1));
        Region other = new Region("Text", Mask.box(2, 2, 0, 0, 1, 2));
        RegionTruth both = new RegionTruth(2, 2, List.of(one, other), List.of(), List.of());

        assertThat(
                new Pafl()
                        .of(Scalarisation.ABS_OF_CHANNEL_SUM.apply(SIGNED), both)
                        .orElseThrow(),
                closeTo(0.5, 1e-12));
    }
}
