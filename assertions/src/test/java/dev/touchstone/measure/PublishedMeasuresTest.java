package dev.touchstone.measure;

import static dev.touchstone.measure.Maps.avoid;
import static dev.touchstone.measure.Maps.focus;
import static dev.touchstone.measure.Maps.map;
import static dev.touchstone.measure.Maps.square;
import static dev.touchstone.measure.Maps.truth;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.scenario.Mask;
import dev.touchstone.scenario.Region;
import dev.touchstone.scenario.RegionTruth;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedMeasuresTest {

    private static final double THREE_DECIMALS = 5.01e-4;

    private static final Region PRIMARY = new Region("Text", Mask.box(64, 64, 5, 5, 19, 13));
    private static final Region SECONDARY = square("Box1", 10, 40, 40);

    /** The toy of the TextBox paper's app. A.4: the primary box at 1, the secondary at b, the rest at g. */
    private static ScalarMap toy(double b, double g) {
        double[] values = new double[64 * 64];
        Arrays.fill(values, g);
        PRIMARY.tight().indices().forEach(i -> values[i] = 1);
        SECONDARY.tight().indices().forEach(i -> values[i] = b);
        return map(64, 64, values);
    }

    private static double value(Measure measure, ScalarMap map, RegionTruth truth) {
        return measure.of(map, truth).orElseThrow();
    }

    private static PublishedFocusLevel unblurred(Side side) {
        return new PublishedFocusLevel(side, Smoothing.NONE);
    }

    @Test
    void the_toy_with_a_weaker_secondary_object_has_the_papers_focus_levels() {
        RegionTruth truth = truth(PRIMARY, SECONDARY);

        assertThat(value(unblurred(Side.FOCUS), toy(0.8, 0.001), truth), closeTo(0.7554, 5.01e-5));
        assertThat(value(unblurred(Side.AVOID), toy(0.8, 0.001), truth), closeTo(0.2446, 5.01e-5));
        assertThat(value(new Piou(), toy(0.8, 0.001), truth), is(1.0));
        assertThat(value(new Siou(), toy(0.8, 0.001), truth), is(0.0));
    }

    @ParameterizedTest
    @CsvSource({
        "0.0, .985, .000, .076, .000",
        "0.3, .892, .108, .084, .000",
        "0.6, .805, .195, .116, .000",
        "0.9, .733, .267, .832, .168",
        "1.2, .673, .327, .553, .447",
        "1.5, .622, .378, .414, .586",
        "1.8, .578, .422, .331, .669",
        "2.1, .540, .460, .275, .725",
        "2.4, .507, .493, .236, .764",
        "2.7, .478, .522, .206, .794",
        "3.0, .451, .549, .183, .817"
    })
    void the_toy_has_the_papers_focus_levels_for_every_strength_of_the_secondary_object(
            double b, double pafl, double safl, double paflBright, double saflBright) {
        RegionTruth truth = truth(PRIMARY, SECONDARY);

        assertThat(value(unblurred(Side.FOCUS), toy(b, 0.001), truth), closeTo(pafl, THREE_DECIMALS));
        assertThat(value(unblurred(Side.AVOID), toy(b, 0.001), truth), closeTo(safl, THREE_DECIMALS));
        assertThat(value(unblurred(Side.FOCUS), toy(b, 0.8), truth), closeTo(paflBright, THREE_DECIMALS));
        assertThat(value(unblurred(Side.AVOID), toy(b, 0.8), truth), closeTo(saflBright, THREE_DECIMALS));
    }

    @Test
    void the_blur_spreads_a_pixel_over_49() {
        ScalarMap map = Maps.indicator(Mask.box(64, 64, 30, 30, 1, 1));
        Region window = new Region("x", Mask.box(64, 64, 27, 27, 7, 7));
        Region part = new Region("x", Mask.box(64, 64, 33, 33, 7, 7));

        assertThat(value(new PublishedFocusLevel(Side.FOCUS), map, focus(window)), closeTo(1, 1e-12));
        assertThat(value(new PublishedFocusLevel(Side.FOCUS), map, focus(part)), closeTo(1.0 / 49, 1e-12));
        assertThat(value(new PublishedMeanFocusLevel(Side.FOCUS), map, focus(part)), closeTo(1.0 / 49 / 49, 1e-12));
    }

    @Test
    void the_blur_mirrors_the_image_at_the_centre_of_its_border_pixels() {
        ScalarMap map = map(1, 6, 49, 0, 0, 0, 0, 98);

        double[] blurred = BoxBlur.of(map);

        assertThat(blurred, is(new double[] {7, 7, 7 + 14, 7 + 14, 14, 14}));
    }

    @Test
    void what_objects_share_counts_once_for_each() {
        Region one = square("Box1", 10, 30, 30);
        Region other = square("Text", 10, 30, 35);
        ScalarMap map = Maps.indicator(Mask.box(64, 64, 30, 35, 10, 5));

        assertThat(value(unblurred(Side.FOCUS), map, focus(one, other)), closeTo(2, 1e-12));
        assertThat(
                value(new PublishedMeanFocusLevel(Side.FOCUS, Smoothing.NONE), map, focus(one, other)),
                closeTo(2.0 / 200, 1e-12));
        assertThat(value(new Pafl(), map, focus(one, other)), is(1.0));
    }

    @Test
    void the_threshold_is_the_highest_lower_edge_of_ten_bins_with_enough_pixels() {
        Contrast contrast = Contrast.of(new double[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 10});

        assertThat(contrast.threshold(0), is(9.0));
        assertThat(contrast.threshold(1), is(9.0));
        assertThat(contrast.threshold(2), is(8.0));
        assertThat(contrast.threshold(9), is(1.0));
        assertThat(contrast.threshold(10), is(0.0));
    }

    @Test
    void chosen_pixels_are_compared_with_one_object_at_a_time() {
        Region left = new Region("left", Mask.box(1, 10, 0, 0, 1, 2));
        Region right = new Region("right", Mask.box(1, 10, 0, 8, 1, 1));
        ScalarMap map = map(1, 10, 10, 9.5, 0, 0, 0, 0, 0, 0, 9.2, 0);
        PublishedIou piou = new PublishedIou(Side.FOCUS, Smoothing.NONE);

        assertThat(value(piou, map, focus(left, right)), closeTo((2.0 / 3 + 1.0 / 3) / 2, 1e-15));
    }

    @Test
    void for_the_avoid_objects_too_as_many_pixels_are_chosen_as_the_focus_has() {
        Region left = new Region("left", Mask.box(1, 10, 0, 0, 1, 2));
        Region right = new Region("right", Mask.box(1, 10, 0, 8, 1, 1));
        ScalarMap map = map(1, 10, 10, 0, 0, 0, 0, 0, 0, 0, 8.5, 0);

        assertThat(value(new PublishedIou(Side.AVOID, Smoothing.NONE), map, truth(left, right)), is(1.0 / 2));
    }

    @Test
    void without_a_focus_the_avoid_objects_are_compared_with_the_top_bin() {
        Region left = new Region("left", Mask.box(1, 10, 0, 0, 1, 2));
        ScalarMap map = map(1, 10, 10, 8.9, 0, 0, 0, 0, 0, 0, 8.5, 0);

        assertThat(value(new PublishedIou(Side.AVOID, Smoothing.NONE), map, avoid(left)), is(1.0 / 2));
    }

    @Test
    void a_map_that_is_the_same_everywhere_has_no_value() {
        double[] values = new double[64 * 64];
        Arrays.fill(values, 0.1);
        for (Measure measure : List.of(
                new PublishedFocusLevel(Side.FOCUS),
                new PublishedMeanFocusLevel(Side.FOCUS),
                new PublishedIou(Side.FOCUS),
                unblurred(Side.FOCUS))) {
            assertThat(measure.of(map(64, 64, values), focus(PRIMARY)), is(OptionalDouble.empty()));
        }
    }

    @Test
    void a_map_that_the_blur_makes_the_same_everywhere_but_for_rounding_has_no_value() {
        double[] values = new double[4 * 4];
        for (int pixel = 0; pixel < values.length; pixel++) {
            values[pixel] = 0.1 + 1e-14 * pixel;
        }
        Region corner = new Region("x", Mask.box(4, 4, 0, 0, 2, 2));

        assertThat(
                new PublishedFocusLevel(Side.FOCUS).of(map(4, 4, values), focus(corner)), is(OptionalDouble.empty()));
    }

    @Test
    void more_objects_than_a_textbox_image_has_are_refused() {
        Region box = square("Box1", 10, 1, 1);

        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> new PublishedFocusLevel(Side.FOCUS)
                        .of(toy(1, 0), focus(box, box, box, box)));
        assertThat(
                error.getMessage(),
                is(
                        "PAFL-published is defined for TextBox images, which have at most 3 objects, but this one has 4 to look at;"
                                + " take PAFL-layout"));
    }
}
