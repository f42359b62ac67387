package dev.touchstone.report.picture;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.assertion.Exhibit;
import dev.touchstone.method.Explanation;
import dev.touchstone.report.Logics;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.LogicTruth;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.andor.Formula;
import dev.touchstone.scenario.andor.LogicWorld;
import dev.touchstone.scenario.andor.Symbols;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Samples of (0 AND 1) OR 2, with 3 as the baseline block. In the one that is drawn 1 is true alone, so that 0 and 2 are the reason. */
class LogicSheetTest {

    private static final int TEAL = 0x00d0c0;
    private static final int RED = 0xff4000;
    private static final int GREY = 0xa0a0a0;
    private static final int INK = 0x202020;
    private static final int WHITE = 0xffffff;

    private static final LogicTruth TRUTH = new LogicWorld(
                    Symbols.BINARY, Formula.or(Formula.and(Formula.inputs(0, 1)), Formula.input(2)), 3, 1)
            .truth(0b0010);

    private static Exhibit exhibit(float... map) {
        Sample sample = new Sample(1, new Bucket(1, "class 0", 0), Tensor.of(new float[] {-1, 1, -1, -1}, 4, 1), TRUTH);
        int[] shape = map.length == 4 ? new int[] {4, 1} : new int[] {4, map.length / 4};
        return new Exhibit("bucket-01-worst", new Explanation(sample, 0, Tensor.of(map, shape)), 1);
    }

    private static BufferedImage drawn(float... map) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(ExhibitPicture.png(exhibit(map))));
    }

    private static int rgb(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & 0xffffff;
    }

    private static int middle(int input) {
        return new LogicColumns(TRUTH).left(input) + LogicColumns.BAR / 2;
    }

    @Test
    void bars_reach_as_high_as_the_scores_and_have_the_colours_of_the_truth() throws IOException {
        BufferedImage image = drawn(1, 0.5f, 0.25f, 0.5f);

        assertThat("the highest begins at the top", rgb(image, middle(0), 9), is(TEAL));
        assertThat("half as high, and not relevant", rgb(image, middle(1), 82), is(GREY));
        assertThat("above it nothing", rgb(image, middle(1), 75), is(WHITE));
        assertThat("a quarter, relevant", rgb(image, middle(2), 120), is(TEAL));
        assertThat("above it nothing", rgb(image, middle(2), 110), is(WHITE));
        assertThat("the baseline block", rgb(image, middle(3), 100), is(RED));
        assertThat("the dashed line at its height", rgb(image, 1, 80), is(INK));
    }

    @Test
    void what_the_nearest_reason_lacks_is_framed_and_nothing_else() throws IOException {
        BufferedImage image = drawn(1, 0.5f, 0.25f, 0.5f);

        assertThat("2 lies below the line", rgb(image, middle(2), 1), is(INK));
        assertThat("0 does not", rgb(image, middle(0), 1), is(WHITE));
        assertThat("none of a map that shows the reason", rgb(drawn(1, 0, 1, 0.5f), middle(2), 1), is(WHITE));
    }

    @Test
    void marks_and_beams_are_full_for_true_and_hollow_for_false() throws IOException {
        BufferedImage image = drawn(1, 0.5f, 0.25f, 0.5f);
        int marks = LogicSheet.HEIGHT + LogicSheet.GAP + 6;
        int beams = LogicSheet.HEIGHT + 2 * LogicSheet.GAP + 12 + 3;

        assertThat("0 is false", rgb(image, middle(0), marks), is(WHITE));
        assertThat("1 is true", rgb(image, middle(1), marks), is(INK));
        assertThat("the baseline holds no truth", rgb(image, middle(3), marks), is(WHITE));
        assertThat("0 AND 1 is false", rgb(image, middle(0), beams), is(WHITE));
        assertThat("but its beam has a rim", rgb(image, middle(0), beams - 3), is(INK));
    }

    @Test
    void negative_scores_hang_from_zero() throws IOException {
        BufferedImage image = drawn(1, -1, 0, 0);

        assertThat("zero is in the middle", rgb(image, 40, 80), is(INK));
        assertThat(rgb(image, middle(1), 90), is(GREY));
        assertThat(rgb(image, middle(1), 70), is(WHITE));
    }

    @Test
    void a_score_that_is_no_number_is_magenta() throws IOException {
        BufferedImage image = drawn(1, Float.NaN, 0.5f, 0);

        assertThat(rgb(image, middle(1), 40), is(0xff00ff));
    }

    @Test
    void pairs_are_drawn_as_squares_with_a_colour_bar_below() throws IOException {
        float[] matrix = new float[16];
        matrix[1] = 1;

        BufferedImage image = drawn(matrix);

        assertThat(image.getWidth(), is(192));
        assertThat(image.getHeight(), is(192 + 8 + 10));
        assertThat("row 0, column 1", rgb(image, 60, 20), is(Viridis.INSTANCE.rgb(1)));
        assertThat("row 1, column 0", rgb(image, 20, 60), is(Viridis.INSTANCE.rgb(0)));
    }

    @Test
    void a_map_of_another_form_is_no_picture() {
        assertThat(
                assertThrows(NotAPictureException.class, () -> ExhibitPicture.png(exhibit(new float[8])))
                        .getMessage(),
                is("the map has shape [4, 2], which is neither 4 inputs nor 4 x 4 pairs"));
    }

    @Test
    void in_a_matrix_pairs_that_interact_are_outlined_and_those_with_the_baseline_dashed() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(
                ExhibitPicture.png(Logics.pairs().exhibit().orElseThrow())));
        int rim = Outline.THICKNESS / 2;

        assertThat("left edge of (1, 0), which interacts", rgb(image, rim, 72), is(TEAL));
        assertThat("left edge of (3, 0), with the baseline", rgb(image, rim, 170), is(RED));
        assertThat("the diagonal is no pair", rgb(image, rim, 20), is(not(TEAL)));
    }
}
