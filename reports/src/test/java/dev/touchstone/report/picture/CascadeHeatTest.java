package dev.touchstone.report.picture;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.randomisation.CascadeStep;
import dev.touchstone.randomisation.CascadeStrip;
import dev.touchstone.report.Cascades;
import dev.touchstone.report.Examples;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Tensor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Images of 4 x 4 become panels of 128 x 128, 8 apart; a row is 128 + 8 + 34 high and 14 from the next. */
class CascadeHeatTest {

    private static final Sample SAMPLE =
            Examples.tiny(4, new float[16]).explanation().sample();
    private static final Tensor RISING = map(1);

    @Test
    void input_trained_map_and_steps_stand_side_by_side() throws IOException {
        BufferedImage sheet = drawn(strip(RISING, RISING));

        assertThat(sheet.getWidth(), is(8 + 3 * (128 + 8)));
        assertThat(sheet.getHeight(), is(8 + 128 + 8 + 34 + 8));
        assertThat("the input", rgb(sheet, 8 + 64, 8 + 64), is(0x000000));
        assertThat("least of the trained map", rgb(sheet, 144 + 16, 8 + 16), is(Viridis.INSTANCE.rgb(0)));
        assertThat("greatest of the trained map", rgb(sheet, 144 + 112, 8 + 112), is(Viridis.INSTANCE.rgb(1)));
        assertThat("greatest of the step", rgb(sheet, 280 + 112, 8 + 112), is(Viridis.INSTANCE.rgb(1)));
        assertThat("colours of the scale", rgb(sheet, 144 + 127, 8 + 128 + 8 + 30), is(Viridis.INSTANCE.rgb(1)));
        assertThat("half a bar", rgb(sheet, 280 + 63, 8 + 128 + 8 + 30), is(0x0072b2));
        assertThat("and its other half", rgb(sheet, 280 + 64, 8 + 128 + 8 + 30), is(0xdddddd));
    }

    @Test
    void many_steps_wrap_into_rows_of_about_the_same_length() throws IOException {
        BufferedImage five = drawn(strip(RISING, Collections.nCopies(3, RISING).toArray(Tensor[]::new)));
        BufferedImage nineteen =
                drawn(strip(RISING, Collections.nCopies(17, RISING).toArray(Tensor[]::new)));

        assertThat("three and two", five.getWidth(), is(8 + 3 * 136));
        assertThat(five.getHeight(), is(8 + 2 * 184 - 14 + 8));
        assertThat("five rows of four", nineteen.getWidth(), is(8 + 4 * 136));
        assertThat(nineteen.getHeight(), is(8 + 5 * 184 - 14 + 8));
        assertThat("the last one", rgb(nineteen, 8 + 2 * 136 + 112, 8 + 4 * 184 + 112), is(Viridis.INSTANCE.rgb(1)));
        assertThat("no one", rgb(nineteen, 8 + 3 * 136 + 64, 8 + 4 * 184 + 64), is(Rgb.WHITE));
    }

    @Test
    void each_map_has_a_scale_of_its_own() throws IOException {
        BufferedImage sheet = drawn(strip(RISING, map(1000)));

        for (int y = 8; y < 136; y += 16) {
            for (int x = 0; x < 128; x += 16) {
                assertThat(rgb(sheet, 280 + x, y), is(rgb(sheet, 144 + x, y)));
            }
        }
    }

    @Test
    void one_map_with_a_negative_value_makes_all_of_them_diverging() throws IOException {
        BufferedImage sheet = drawn(strip(RISING, map(-1)));

        assertThat(rgb(sheet, 144 + 16, 8 + 16), is(Diverging.INSTANCE.rgb(0)));
        assertThat(rgb(sheet, 144 + 112, 8 + 112), is(Diverging.INSTANCE.rgb(1)));
        assertThat(rgb(sheet, 280 + 112, 8 + 112), is(Diverging.INSTANCE.rgb(-1)));
    }

    @Test
    void a_map_of_nan_is_drawn() throws IOException {
        float[] nan = new float[16];
        Arrays.fill(nan, Float.NaN);

        assertThat(rgb(drawn(strip(RISING, Tensor.of(nan, 1, 4, 4))), 280, 8), is(0xff00ff));
    }

    @Test
    void an_overview_shows_all_steps_unless_their_picture_is_large() {
        CascadeStrip small = strip(RISING, Collections.nCopies(17, RISING).toArray(Tensor[]::new));
        CascadeStrip noisy = Cascades.images(Collections.nCopies(9, new CascadeStep("conv", 0, 0, 0)));

        assertThat(CascadeSheet.overview(small).shown(), is(17));
        assertThat(CascadeSheet.png(noisy).length, is(greaterThan(70_000)));
        assertThat(CascadeSheet.overview(noisy).shown(), is(5));
        assertThat(CascadeSheet.overview(noisy).of(), is(9));
    }

    @Test
    void a_map_of_another_size_than_the_input_is_refused() {
        CascadeStrip strip = strip(RISING, Tensor.of(new float[4], 1, 2, 2));

        assertThat(
                assertThrows(NotAPictureException.class, () -> CascadeSheet.png(strip))
                        .getMessage(),
                is("the input has shape [1, 4, 4] and its map [1, 2, 2]"));
    }

    @Test
    void equal_strips_give_equal_files() {
        byte[] first = CascadeSheet.png(Cascades.images(Cascades.profile()));

        assertThat(Arrays.equals(first, CascadeSheet.png(Cascades.images(Cascades.profile()))), is(true));
    }

    /** Rising from 0, row by row. */
    private static Tensor map(float factor) {
        float[] values = new float[16];
        for (int i = 0; i < 16; i++) {
            values[i] = factor * i;
        }
        return Tensor.of(values, 1, 4, 4);
    }

    private static CascadeStrip strip(Tensor trained, Tensor... steps) {
        List<CascadeStrip.Picture> pictures = Arrays.stream(steps)
                .map(map -> new CascadeStrip.Picture("a step", map, 0.5))
                .toList();
        return new CascadeStrip(SAMPLE, 0, trained, pictures);
    }

    private static BufferedImage drawn(CascadeStrip strip) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(CascadeSheet.png(strip)));
    }

    private static int rgb(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & 0xffffff;
    }
}
