package dev.touchstone.report.picture;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.touchstone.scenario.Mask;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static final int GROUND = 0x123456;

    @Test
    void it_runs_round_the_region_from_black_over_its_colour_to_white() {
        Raster picture = new Raster(11, 11, GROUND);

        new Outline(0x00d0c0, false).draw(picture, Mask.box(11, 11, 5, 5, 1, 1), 1);

        assertThat(letters(picture), is("""
                        ...........
                        .kkkkkkkkk.
                        .kccccccck.
                        .kccccccck.
                        .kccwwwcck.
                        .kccw.wcck.
                        .kccwwwcck.
                        .kccccccck.
                        .kccccccck.
                        .kkkkkkkkk.
                        ...........
                        """));
    }

    @Test
    void a_scaled_region_stays_clear_of_its_line() {
        Raster picture = new Raster(12, 12, GROUND);

        new Outline(0x00d0c0, false).draw(picture, Mask.box(3, 3, 1, 1, 1, 1), 4);

        assertThat(letters(picture).lines().toList().get(3), is("kccwwwwwwcck"));
        assertThat(letters(picture).lines().toList().get(5), is("kccw....wcck"));
    }

    @Test
    void at_the_edge_of_the_picture_the_line_is_closed_inside_it() {
        Raster picture = new Raster(8, 12, GROUND);

        new Outline(0x00d0c0, false).draw(picture, Mask.box(12, 8, 0, 0, 12, 8), 1);

        assertThat(letters(picture).lines().toList().get(0), is("kkkkkkkk"));
        assertThat(letters(picture).lines().toList().get(5), is("kccwwcck"));
    }

    @Test
    void a_dashed_line_alternates_with_white() {
        Raster picture = new Raster(40, 40, GROUND);

        new Outline(0xff4000, true).draw(picture, Mask.box(40, 40, 10, 10, 20, 20), 1);

        assertThat(letters(picture).lines().toList().get(7).substring(9, 27), is("wwcccccwwwwcccccww"));
    }

    private static String letters(Raster picture) {
        return IntStream.range(0, picture.height())
                .mapToObj(y -> Arrays.stream(picture.pixels(), y * picture.width(), (y + 1) * picture.width())
                        .mapToObj(OutlineTest::letter)
                        .collect(Collectors.joining("", "", "\n")))
                .collect(Collectors.joining());
    }

    private static String letter(int rgb) {
        return switch (rgb) {
            case GROUND -> ".";
            case Rgb.BLACK -> "k";
            case Rgb.WHITE -> "w";
            default -> "c";
        };
    }
}
