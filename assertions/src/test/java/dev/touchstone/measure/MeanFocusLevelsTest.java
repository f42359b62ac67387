package dev.touchstone.measure;

import static dev.touchstone.measure.Maps.map;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import dev.touchstone.scenario.Mask;
import dev.touchstone.scenario.Region;
import dev.touchstone.scenario.RegionTruth;
import org.junit.jupiter.api.Test;

class MeanFocusLevelsTest {

    private static final Region WIDE = new Region("wide", Mask.box(2, 4, 0, 0, 1, 4));
    private static final Region SMALL = new Region("small", Mask.box(2, 4, 1, 0, 1, 1));
    private static final ScalarMap MAP = map(2, 4, 2, 2, 2, 2, 1, 0, 0, 1);

    @Test
    void the_mean_focus_level_is_the_share_of_mass_a_pixel() {
        RegionTruth truth = Maps.truth(WIDE, SMALL);

        assertThat(new Pmafl().of(MAP, truth).orElseThrow(), closeTo(0.2, 1e-15));
        assertThat(new Smafl().of(MAP, truth).orElseThrow(), closeTo(0.1, 1e-15));
    }

    @Test
    void a_pixel_that_objects_share_counts_once() {
        Region first = new Region("first", Mask.box(2, 4, 0, 0, 2, 1));

        assertThat(new Pmafl().of(MAP, Maps.focus(WIDE, first)).orElseThrow(), closeTo(0.9 / 5, 1e-15));
    }

    @Test
    void relevance_mass_accuracy_is_the_raw_focus_level_under_another_name() {
        RegionTruth truth = Maps.truth(WIDE, SMALL);

        assertThat(new RelevanceMass().of(MAP, truth).orElseThrow(), closeTo(0.8, 1e-15));
        assertThat(new RelevanceMass().of(MAP, truth), is(new Pafl().of(MAP, truth)));
    }
}
