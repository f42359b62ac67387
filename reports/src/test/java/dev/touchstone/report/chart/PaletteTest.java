package dev.touchstone.report.chart;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {

    @Test
    void seven_series_have_colours_of_their_own_and_an_eighth_is_refused() {
        assertThat(IntStream.range(0, 7).mapToObj(Palette::series).distinct().count(), is(7L));
        Exception error = assertThrows(IllegalArgumentException.class, () -> Palette.series(7));
        assertThat(
                error.getMessage(),
                is("a chart tells at most 7 series apart; draw further ones in a chart of their own"));
    }

    @Test
    void shares_run_from_black_to_white() {
        assertThat(Palette.grey(0), is("#000000"));
        assertThat(Palette.grey(0.5), is("#808080"));
        assertThat(Palette.grey(1), is("#ffffff"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.2, 0.4, 0.5, 0.6, 0.8, 1})
    void ink_stands_out_from_the_grey_below_it(double share) {
        int ground = Integer.parseInt(Palette.grey(share).substring(1, 3), 16);
        int ink = Integer.parseInt(Palette.inkOn(share).substring(1, 3), 16);
        assertThat(Math.abs(ground - ink), is(greaterThan(100)));
    }

    @Test
    void the_first_series_have_markers_of_their_own() {
        assertThat(IntStream.range(0, 4).mapToObj(Marker::series).distinct().count(), is(4L));
        assertThat(IntStream.range(0, 7).mapToObj(Marker::series).anyMatch(Marker.CROSS::equals), is(false));
    }
}
