package dev.touchstone.report.picture;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A caption is 34 pixels high, the bar its lowest 10. */
class SimilarityBarTest {

    private static final int WIDTH = 100;
    private static final int ALIKE = 0x0072b2;
    private static final int OPPOSED = 0xd55e00;
    private static final int TRACK = 0xdddddd;
    private static final int INK = 0x202020;

    @Test
    void the_bar_is_as_long_as_the_similarity_is_of_1() {
        assertThat(coloured(drawn(0.25), ALIKE), is(25L));
        assertThat(coloured(drawn(1), ALIKE), is(100L));
        assertThat(coloured(drawn(0), TRACK), is(100L));
    }

    @Test
    void a_negative_similarity_has_a_colour_and_a_minus_of_its_own() {
        assertThat(coloured(drawn(-0.3), OPPOSED), is(30L));
        assertThat("the minus", drawn(-0.3).get(WIDTH - 58 + 4, 2 + 7), is(INK));
        assertThat("none for 0.3", drawn(0.3).get(WIDTH - 58 + 4, 2 + 7), is(Rgb.WHITE));
    }

    @Test
    void what_rounds_to_nothing_has_no_minus() {
        assertThat(drawn(-0.001).get(WIDTH - 58 + 4, 2 + 7), is(Rgb.WHITE));
    }

    @Test
    void a_similarity_beyond_1_fills_the_bar_and_no_more() {
        assertThat(coloured(drawn(7), ALIKE), is(100L));
    }

    @Test
    void a_similarity_that_is_not_defined_is_chequered_and_has_no_number() {
        Raster drawn = drawn(Double.NaN);

        assertThat(coloured(drawn, 0xff00ff) + coloured(drawn, 0xa000a0), is(100L));
        List<Integer> right =
                IntStream.range(0, 24).mapToObj(y -> drawn.get(WIDTH - 3, y)).toList();
        assertThat(right, everyItem(is(Rgb.WHITE)));
    }

    @Test
    void the_step_is_white_on_a_dark_ground_as_wide_as_its_number() {
        Raster one = drawn(0.5);
        Raster twelve = new Raster(WIDTH, SimilarityBar.HEIGHT, Rgb.WHITE);
        SimilarityBar.draw(twelve, 0, 0, WIDTH, 12, 0.5);

        assertThat(one.get(17, 0), is(INK));
        assertThat(one.get(18, 0), is(Rgb.WHITE));
        assertThat(twelve.get(29, 0), is(INK));
        assertThat("the stem of the 1", one.get(8, 8), is(Rgb.WHITE));
    }

    private static Raster drawn(double similarity) {
        Raster picture = new Raster(WIDTH, SimilarityBar.HEIGHT, Rgb.WHITE);
        SimilarityBar.draw(picture, 0, 0, WIDTH, 1, similarity);
        return picture;
    }

    private static long coloured(Raster picture, int rgb) {
        return IntStream.range(0, WIDTH).filter(x -> picture.get(x, 30) == rgb).count();
    }
}
