package dev.touchstone.report.picture;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.randomisation.CascadeStrip;
import dev.touchstone.report.Cascades;
import dev.touchstone.scenario.LogicTruth;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Tensor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/**
 * The sample of seven inputs: 0 and 1 are the reason, 2 is false, 5 and 6 are the baseline block. The truth ends at 34; the first row begins at 44,
 * each is 64 high and 10 from the next; bars have 8 above and below.
 */
class CascadeBarsTest {

    private static final Sample SAMPLE = Cascades.symbols(Cascades.profile()).sample();
    private static final Tensor TRAINED = Tensor.of(new float[] {1, 0.5f, 0, 0, 0, 0.25f, 0}, 7, 1);
    private static final Tensor RANDOM = Tensor.of(new float[] {0, 0, 0, 8, 0, 0, -8}, 7, 1);
    private static final int TEAL = 0x00d0c0;
    private static final int RED = 0xff4000;
    private static final int GREY = 0xa0a0a0;
    private static final int INK = 0x202020;

    @Test
    void the_truth_stands_above_the_rows() throws IOException {
        BufferedImage sheet = drawn(strip(RANDOM));

        assertThat("0 is true", rgb(sheet, middle(0), 14), is(INK));
        assertThat("2 is false", rgb(sheet, middle(2), 14), is(Rgb.WHITE));
        assertThat("0 AND 1 is true", rgb(sheet, middle(0), 31), is(INK));
        assertThat("2 AND 3 AND 4 is false", rgb(sheet, middle(3), 31), is(Rgb.WHITE));
    }

    @Test
    void inputs_stand_below_one_another_and_each_row_has_its_own_scale() throws IOException {
        BufferedImage sheet = drawn(strip(RANDOM));

        assertThat("the trained map", rgb(sheet, middle(0), 44 + 9), is(TEAL));
        assertThat("half as high", rgb(sheet, middle(1), 44 + 31), is(Rgb.WHITE));
        assertThat(rgb(sheet, middle(1), 44 + 33), is(TEAL));
        assertThat("the baseline block", rgb(sheet, middle(5), 44 + 50), is(RED));
        assertThat("the random map, no taller", rgb(sheet, middle(3), 118 + 9), is(GREY));
        assertThat("what is negative hangs from zero", rgb(sheet, middle(6), 118 + 54), is(RED));
        assertThat("nothing at 0", rgb(sheet, middle(0), 118 + 20), is(Rgb.WHITE));
    }

    @Test
    void a_row_has_its_number_and_its_similarity_to_the_right() throws IOException {
        BufferedImage sheet = drawn(strip(RANDOM));
        int captions = new LogicColumns(truth()).width() + 8;

        assertThat(sheet.getWidth(), is(captions + 96 + 8));
        assertThat(sheet.getHeight(), is(44 + 2 * 64 + 10));
        assertThat("0, the trained model", rgb(sheet, captions, 44 + 15), is(INK));
        assertThat("1, the step", rgb(sheet, captions, 118 + 15), is(INK));
        assertThat("a quarter of a bar", rgb(sheet, captions + 23, 118 + 15 + 30), is(0x0072b2));
        assertThat("and the rest", rgb(sheet, captions + 24, 118 + 15 + 30), is(0xdddddd));
        assertThat("none for the trained model", rgb(sheet, captions + 23, 44 + 15 + 30), is(Rgb.WHITE));
    }

    @Test
    void each_row_has_its_own_similarity() throws IOException {
        BufferedImage sheet = drawn(new CascadeStrip(
                SAMPLE,
                1,
                TRAINED,
                List.of(new CascadeStrip.Picture("fc", RANDOM, 0.25), new CascadeStrip.Picture("conv", RANDOM, 0.75))));
        int captions = new LogicColumns(truth()).width() + 8;

        assertThat("a quarter in the first", rgb(sheet, captions + 24, 118 + 45), is(0xdddddd));
        assertThat("three in the second", rgb(sheet, captions + 71, 192 + 45), is(0x0072b2));
        assertThat("and no more", rgb(sheet, captions + 72, 192 + 45), is(0xdddddd));
    }

    @Test
    void a_map_without_a_value_for_each_input_is_refused() {
        CascadeStrip pairs = strip(Tensor.of(new float[49], 7, 7));

        assertThat(
                assertThrows(NotAPictureException.class, () -> CascadeSheet.png(pairs))
                        .getMessage(),
                is("the map has shape [7, 7], which is not one value for each of 7 inputs"));
    }

    private static LogicTruth truth() {
        return (LogicTruth) SAMPLE.truth();
    }

    private static int middle(int input) {
        return new LogicColumns(truth()).left(input) + LogicColumns.BAR / 2;
    }

    private static CascadeStrip strip(Tensor random) {
        return new CascadeStrip(SAMPLE, 1, TRAINED, List.of(new CascadeStrip.Picture("a step", random, 0.25)));
    }

    private static BufferedImage drawn(CascadeStrip strip) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(CascadeSheet.png(strip)));
    }

    private static int rgb(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & 0xffffff;
    }
}
