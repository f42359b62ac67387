package dev.touchstone.method.perturbation;

import static dev.touchstone.method.perturbation.Models.map;
import static dev.touchstone.method.perturbation.Models.single;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.method.Baseline;
import dev.touchstone.model.Predictor;
import org.junit.jupiter.api.Test;

class OcclusionTest {

    private static final Predictor SUM = single(x -> x.sum(new int[] {1}, true));

    @Test
    void square_windows_take_all_channels() {
        // One window at each corner: the channels' four pixels of 1, 2, 3, 4 and 10, 20, 30, 40.
        float[] image = {1, 2, 3, 4, 10, 20, 30, 40};

        double[] map = map(new Occlusion(1, 1, Baseline.ZERO), SUM, image, 2, 2, 2);

        assertThat(map, Close.to(1e-5, 11, 22, 33, 44, 11, 22, 33, 44));
    }

    @Test
    void the_default_slides_225_windows_over_64_pixels() {
        assertThat(new Windows(new int[] {3, 64, 64}, new int[] {3, 8, 8}, new int[] {3, 4, 4}).count(), is(225));
    }

    @Test
    void a_value_between_the_windows_gets_0() {
        double[] map =
                map(new Occlusion(new int[] {1}, new int[] {3}, Baseline.ZERO), SUM, new float[] {1, 2, 3, 4, 5, 6});

        assertThat(map, Close.to(1e-6, 1, 0, 0, 4, 0, 0));
    }

    @Test
    void windows_that_do_not_fit_are_refused() {
        assertThat(
                refusal(new Occlusion(new int[] {4}, new int[] {1}, Baseline.ZERO), 3),
                is("a window of shape [4] is larger than the inputs of shape [3]"));
        assertThat(
                refusal(new Occlusion(new int[] {1, 1}, new int[] {1, 1}, Baseline.ZERO), 3),
                is("a window of shape [1, 1] does not fit inputs of shape [3]; it needs the same axes"));
        assertThat(
                refusal(new Occlusion(), 3),
                is("a square window needs images of shape (channels, height, width), not inputs of shape [3]"));
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> new Occlusion(0, 1, Baseline.ZERO))
                        .getMessage(),
                is(
                        "occlusion needs a window and a stride of 1 or more along each axis, but was given [0, 0] and [1, 1]"));
    }

    private static String refusal(Occlusion occlusion, int size) {
        return assertThrows(IllegalArgumentException.class, () -> map(occlusion, SUM, new float[size]))
                .getMessage();
    }
}
