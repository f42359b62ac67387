package dev.touchstone.measure;

import static dev.touchstone.measure.Maps.focus;
import static dev.touchstone.measure.Maps.map;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import dev.touchstone.scenario.Mask;
import dev.touchstone.scenario.Region;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class LocalisationAucTest {

    private static final Region TOP = new Region("top", Mask.box(2, 3, 0, 0, 1, 2));

    private static double auc(double... values) {
        return new LocalisationAuc().of(map(2, 3, values), focus(TOP)).orElseThrow();
    }

    @Test
    void every_pair_of_a_pixel_inside_and_one_outside_counts_once() {
        assertThat(auc(5, 2, 4, 1, 3, 0), is(6.0 / 8));
        assertThat(auc(6, 5, 4, 3, 2, 1), is(1.0));
        assertThat(auc(1, 2, 3, 4, 5, 6), is(0.0));
    }

    @Test
    void a_tie_counts_one_half() {
        assertThat(auc(2, 1, 2, 1, 0, 0), is((3.5 + 2.5) / 8));
        assertThat(auc(7, 7, 7, 7, 7, 7), is(0.5));
    }

    @Test
    void agrees_with_counting_all_pairs_of_a_random_map() {
        RandomGenerator random = Maps.generator("auc");
        for (int i = 0; i < 100; i++) {
            double[] values = random.ints(6, 0, 4).asDoubleStream().toArray();
            values[5] = 1;
            double wins = 0;
            for (int inside = 0; inside < 2; inside++) {
                for (int outside = 2; outside < 6; outside++) {
                    wins += (1 + Math.signum(values[inside] - values[outside])) / 2;
                }
            }
            assertThat(auc(values), closeTo(wins / 8, 1e-15));
        }
    }

    @Test
    void is_undefined_where_the_focus_is_the_whole_image() {
        Region all = new Region("all", Mask.box(2, 3, 0, 0, 2, 3));

        assertThat(new LocalisationAuc().of(map(2, 3, 1, 2, 3, 4, 5, 6), focus(all)), is(OptionalDouble.empty()));
    }
}
