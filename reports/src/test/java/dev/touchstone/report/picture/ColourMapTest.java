package dev.touchstone.report.picture;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

class ColourMapTest {

    private final ColourMap viridis = Viridis.INSTANCE;
    private final ColourMap diverging = Diverging.INSTANCE;

    @Test
    void viridis_has_the_published_colours() {
        assertThat(viridis.rgb(0), is(0x440154));
        assertThat(viridis.rgb(64 / 255.0), is(0x3b528b));
        assertThat(viridis.rgb(128 / 255.0), is(0x21918c));
        assertThat(viridis.rgb(192 / 255.0), is(0x5ec962));
        assertThat(viridis.rgb(1), is(0xfde725));
    }

    @Test
    void viridis_shows_what_is_beyond_its_ends_as_the_ends() {
        assertThat(viridis.rgb(-0.5), is(0x440154));
        assertThat(viridis.rgb(1.5), is(0xfde725));
    }

    @Test
    void the_diverging_map_has_the_published_colours_with_zero_in_the_middle() {
        assertThat(diverging.rgb(-1), is(0x053061));
        assertThat(diverging.rgb(-0.8), is(0x2166ac));
        assertThat(diverging.rgb(0), is(0xf7f7f7));
        assertThat(diverging.rgb(0.6), is(0xd6604d));
        assertThat(diverging.rgb(1), is(0x67001f));
    }

    @Test
    void the_diverging_map_mixes_neighbours_between_published_colours() {
        assertThat(diverging.rgb(0.1), is(0xfae9df));
    }

    @Test
    void viridis_grows_lighter_all_the_way() {
        for (int i = 5; i < 256; i += 5) {
            assertThat(
                    "at " + i,
                    lightness(viridis.rgb(i / 255.0)),
                    is(greaterThan(lightness(viridis.rgb((i - 5) / 255.0)))));
        }
    }

    private static double lightness(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int level) {
        return Math.pow((level & 0xff) / 255.0, 2.2);
    }
}
