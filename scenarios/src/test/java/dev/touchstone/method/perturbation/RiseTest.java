package dev.touchstone.method.perturbation;

import static dev.touchstone.method.perturbation.Models.map;
import static dev.touchstone.method.perturbation.Models.maps;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.NDArray;
import dev.touchstone.model.Predictor;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RiseTest {

    /** Logits 0 and the mean of the upper left quarter of an 8 x 8 image times 10. */
    private static final Predictor CORNER = new Predictor(2, x -> {
        NDArray corner = Models.flat(x.get(":, :, 0:4, 0:4")).mean(new int[] {1}, true);
        return corner.mul(0).concat(corner.mul(10), 1);
    });

    @Test
    void masks_that_hide_nothing_give_the_probability_everywhere() {
        float[] image = new float[2 * 64];
        Arrays.fill(image, 0.1f);

        double[] map =
                maps(new Rise(3, 2, 1.0), CORNER, new float[][] {image}, new long[] {1}, Models.SEEDS, 2, 8, 8)[0];

        for (double value : map) {
            assertThat(value, is(closeTo(1 / (1 + Math.exp(-1)), 1e-6)));
        }
    }

    @Test
    void what_the_model_sees_stands_out() {
        float[] image = new float[64];
        Arrays.fill(image, 1);

        double[] map =
                maps(new Rise(2000, 4, 0.5), CORNER, new float[][] {image}, new long[] {1}, Models.SEEDS, 1, 8, 8)[0];

        assertThat(map[9], is(greaterThan(map[54])));
        assertThat(Arrays.stream(map).min().orElseThrow(), is(greaterThanOrEqualTo(0.0)));
    }

    @Test
    void pixels_that_do_not_matter_get_the_mean_probability() {
        double[] map = map(new Rise(4000, 4, 0.3), CORNER, new float[64], 1, 8, 8);

        for (double value : map) {
            assertThat(value, is(closeTo(0.5, 0.05)));
        }
    }

    @Test
    void masks_are_seen_with_the_given_probability() {
        float[] mask = new float[9 * 13];
        double[] mean = new double[mask.length];
        SplittableRandom random = new SplittableRandom(1);
        for (int draw = 0; draw < 4000; draw++) {
            new RandomMasks(9, 13, 4, 0.3).draw(random, mask, 0);
            for (int i = 0; i < mask.length; i++) {
                assertThat((double) mask[i], is(greaterThanOrEqualTo(0.0)));
                assertThat((double) mask[i], is(lessThanOrEqualTo(1.0)));
                mean[i] += mask[i] / 4000;
            }
        }
        for (double value : mean) {
            assertThat(value, is(closeTo(0.3, 0.04)));
        }
    }

    @Test
    void only_images_have_masks() {
        assertThat(
                refusal(() -> map(new Rise(), Models.random(4, 1), new float[4])),
                is("rise masks images of shape (channels, height, width), not inputs of shape [4]"));
        assertThat(
                refusal(() -> map(new Rise(), CORNER, new float[25], 1, 5, 5)),
                is("rise with masks of 7 x 7 cells needs larger images than 5 x 5 pixels"));
        assertThat(
                refusal(() -> new Rise(10, 7, 0)),
                is(
                        "rise needs one mask and one cell or more, and a probability in (0, 1], but was given 10, 7 and 0.0"));
    }

    private static String refusal(Runnable call) {
        return assertThrows(IllegalArgumentException.class, call::run).getMessage();
    }
}
