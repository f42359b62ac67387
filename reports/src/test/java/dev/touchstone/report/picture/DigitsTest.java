package dev.touchstone.report.picture;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DigitsTest {

    @Test
    void a_number_is_drawn_square_by_square() {
        assertThat(drawn("-4.1"), is("""
                ..........#.........#..
                .........##........##..
                ........#.#.......#.#..
                #####..#..#.........#..
                ......#####.........#..
                ..........#..##.....#..
                ..........#..##...#####
                """));
    }

    @Test
    void no_two_digits_are_alike() {
        assertThat(
                IntStream.range(0, 10)
                        .mapToObj(digit -> drawn(String.valueOf(digit)))
                        .distinct()
                        .count(),
                is(10L));
    }

    /** Every second pixel of every second row, which is a square each. */
    private static String drawn(String number) {
        Raster picture = new Raster(Digits.width(number), Digits.HEIGHT, Rgb.WHITE);
        Digits.draw(picture, 0, 0, number, Rgb.BLACK);
        return IntStream.range(0, Digits.HEIGHT / 2)
                .mapToObj(y -> IntStream.range(0, picture.width() / 2)
                        .mapToObj(x -> picture.get(2 * x, 2 * y) == Rgb.BLACK ? "#" : ".")
                        .collect(Collectors.joining("", "", "\n")))
                .collect(Collectors.joining());
    }
}
