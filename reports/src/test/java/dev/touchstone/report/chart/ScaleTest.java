package dev.touchstone.report.chart;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void shares_have_a_scale_to_1_whatever_the_greatest_is() {
        assertThat(Scale.toHold(0.3, 0, 100).at(0.3), closeTo(30, 1e-9));
    }

    @Test
    void a_greater_value_stretches_the_scale_by_fifths() {
        assertThat(Scale.toHold(1.07, 0, 120).top(), closeTo(1.2, 1e-9));
        assertThat(Scale.toHold(1.07, 0, 120).at(1.07), closeTo(107, 1e-9));
    }

    @Test
    void a_value_below_zero_stretches_it_downwards() {
        Scale scale = Scale.toHold(-0.25, 0.3, 140, 0);
        assertThat(scale.bottom(), closeTo(-0.4, 1e-9));
        assertThat(scale.at(-0.4), closeTo(140, 1e-9));
        assertThat(scale.at(0), closeTo(100, 1e-9));
        assertThat(
                scale.ticks().stream().map(Numbers::shown).toList(),
                is(List.of("-0.40", "-0.20", "0.00", "0.20", "0.40", "0.60", "0.80", "1.00")));
    }

    @Test
    void what_lies_beyond_is_shown_at_the_end() {
        assertThat(Scale.toHold(1, 10, 110).at(1.5), is(110.0));
        assertThat(Scale.toHold(1, 10, 110).at(-0.5), is(10.0));
    }

    @Test
    void a_scale_upwards_runs_to_smaller_places() {
        assertThat(Scale.toHold(1, 100, 0).at(0.25), closeTo(75, 1e-9));
    }

    @Test
    void there_is_a_mark_at_each_fifth_or_fewer_on_a_long_scale() {
        assertThat(
                Scale.toHold(1, 0, 1).ticks().stream().map(Numbers::shown).toList(),
                is(List.of("0.00", "0.20", "0.40", "0.60", "0.80", "1.00")));
        assertThat(
                Scale.toHold(6, 0, 1).ticks().stream().map(Numbers::shown).toList(),
                is(List.of("0.00", "1.20", "2.40", "3.60", "4.80", "6.00")));
    }

    @Test
    void numbers_are_short_and_never_less_than_nothing() {
        assertThat(Numbers.place(100), is("100"));
        assertThat(Numbers.place(12.345), is("12.35"));
        assertThat(Numbers.place(-0.001), is("0"));
    }
}
