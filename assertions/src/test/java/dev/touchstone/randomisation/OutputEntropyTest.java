package dev.touchstone.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

class OutputEntropyTest {

    @Test
    void equal_logits_have_the_logarithm_of_the_number_of_classes() {
        assertThat(OutputEntropy.of(new float[] {7, 7, 7}), closeTo(Math.log(3), 1e-12));
    }

    @Test
    void a_quarter_and_three_quarters_have_their_entropy_in_nats() {
        assertThat(
                OutputEntropy.of(new float[] {0, (float) Math.log(3)}),
                closeTo(-0.25 * Math.log(0.25) - 0.75 * Math.log(0.75), 1e-7));
    }

    @Test
    void logits_beyond_any_exponential_are_sure_and_no_overflow() {
        assertThat(OutputEntropy.of(new float[] {1e30f, -1e30f}), is(0.0));
    }

    @Test
    void a_logit_that_is_no_number_or_infinite_has_none() {
        assertThat(OutputEntropy.of(new float[] {Float.NaN, 0}), is(Double.NaN));
        assertThat(OutputEntropy.of(new float[] {0, Float.POSITIVE_INFINITY}), is(Double.NaN));
    }
}
