package dev.touchstone.measure;

import static dev.touchstone.measure.Maps.focus;
import static dev.touchstone.measure.Maps.generator;
import static dev.touchstone.measure.Maps.indicator;
import static dev.touchstone.measure.Maps.square;
import static dev.touchstone.measure.Maps.weighted;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import dev.touchstone.scenario.Mask;
import dev.touchstone.scenario.Region;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.TruthMask;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** What the definitions of the TextBox paper's code cannot tell, and that those of this library can. */
class PublishedArtefactsTest {

    private static final PublishedFocusLevel PAFL_PUBLISHED = new PublishedFocusLevel(Side.FOCUS);
    private static final PublishedIou PIOU_PUBLISHED = new PublishedIou(Side.FOCUS);
    private static final Region BOX1 = square("Box1", 10, 15, 12);
    private static final Region BOX2 = square("Box2", 4, 44, 40);

    private static double value(Measure measure, ScalarMap map, RegionTruth truth) {
        return measure.of(map, truth).orElseThrow();
    }

    @Test
    void any_map_inside_a_lone_small_box_has_16_of_49_and_not_1() {
        RandomGenerator random = generator("lone box");
        for (int i = 0; i < 50; i++) {
            double[] values = new double[64 * 64];
            BOX2.tight().indices().forEach(pixel -> values[pixel] = random.nextDouble());
            ScalarMap map = Maps.map(64, 64, values);

            assertThat(value(PAFL_PUBLISHED, map, focus(BOX2)), closeTo(16.0 / 49, 1e-12));
            assertThat(value(new Pafl(), map, focus(BOX2)), closeTo(1, 1e-12));
        }
    }

    @Test
    void uniform_mass_on_an_object_has_a_ceiling_that_depends_on_its_size() {
        Region a = Maps.letterA(20, 20);
        Region b = Maps.letterB(20, 20);

        assertThat(value(PAFL_PUBLISHED, indicator(BOX1.layout()), focus(BOX1)), closeTo(0.6865, 5e-5));
        assertThat(value(PAFL_PUBLISHED, indicator(a.layout()), focus(a)), closeTo(0.8058, 5e-5));
        assertThat(value(PAFL_PUBLISHED, indicator(b.layout()), focus(b)), closeTo(0.7898, 5e-5));
        for (Region object : List.of(BOX1, a, b)) {
            assertThat(value(new Pafl(TruthMask.LAYOUT), indicator(object.layout()), focus(object)), is(1.0));
        }
    }

    @Test
    void two_boxes_have_a_ceiling_that_depends_on_how_mass_is_shared_between_them() {
        List<Mask> boxes = List.of(BOX1.layout(), BOX2.layout());
        ScalarMap uniform = weighted(boxes, 1, 1);
        ScalarMap halves = weighted(boxes, 1.0 / 100, 1.0 / 16);

        assertThat(value(PAFL_PUBLISHED, uniform, focus(BOX1, BOX2)), closeTo(0.64, 5e-3));
        assertThat(value(PAFL_PUBLISHED, halves, focus(BOX1, BOX2)), closeTo(0.51, 5e-3));
        assertThat(value(new Pafl(), uniform, focus(BOX1, BOX2)), is(1.0));
        assertThat(value(new Pafl(), halves, focus(BOX1, BOX2)), closeTo(1, 1e-12));
    }

    @Test
    void two_objects_apart_never_have_more_than_one_half_of_the_published_iou() {
        RandomGenerator random = generator("two objects");
        for (int i = 0; i < 100; i++) {
            double[] values = random.doubles(64 * 64).toArray();
            double strength = random.nextDouble() * 20;
            BOX1.tight().indices().forEach(pixel -> values[pixel] += strength);
            BOX2.tight().indices().forEach(pixel -> values[pixel] += strength);

            assertThat(
                    value(PIOU_PUBLISHED, Maps.map(64, 64, values), focus(BOX1, BOX2)), lessThanOrEqualTo(0.5 + 1e-15));
        }
        ScalarMap perfect = weighted(List.of(BOX1.tight(), BOX2.tight()), 1, 1);
        assertThat(value(PIOU_PUBLISHED, perfect, focus(BOX1, BOX2)), lessThanOrEqualTo(0.5));
        assertThat(value(new Piou(), perfect, focus(BOX1, BOX2)), is(1.0));
    }

    @Test
    void a_clean_map_of_the_ink_of_an_a_has_the_area_of_its_box_as_published_iou() {
        Region a = Maps.letterA(20, 20);
        ScalarMap ink = indicator(a.ink());

        assertThat(value(PIOU_PUBLISHED, ink, focus(a)), is(285.0 / 4096));
        assertThat(value(new Piou(TruthMask.INK), ink, focus(a)), is(1.0));
    }

    @Test
    void a_random_map_has_the_share_of_the_area_on_average() {
        RandomGenerator random = generator("random maps");
        Region a = Maps.letterA(20, 20);
        double raw = 0;
        double mean = 0;
        for (int i = 0; i < 200; i++) {
            ScalarMap map = Maps.random(64, 64, random);
            raw += value(new Pafl(TruthMask.LAYOUT), map, focus(a)) / 200;
            mean += value(new Pmafl(TruthMask.LAYOUT), map, focus(a)) / 200;
        }

        assertThat(raw, closeTo(285.0 / 4096, 5e-4));
        assertThat(mean, closeTo(1.0 / 4096, 2e-6));
    }
}
