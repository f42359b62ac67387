package dev.touchstone.method.perturbation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class FeatureMaskTest {

    private static String refusal(Runnable call) {
        return assertThrows(IllegalArgumentException.class, call::run).getMessage();
    }

    @Test
    void each_value_is_a_feature() {
        assertThat(FeatureMask.each().features(2, 2), is(new int[] {0, 1, 2, 3}));
    }

    @Test
    void the_channels_of_a_pixel_belong_together() {
        assertThat(FeatureMask.pixels().features(2, 1, 3), is(new int[] {0, 1, 2, 0, 1, 2}));
    }

    @Test
    void a_grid_that_does_not_divide_the_image_gives_cells_of_nearly_one_size() {
        assertThat(
                FeatureMask.grid(2, 2).features(1, 3, 5), is(new int[] {0, 0, 0, 1, 1, 0, 0, 0, 1, 1, 2, 2, 2, 3, 3}));
    }

    @Test
    void the_standard_mask_is_a_grid_for_images_and_each_value_for_symbols() {
        FeatureMask mask = FeatureMask.standard(2, 1);

        assertThat(mask.features(1, 2, 2), is(new int[] {0, 0, 1, 1}));
        assertThat(mask.features(4, 1), is(new int[] {0, 1, 2, 3}));
        assertThat(mask.features(1, 4, 1), is(new int[] {0, 1, 2, 3}));
        assertThat(mask.toString(), is("grid 2x1 of images, else each"));
    }

    @Test
    void groups_are_ordered_by_their_numbers() {
        FeatureMask mask = FeatureMask.of(new int[] {70, -1, 70, 3}, 4);

        assertThat(mask.features(4), is(new int[] {2, 0, 2, 1}));
    }

    @Test
    void equal_groups_have_equal_texts() {
        String text = FeatureMask.of(new int[] {0, 0, 1}, 3).toString();

        assertThat(FeatureMask.of(new int[] {5, 5, 8}, 3).toString(), is(text));
        assertThat(FeatureMask.of(new int[] {0, 1, 1}, 3).toString().equals(text), is(false));
        assertThat(FeatureMask.grid(8, 4).toString(), is("grid 8x4"));
    }

    @Test
    void shapes_that_do_not_fit_are_named() {
        assertThat(
                refusal(() -> FeatureMask.of(new int[] {0, 1}, 2).features(3)),
                is("a feature mask of shape [2] does not fit inputs of shape [3]"));
        assertThat(refusal(() -> FeatureMask.of(new int[] {0, 1}, 3)), is("2 groups do not fill the shape [3]"));
        assertThat(
                refusal(() -> FeatureMask.grid(2, 2).features(4)),
                is("a grid 2x2 needs images of shape (channels, height, width), not inputs of shape [4]"));
        assertThat(
                refusal(() -> FeatureMask.grid(5, 2).features(1, 4, 4)),
                is("a grid 5x2 does not fit an image of 4 x 4 pixels"));
        assertThat(
                refusal(() -> FeatureMask.pixels().features(4, 4)),
                is("a mask of pixels needs images of shape (channels, height, width), not inputs of shape [4, 4]"));
        assertThat(refusal(() -> FeatureMask.grid(0, 2)), is("a grid has one row and one column or more, not 0 and 2"));
    }
}
