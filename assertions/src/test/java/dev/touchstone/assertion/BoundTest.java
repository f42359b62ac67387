package dev.touchstone.assertion;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.statistics.Interval;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BoundTest {

    @Test
    void the_whole_interval_must_lie_on_the_side_that_is_asked_for() {
        Interval low = new Interval(0.2, 0.4);
        Interval across = new Interval(0.4, 0.6);
        Interval high = new Interval(0.6, 0.8);

        assertThat(Stream.of(low, across, high).map(Bound.above(0.5)::verdict).toList(), is(verdicts("FAIL", "PASS")));
        assertThat(Stream.of(low, across, high).map(Bound.below(0.5)::verdict).toList(), is(verdicts("PASS", "FAIL")));
    }

    private static List<Verdict> verdicts(String low, String high) {
        return List.of(Verdict.valueOf(low), Verdict.UNDECIDED, Verdict.valueOf(high));
    }

    @Test
    void an_interval_that_touches_the_bound_is_undecided() {
        assertThat(Bound.above(0.5).verdict(new Interval(0.5, 0.7)), is(Verdict.UNDECIDED));
        assertThat(Bound.above(0.5).verdict(new Interval(0.3, 0.5)), is(Verdict.UNDECIDED));
        assertThat(Bound.below(0.5).verdict(new Interval(0.3, 0.5)), is(Verdict.UNDECIDED));
        assertThat(Bound.below(0.5).verdict(new Interval(0.5, 0.7)), is(Verdict.UNDECIDED));
    }

    @Test
    void bounds_that_include_their_value_are_met_by_it() {
        Interval exact = new Interval(0.5, 0.5);

        assertThat(Bound.atLeast(0.5).verdict(exact), is(Verdict.PASS));
        assertThat(Bound.atMost(0.5).verdict(exact), is(Verdict.PASS));
        assertThat(Bound.atLeast(0.5).verdict(new Interval(0.5, 0.7)), is(Verdict.PASS));
        assertThat(Bound.atMost(0.5).verdict(new Interval(0.4, 0.6)), is(Verdict.UNDECIDED));
        assertThat(Bound.atMost(0).verdict(new Interval(0.01, 0.01)), is(Verdict.FAIL));
        assertThat(Bound.atLeast(1).verdict(new Interval(0.99, 0.99)), is(Verdict.FAIL));
        assertThat(Bound.atMost(0) + " / " + Bound.atLeast(1), is("at most 0.00 / at least 1.00"));
    }

    @Test
    void what_is_no_number_neither_meets_nor_misses() {
        for (Bound bound : List.of(Bound.above(0), Bound.atLeast(0), Bound.below(0), Bound.atMost(0))) {
            assertThat(bound.meets(Double.NaN) || bound.misses(Double.NaN), is(false));
        }
        assertThat(Bound.above(0.5).meets(0.5) || Bound.above(0.5).misses(0.5), is(false));
    }

    @Test
    void the_margin_is_positive_on_the_right_side() {
        assertThat(Bound.above(0.5).margin(0.7), is(closeTo(0.2, 1e-12)));
        assertThat(Bound.below(0.5).margin(0.7), is(closeTo(-0.2, 1e-12)));
    }

    @Test
    void a_bound_says_its_direction_and_is_a_number() {
        assertThat(Bound.above(0.5) + " / " + Bound.below(0.25), is("above 0.50 / below 0.25"));
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> Bound.below(Double.NaN))
                        .getMessage(),
                is("a bound must be a number, not NaN"));
    }

    @Test
    void the_verdict_on_several_is_the_worst() {
        assertThat(
                Verdict.worst(Stream.of(Verdict.PASS, Verdict.CANNOT_DISCRIMINATE)), is(Verdict.CANNOT_DISCRIMINATE));
        assertThat(Verdict.worst(Stream.of(Verdict.UNDECIDED, Verdict.CANNOT_DISCRIMINATE)), is(Verdict.UNDECIDED));
        assertThat(Verdict.worst(Stream.of(Verdict.FAIL, Verdict.UNDECIDED)), is(Verdict.FAIL));
    }
}
