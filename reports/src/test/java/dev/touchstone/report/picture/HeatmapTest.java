package dev.touchstone.report.picture;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.touchstone.scenario.Tensor;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HeatmapTest {

    @Test
    void channels_are_summed_with_their_signs() {
        ChannelSum sum = ChannelSum.of(Tensor.of(new float[] {1, 2, -3, 5}, 2, 1, 2));

        assertThat(sum.values(), is(new double[] {-2, 7}));
        assertThat(sum.signed(), is(true));
        assertThat(sum.greatest(), is(7.0));
    }

    @Test
    void a_map_without_negative_values_is_viridis_from_zero_up() {
        Heatmap heatmap = heatmap(0, 5, 10, 2.5f);

        assertThat(heatmap.rgb(0, 0), is(0x440154));
        assertThat(heatmap.rgb(1, 0), is(0xfde725));
    }

    @Test
    void a_map_with_negative_values_has_a_symmetric_scale() {
        Heatmap heatmap = heatmap(-5, 0, 10, 2.5f);

        assertThat(heatmap.rgb(0, 0), is(Diverging.INSTANCE.rgb(-0.5)));
        assertThat(heatmap.rgb(0, 1), is(0xf7f7f7));
        assertThat(heatmap.rgb(1, 0), is(0x67001f));
    }

    @Test
    void what_is_no_finite_number_is_magenta_and_does_not_move_the_scale() {
        Heatmap heatmap = heatmap(Float.NaN, Float.NEGATIVE_INFINITY, 1, 2);

        assertThat(heatmap.rgb(0, 0), is(0xff00ff));
        assertThat(heatmap.rgb(0, 1), is(0xa000a0));
        assertThat(heatmap.rgb(1, 1), is(0xfde725));
        assertThat(heatmap.scale().signed(), is(false));
    }

    @Test
    void a_map_of_zeros_is_dark() {
        assertThat(heatmap(0, 0, 0, 0).rgb(1, 1), is(0x440154));
    }

    @Test
    void a_map_of_nothing_but_nan_has_a_scale_of_zero() {
        assertThat(heatmap(Float.NaN, Float.NaN, Float.NaN, Float.NaN).scale().extent(), is(0.0));
    }

    @Test
    void one_outlier_among_many_does_not_wash_out_the_rest() {
        float[] values = new float[400];
        Arrays.fill(values, 1);
        values[0] = 1000;
        Heatmap heatmap = new Heatmap(ChannelSum.of(Tensor.of(values, 1, 20, 20)));

        assertThat(heatmap.scale().extent(), is(1.0));
        assertThat(heatmap.scale().greatest(), is(1000.0));
        assertThat(heatmap.rgb(0, 0), is(0xfde725));
    }

    @Test
    void the_scale_of_a_map_with_few_values_other_than_zero_ends_at_the_greatest() {
        float[] values = new float[400];
        values[7] = 3;

        assertThat(
                new Heatmap(ChannelSum.of(Tensor.of(values, 1, 20, 20))).scale().extent(), is(3.0));
    }

    @Test
    void the_colour_bar_of_a_signed_map_marks_zero_in_its_middle() {
        Raster bar = heatmap(-1, 0, 1, 0).colourBar(5, 1);

        assertThat(
                bar.pixels(),
                is(new int[] {0x053061, Diverging.INSTANCE.rgb(-0.5), 0, Diverging.INSTANCE.rgb(0.5), 0x67001f}));
    }

    private static Heatmap heatmap(float... fourValues) {
        return new Heatmap(ChannelSum.of(Tensor.of(fourValues, 1, 2, 2)));
    }
}
