package dev.touchstone.measure;

import static dev.touchstone.measure.Maps.focus;
import static dev.touchstone.measure.Maps.indicator;
import static dev.touchstone.measure.Maps.map;
import static dev.touchstone.measure.Maps.truth;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import dev.touchstone.scenario.Mask;
import dev.touchstone.scenario.Region;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.TruthMask;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class TopPixelMeasuresTest {

    private static final Region LEFT = new Region("left", Mask.box(2, 4, 0, 0, 2, 2));
    private static final Region RIGHT = new Region("right", Mask.box(2, 4, 0, 2, 1, 2));

    private static double value(Measure measure, ScalarMap map, RegionTruth truth) {
        return measure.of(map, truth).orElseThrow();
    }

    @Test
    void the_largest_pixels_are_compared_with_the_focus() {
        ScalarMap map = map(2, 4, 9, 8, 7, 1, 6, 2, 0, 0);

        assertThat(value(new Piou(), map, focus(LEFT)), is(3.0 / 5));
        assertThat(value(new RelevanceRank(), map, focus(LEFT)), is(3.0 / 4));
        assertThat(value(new PointingGame(), map, focus(LEFT)), is(1.0));
        assertThat(value(new PointingGame(), map, focus(RIGHT)), is(0.0));
    }

    @Test
    void the_avoid_objects_are_compared_with_as_many_pixels_as_the_focus_has() {
        ScalarMap map = map(2, 4, 9, 8, 7, 1, 6, 2, 0, 0);

        assertThat(value(new Siou(), map, truth(LEFT, RIGHT)), is(1.0 / 5));
        assertThat(value(new Siou(), map, truth(RIGHT, LEFT)), is(2.0 / 4));
    }

    @Test
    void pixels_at_zero_are_never_chosen() {
        ScalarMap map = map(2, 4, 5, 0, 0, 0, 0, 0, 0, 0);

        assertThat(value(new Piou(), map, focus(LEFT)), is(1.0 / 4));
        assertThat(value(new RelevanceRank(), map, focus(LEFT)), is(1.0 / 4));
    }

    @Test
    void tied_pixels_share_the_last_places_in_equal_parts() {
        ScalarMap map = map(2, 4, 9, 9, 1, 1, 1, 1, 1, 1);

        double inside = 2 + 2 * (2.0 / 6);
        assertThat(value(new Piou(), map, focus(LEFT)), closeTo(inside / (8 - inside), 1e-15));
        assertThat(value(new RelevanceRank(), map, focus(LEFT)), closeTo(inside / 4, 1e-15));
    }

    @Test
    void ties_favour_no_position() {
        ScalarMap flat = map(2, 4, 1, 1, 1, 1, 1, 1, 1, 1);
        Region first = new Region("first", Mask.box(2, 4, 0, 0, 1, 1));
        Region last = new Region("last", Mask.box(2, 4, 1, 3, 1, 1));

        for (Region corner : new Region[] {first, last}) {
            assertThat(value(new PointingGame(), flat, focus(corner)), is(1.0 / 8));
            assertThat(value(new RelevanceRank(), flat, focus(corner)), is(1.0 / 8));
            assertThat(value(new Piou(), flat, focus(corner)), closeTo(0.125 / (2 - 0.125), 1e-15));
        }
    }

    @Test
    void the_pointing_game_is_won_in_part_where_some_of_the_largest_pixels_hit() {
        assertThat(value(new PointingGame(), map(2, 4, 3, 2, 3, 0, 0, 0, 3, 0), focus(LEFT)), is(1.0 / 3));
    }

    @Test
    void a_map_of_nothing_but_the_ink_is_perfect_on_the_ink_and_on_no_other_mask() {
        Region letter = Maps.letterA(20, 20);
        ScalarMap map = indicator(letter.ink());
        int ink = letter.ink().area();

        assertThat(value(new Piou(TruthMask.INK), map, focus(letter)), is(1.0));
        assertThat(value(new Piou(TruthMask.TIGHT), map, focus(letter)), is(ink / 210.0));
        assertThat(value(new Piou(TruthMask.LAYOUT), map, focus(letter)), is(ink / 285.0));
    }

    @Test
    void without_a_focus_the_avoid_objects_have_no_intersection_over_union() {
        assertThat(new Siou().of(map(2, 4, 1, 2, 3, 4, 5, 6, 7, 8), Maps.avoid(LEFT)), is(OptionalDouble.empty()));
    }
}
