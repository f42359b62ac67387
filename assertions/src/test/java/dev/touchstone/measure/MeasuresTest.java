package dev.touchstone.measure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.scenario.Mask;
import dev.touchstone.scenario.Region;
import dev.touchstone.scenario.RegionTruth;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeasuresTest {

    private static final Region BOX = new Region("Box1", Mask.box(8, 8, 1, 1, 3, 3));
    private static final Region TEXT = new Region("Text", Mask.box(8, 8, 5, 4, 2, 4));
    private static final RegionTruth BOTH = Maps.truth(BOX, TEXT);
    private static final RegionTruth NEITHER = new RegionTruth(8, 8, List.of(), List.of(), List.of(BOX));

    static Collection<Measure> measures() {
        return Measures.all();
    }

    @Test
    void every_measure_is_found_by_its_own_name() {
        for (String name : Measures.ids()) {
            assertThat(Measures.get(name).name(), is(name));
        }
        assertThat(Measures.ids().size(), is(11 * 3 + 6));
        assertThat(List.copyOf(Measures.ids()), is(List.copyOf(new TreeSet<>(Measures.ids()))));
    }

    @Test
    void an_unknown_name_is_answered_with_the_known_ones() {
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> Measures.get("PAFL"));

        assertThat(
                error.getMessage(),
                startsWith("there is no measure 'PAFL'; known are AUC-ink, AUC-layout, AUC-tight, EMD-ink, "));
    }

    @Test
    void measures_of_the_objects_to_avoid_have_an_s_in_front() {
        assertThat(
                Measures.of(Side.AVOID).stream().map(Measure::name).toList(),
                is(Measures.ids().stream().filter(name -> name.startsWith("S")).toList()));
        assertThat(
                Measures.of(Side.FOCUS).size() + Measures.of(Side.AVOID).size(),
                is(Measures.all().size()));
    }

    @ParameterizedTest
    @MethodSource("measures")
    void the_kind_of_mask_is_part_of_the_name(Measure measure) {
        boolean published = measure.name().endsWith("-published");

        assertThat(published || measure.name().endsWith("-" + measure.mask().id()), is(true));
    }

    @ParameterizedTest
    @MethodSource("measures")
    void every_measure_is_undefined_without_objects_and_without_mass(Measure measure) {
        ScalarMap map = Maps.random(8, 8, Maps.generator("undefined"));
        ScalarMap zero = Maps.map(8, 8, new double[64]);

        assertThat(measure.of(map, NEITHER), is(OptionalDouble.empty()));
        assertThat(measure.of(zero, BOTH), is(OptionalDouble.empty()));
        assertThat(measure.of(map, BOTH).isPresent(), is(true));
    }

    @ParameterizedTest
    @MethodSource("measures")
    void no_measure_takes_a_number_from_a_map_that_is_not_finite(Measure measure) {
        for (double broken : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            double[] values = new double[64];
            values[10] = broken;

            IllegalArgumentException error =
                    assertThrows(IllegalArgumentException.class, () -> measure.of(Maps.map(8, 8, values), BOTH));
            assertThat(
                    error.getMessage(),
                    is(
                            "a map that holds NaN or infinite values cannot be measured; mend the method, or leave the map out and count it"));
        }
    }

    @ParameterizedTest
    @MethodSource("measures")
    void no_measure_takes_a_map_of_another_size(Measure measure) {
        ScalarMap map = Maps.random(4, 16, Maps.generator("size"));

        assertThat(
                assertThrows(IllegalArgumentException.class, () -> measure.of(map, BOTH))
                        .getMessage(),
                is("a mask of %d of 8 x 8 pixels does not fit a map of 4 x 16"
                        .formatted(measure.side() == Side.FOCUS ? 9 : 8)));
    }

    @ParameterizedTest
    @MethodSource("measures")
    void no_value_leaves_its_range_and_a_scale_changes_none(Measure measure) {
        RandomGenerator random = Maps.generator("range");
        for (int i = 0; i < 50; i++) {
            double[] values = new double[64];
            double[] scaled = new double[64];
            for (int pixel = 0; pixel < 64; pixel++) {
                values[pixel] = random.nextInt(3) * random.nextDouble();
                scaled[pixel] = values[pixel] * 1024;
            }
            double value = measure.of(Maps.map(8, 8, values), BOTH).orElseThrow();

            assertThat(value, allOf(greaterThanOrEqualTo(0.0), lessThanOrEqualTo(measure.most())));
            assertThat(measure.of(Maps.map(8, 8, scaled), BOTH).orElseThrow(), closeTo(value, 1e-12));
        }
    }
}
