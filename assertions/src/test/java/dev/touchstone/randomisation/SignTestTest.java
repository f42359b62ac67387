package dev.touchstone.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignTestTest {

    @ParameterizedTest
    @CsvSource({"5, 5", "8, 7", "10, 9", "12, 10", "16, 12", "20, 15", "32, 22", "64, 40"})
    void so_many_of_n_are_needed(int n, int needed) {
        assertThat(SignTest.needed(n, 0.05), is(needed));
        assertThat(new SignTest(needed, n).p() <= 0.05, is(true));
        assertThat(new SignTest(needed - 1, n).p() <= 0.05, is(false));
    }

    @Test
    void four_signs_are_too_few_even_if_all_agree() {
        assertThat(SignTest.needed(4, 0.05), is(5));
        assertThat(new SignTest(4, 4).p(), closeTo(1 / 16.0, 1e-12));
    }

    @Test
    void the_chance_of_none_or_more_is_one() {
        assertThat(new SignTest(0, 16).p(), closeTo(1, 1e-12));
    }

    @Test
    void more_signs_than_there_are_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new SignTest(9, 8));
        assertThrows(IllegalArgumentException.class, () -> new SignTest(0, 0));
    }
}
