package dev.touchstone.matcher;

import static dev.touchstone.matcher.SaliencyMatchers.hasMassIn;
import static dev.touchstone.matcher.SaliencyMatchers.hasPrimaryFocus;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.assertion.SaliencyAssertionError;
import dev.touchstone.assertion.SaliencyAssertions;
import dev.touchstone.scenario.Mask;
import dev.touchstone.scenario.Tensor;
import org.hamcrest.Matcher;
import org.hamcrest.StringDescription;
import org.junit.jupiter.api.Test;

class SaliencyMatchersTest {

    private static final Mask CORNER = Mask.box(2, 2, 0, 0, 1, 1);
    private static final Tensor MAP = Tensor.of(new float[] {-3, 1, 0, 0}, 1, 2, 2);

    private static String mismatch(Matcher<?> matcher, Object actual) {
        StringDescription description = new StringDescription();
        matcher.describeMismatch(actual, description);
        return description.toString();
    }

    @Test
    void mass_is_compared_as_a_share_of_the_absolute_map() {
        assertThat(MAP, hasMassIn(CORNER, greaterThan(0.74)));
        assertThat(hasMassIn(CORNER, lessThan(0.75)).matches(MAP), is(false));
    }

    @Test
    void mass_is_described_and_missed_in_words() {
        Matcher<Tensor> matcher = hasMassIn(CORNER, greaterThan(0.8));

        assertThat(
                StringDescription.toString(matcher),
                is("a map whose share of mass in a mask of 1 of 2 x 2 pixels is a value greater than <0.8>"));
        assertThat(mismatch(matcher, MAP), is("the share of mass was <0.75>"));
    }

    @Test
    void mass_that_is_undefined_never_matches() {
        Matcher<Tensor> anything = hasMassIn(CORNER, lessThan(2.0));

        assertThat(
                mismatch(anything, Tensor.of(new float[4], 1, 2, 2)),
                is("the share is undefined: the map has no mass"));
        assertThat(
                mismatch(anything, Tensor.of(new float[] {Float.NaN, 1, 1, 1}, 1, 2, 2)),
                is("the map holds NaN or infinite values"));
        assertThat(
                mismatch(hasMassIn(Mask.empty(2, 2), lessThan(2.0)), MAP),
                is("the share is undefined: the mask is empty"));
    }

    @Test
    void null_and_foreign_types_match_nothing_and_break_nothing() {
        for (Matcher<?> matcher : new Matcher<?>[] {hasMassIn(CORNER, lessThan(2.0)), hasPrimaryFocus(lessThan(2.0))}) {
            assertThat(matcher.matches(null), is(false));
            assertThat(matcher.matches("a map"), is(false));
            assertThat(mismatch(matcher, null), is("was null"));
        }
    }

    @Test
    void our_assert_that_carries_both_sides() {
        SaliencyAssertionError error = assertThrows(
                SaliencyAssertionError.class,
                () -> SaliencyAssertions.assertThat(MAP, hasMassIn(CORNER, greaterThan(0.8))));

        assertThat(error.getActual(), is("the share of mass was <0.75>"));
        assertThat(
                error.getMessage(),
                is("Expected: a map whose share of mass in a mask of 1 of 2 x 2 pixels is a value greater than <0.8>\n"
                        + "     but: the share of mass was <0.75>"));
    }
}
