package dev.touchstone.report.picture;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.assertion.Exhibit;
import dev.touchstone.method.Explanation;
import dev.touchstone.report.Examples;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Tensor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ExhibitSheetTest {

    private static final Exhibit EXHIBIT = Examples.exhibit();

    @Test
    void a_pixel_becomes_a_square_of_a_whole_factor() throws IOException {
        BufferedImage heat = decoded(ExhibitSheet.of(EXHIBIT).heatPng());
        Heatmap heatmap = new Heatmap(ChannelSum.of(EXHIBIT.explanation().map()));

        assertThat(heat.getWidth(), is(192));
        for (int row = 0; row < 192; row++) {
            for (int column = 0; column < 192; column++) {
                assertThat(heat.getRGB(column, row) & 0xffffff, is(heatmap.rgb(row / 3, column / 3)));
            }
        }
    }

    @Test
    void the_sheet_holds_three_panels_and_a_legend() throws IOException {
        BufferedImage sheet = decoded(ExhibitPicture.png(EXHIBIT));

        assertThat(sheet.getWidth(), is(3 * 192 + 2 * 8));
        assertThat(sheet.getHeight(), is(192 + 8 + 18));
        assertThat("input, middle of Box1", sheet.getRGB(3 * 17, 3 * 45) & 0xffffff, is(0xffffff));
        assertThat("line round Box1", sheet.getRGB(3 * 12 - 2, 3 * 45) & 0xffffff, is(0x00d0c0));
        assertThat("the same on the overlay", sheet.getRGB(400 + 3 * 12 - 2, 3 * 45) & 0xffffff, is(0x00d0c0));
        assertThat("left end of the colour bar", sheet.getRGB(200, 192 + 8 + 9) & 0xffffff, is(0x053061));
    }

    @Test
    void the_overlay_shades_the_map_where_the_input_is_dark() throws IOException {
        ExhibitSheet sheet = ExhibitSheet.of(EXHIBIT);
        int heat = decoded(sheet.heatPng()).getRGB(150, 180) & 0xffffff;

        assertThat(decoded(sheet.overlayPng()).getRGB(150, 180) & 0xffffff, is(Rgb.mix(Rgb.BLACK, heat, 0.6)));
    }

    @Test
    void files_are_small() {
        assertThat(ExhibitPicture.png(EXHIBIT).length, lessThan(60_000));
    }

    @Test
    void equal_exhibits_give_equal_files() {
        assertThat(Arrays.equals(ExhibitPicture.png(EXHIBIT), ExhibitPicture.png(Examples.exhibit())), is(true));
    }

    @Test
    void a_map_of_nan_is_drawn() throws IOException {
        float[] nan = new float[16];
        Arrays.fill(nan, Float.NaN);

        BufferedImage heat = decoded(ExhibitSheet.of(Examples.tiny(4, nan)).heatPng());

        assertThat(heat.getRGB(0, 0) & 0xffffff, is(0xff00ff));
        assertThat(heat.getRGB(48, 0) & 0xffffff, is(0xa000a0));
    }

    @Test
    void an_input_that_is_no_image_is_refused_with_its_shape() {
        Sample image = Examples.sample();
        Tensor row = Tensor.of(new float[6], 6);
        Sample sample = new Sample(0, image.bucket(), row, image.truth());
        Exhibit exhibit = new Exhibit("row", new Explanation(sample, 0, row), 0);

        assertThat(
                assertThrows(NotAPictureException.class, () -> ExhibitSheet.of(exhibit))
                        .getMessage(),
                is("the input has shape [6], which is not (channels, height, width)"));
    }

    @Test
    void a_map_of_another_size_is_refused_with_both_shapes() {
        Exhibit exhibit =
                new Exhibit("small", new Explanation(Examples.sample(), 0, Tensor.of(new float[4], 1, 2, 2)), 0);

        assertThat(
                assertThrows(NotAPictureException.class, () -> ExhibitSheet.of(exhibit))
                        .getMessage(),
                is("the input has shape [3, 64, 64] and its map [1, 2, 2]"));
    }

    private static BufferedImage decoded(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
