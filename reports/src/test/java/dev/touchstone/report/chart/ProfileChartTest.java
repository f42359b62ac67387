package dev.touchstone.report.chart;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.report.chart.ProfileChart.Step;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The plot runs from x = 64 to 804, so that each of two steps is 370 wide, and from y = 314 for 0 to y = 74 for 1. */
class ProfileChartTest {

    private static final ProfileChart.Words WORDS =
            new ProfileChart.Words("value", "the floor", "the ceiling", "retained", "retained at most 0.50");
    private static final Step HEAD = new Step("fc", 0.9, 0.1, 0.89);
    private static final Step FULL = new Step("conv", 0.25, 0, 0.25);

    @Test
    void a_point_stands_in_the_middle_of_its_step_as_high_as_its_value_and_is_joined_to_the_next() {
        String svg = chart(1, HEAD, FULL).svg();

        assertThat(point(svg, "fc: 0.90, floor 0.10, retained 0.89"), startsWith("M249 98m"));
        assertThat(point(svg, "conv: 0.25, floor 0.00, retained 0.25"), startsWith("M619 254m"));
        assertThat(svg, containsString("<line x1=\"249\" y1=\"98\" x2=\"619\" y2=\"254\" stroke=\"#0072b2\""));
    }

    @Test
    void each_step_has_its_own_floor_and_its_own_place_of_what_was_asked_for() {
        String svg = chart(1, HEAD, FULL).svg();

        assertThat(svg, containsString("<line x1=\"64\" y1=\"290\" x2=\"434\" y2=\"290\" stroke=\"#666666\""));
        assertThat(svg, containsString("<line x1=\"434\" y1=\"314\" x2=\"804\" y2=\"314\" stroke=\"#666666\""));
        assertThat(
                "0.1 + 0.5 (1 - 0.1)",
                svg,
                containsString("<line x1=\"64\" y1=\"182\" x2=\"434\" y2=\"182\" stroke=\"#d55e00\""));
        assertThat(svg, containsString("<line x1=\"434\" y1=\"194\" x2=\"804\" y2=\"194\" stroke=\"#d55e00\""));
        assertThat("the band", svg, containsString("<polygon points=\"64 74 434 74 434 290 64 290\""));
    }

    @Test
    void the_ceiling_is_a_line_across_all_steps_and_in_the_key() {
        String svg = chart(0.8, HEAD, FULL).svg();

        assertThat(svg, containsString("<line x1=\"64\" y1=\"122\" x2=\"804\" y2=\"122\" stroke=\"#666666\""));
        assertThat(SvgDocument.of(svg).texts(), hasItem("the ceiling 0.80"));
    }

    @Test
    void the_share_of_the_band_stands_above_each_step_in_the_colour_of_alarm_beyond_what_was_asked_for() {
        SvgDocument svg = SvgDocument.of(chart(1, HEAD, FULL).svg());

        assertThat(text(svg, "0.89").getAttribute("fill"), is(Palette.ALARM));
        assertThat(text(svg, "0.89").getAttribute("x"), is("249"));
        assertThat(
                svg.all("text").stream()
                        .filter(text -> text.getTextContent().equals("0.25"))
                        .map(text -> text.getAttribute("fill"))
                        .toList(),
                is(List.of(Palette.INK)));
    }

    @Test
    void a_high_value_just_above_a_high_floor_is_no_alarm() {
        SvgDocument svg =
                SvgDocument.of(chart(1, new Step("fc", 0.64, 0.6, 0.1)).svg());

        assertThat(text(svg, "0.10").getAttribute("fill"), is(Palette.INK));
    }

    @Test
    void an_undefined_value_is_a_cross_between_whose_neighbours_there_is_no_line() {
        Step undefined = new Step("fc", Double.NaN, 0.1, Double.NaN);
        String svg = chart(1, HEAD, undefined, FULL).svg();

        assertThat(SvgDocument.of(svg).tipped("fc: undefined").getAttribute("fill"), is(Palette.ALARM));
        assertThat(SvgDocument.of(svg).texts(), hasItems("–", "undefined"));
        assertThat(svg, not(containsString("stroke=\"#0072b2\"")));
        assertThat(svg, not(containsString("NaN")));
    }

    @Test
    void an_undefined_ceiling_or_floor_is_not_drawn() {
        String svg = chart(Double.NaN, HEAD, new Step("conv", 0.2, Double.NaN, Double.NaN))
                .svg();

        assertThat(svg, not(containsString("the ceiling")));
        assertThat(svg, not(containsString("<polygon")));
        assertThat(svg, not(containsString("NaN")));
        assertThat(point(svg, "conv: 0.20, floor undefined, retained –"), startsWith("M619 266m"));
    }

    @Test
    void negative_values_have_room_below_zero() {
        String svg = chart(1, HEAD, new Step("conv", -0.25, -0.1, -0.14)).svg();

        assertThat(SvgDocument.of(svg).texts(), hasItems("-0.40", "-0.20", "0.00", "1.00"));
        assertThat(
                "0 is 0.4 of 1.4 up", svg, containsString("y1=\"245.43\" x2=\"804\" y2=\"245.43\" stroke=\"#222222\""));
        assertThat(point(svg, "conv: -0.25, floor -0.10, retained -0.14"), startsWith("M619 288.29m"));
    }

    @Test
    void short_names_of_few_steps_lie_and_those_of_many_lean() {
        assertThat(chart(1, HEAD, FULL).svg(), not(containsString("rotate(-35")));

        Step[] many = IntStream.range(0, 17)
                .mapToObj(i -> new Step(i + 1 + " · 03Conv2d", 0.5, 0, 0.5))
                .toArray(Step[]::new);
        SvgDocument svg = SvgDocument.of(chart(1, many).svg());
        assertThat(
                svg.all("text").stream()
                        .filter(text -> text.getAttribute("transform").startsWith("rotate(-35"))
                        .count(),
                is(17L));
    }

    @Test
    void a_name_that_is_too_long_is_cut_and_told_in_full_at_its_point() {
        String name = "1 · 03TransformerEncoderBlock.attention";
        String svg = chart(1, new Step(name, 0.5, 0, 0.5)).svg();

        assertThat(SvgDocument.of(svg).texts(), hasItem("1 · 03TransformerEncoderBlo…"));
        assertThat(point(svg, name + ": 0.50, floor 0.00, retained 0.50"), startsWith("M434 194m"));
    }

    @Test
    void a_profile_without_steps_or_with_an_infinite_number_is_refused() {
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> chart(1)).getMessage(),
                is("a profile has one step or more, but 'MPRT' has none"));
        assertThat(
                assertThrows(
                                IllegalArgumentException.class,
                                () -> chart(1, new Step("fc", Double.POSITIVE_INFINITY, 0, 0)))
                        .getMessage(),
                is("a chart shows finite numbers, or NaN for what is not defined, but 'MPRT' holds an infinite one"));
    }

    private static ProfileChart chart(double ceiling, Step... steps) {
        return new ProfileChart("MPRT", "similarity", List.of(steps), ceiling, 0.5, WORDS, List.of("A note."));
    }

    private static String point(String svg, String tip) {
        return SvgDocument.of(svg).tipped(tip).getAttribute("d");
    }

    private static Element text(SvgDocument svg, String content) {
        return svg.all("text").stream()
                .filter(text -> text.getTextContent().equals(content))
                .findFirst()
                .orElseThrow();
    }
}
