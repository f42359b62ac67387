package dev.touchstone.method.control;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.scenario.SeedSource;
import org.junit.jupiter.api.Test;

class SobelEdgeTest {

    private static float[] map(Shape shape, float... images) {
        try (NDManager manager = NDManager.newBaseManager()) {
            return new SobelEdge()
                    .attribute(null, manager.create(images, shape), null, SeedSource.of(1))
                    .toFloatArray();
        }
    }

    @Test
    void a_step_has_its_slope_and_a_third_of_it_beside() {
        float[] step = {0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1};
        float third = 1 / 3f;

        assertArrayEquals(
                new float[] {
                    0, third, 1, 1, third, 0,
                    0, third, 1, 1, third, 0,
                    0, third, 1, 1, third, 0
                },
                map(new Shape(1, 1, 3, 6), step),
                1e-7f);
    }

    @Test
    void a_dot_is_mirrored_at_the_border_but_not_its_outermost_pixels() {
        float[] dot = new float[25];
        dot[12] = 1;

        // Slopes of 4, 8, 12, 8, 4 beside the dot, stretched from -12..12 to 0..24: the mirror shows the first and last
        // row the dot
        // twice, and the outermost columns once on either side.
        assertArrayEquals(
                new float[] {
                    12, 16, 12, 8, 12,
                    12, 20, 12, 4, 12,
                    12, 24, 12, 0, 12,
                    12, 20, 12, 4, 12,
                    12, 16, 12, 8, 12
                },
                times(24, map(new Shape(1, 1, 5, 5), dot)),
                1e-5f);
    }

    @Test
    void colours_weigh_what_opencv_says_and_each_channel_gets_the_edge() {
        float[] image = {
            0, 0, 0, 1, 1, 1, 0, // red, falling at the end
            0, 0, 0, 0, 0, 0, 0, // green
            0, 0, 0, 0, 0, 0, 1 // blue, rising where red falls
        };
        float[] grey = new float[7];
        for (int i = 0; i < 7; i++) {
            grey[i] = 0.299f * image[i] + 0.114f * image[14 + i];
        }
        float[] edge = map(new Shape(1, 1, 1, 7), grey);

        float[] edges = map(new Shape(1, 3, 1, 7), image);

        for (int channel = 0; channel < 3; channel++) {
            for (int i = 0; i < 7; i++) {
                assertThat(Math.abs(edges[channel * 7 + i] - edge[i]) < 1e-6, is(true));
            }
        }
    }

    @Test
    void each_image_is_stretched_by_itself_and_a_flat_one_is_zero() {
        float[] both = {0, 0, 1, 1, 0.3f, 0.3f, 0.3f, 0.3f};

        assertArrayEquals(new float[] {0, 1, 1, 0, 0, 0, 0, 0}, map(new Shape(2, 1, 1, 4), both), 1e-7f);
    }

    @Test
    void what_is_no_grey_or_colour_image_is_refused() {
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> map(new Shape(1, 2, 1, 1), 0, 0))
                        .getMessage(),
                is("edge-sobel needs images of one or three channels, but was given inputs of shape (1, 2, 1, 1)"));
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> map(new Shape(1, 2), 0, 0))
                        .getMessage(),
                is("edge-sobel draws on images (n, channels, height, width), but was given inputs of shape (1, 2)"));
    }

    private static float[] times(float factor, float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
        return values;
    }
}
