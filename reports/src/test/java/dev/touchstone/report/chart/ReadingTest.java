package dev.touchstone.report.chart;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, -0.1, Double.POSITIVE_INFINITY})
    void a_chart_refuses_to_draw_what_is_no_number_from_0(double value) {
        assertThrows(IllegalArgumentException.class, () -> Reading.of(value));
        assertThrows(IllegalArgumentException.class, () -> Reading.of(0.5, value));
        assertThrows(IllegalArgumentException.class, () -> new ReferenceLine("bound", value));
    }

    @Test
    void the_error_says_what_to_do_instead() {
        Exception error = assertThrows(IllegalArgumentException.class, () -> Reading.of(Double.NaN));
        assertThat(
                error.getMessage(),
                is(
                        "a chart shows finite values from 0 with a spread from 0, not NaN with 0.0; show what is undefined as Undefined"));
    }
}
