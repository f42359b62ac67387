package dev.touchstone.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.touchstone.scenario.Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeanMapsTest {

    private static Tensor map(float... values) {
        return Tensor.of(values, 1, values.length);
    }

    @Test
    void the_maps_of_each_input_are_averaged_over_its_draws() {
        assertThat(
                MeanMaps.of(List.of(map(1, 2), map(10, 20), map(3, 6), map(30, 60), map(5, 1), map(50, 10)), 2),
                is(List.of(map(3, 3), map(30, 30))));
    }

    @Test
    void large_values_of_both_signs_do_not_swallow_a_small_one() {
        assertThat(MeanMaps.of(List.of(map(1e9f), map(3), map(-1e9f)), 1), is(List.of(map(1))));
    }

    @Test
    void a_nan_of_one_draw_stays_one() {
        assertThat(MeanMaps.of(List.of(map(1, 1), map(Float.NaN, 3)), 1), is(List.of(map(Float.NaN, 2))));
    }
}
