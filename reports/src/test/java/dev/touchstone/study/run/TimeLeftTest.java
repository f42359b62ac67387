package dev.touchstone.study.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class TimeLeftTest {

    private final TimeLeft time = new TimeLeft();

    @Test
    void nothing_is_known_before_the_first_cell() {
        assertThat(time.of(left("gradient", "simple-cnn")), is(OptionalDouble.empty()));
    }

    @Test
    void the_same_method_on_the_same_network_says_most() {
        time.took(key("gradient", "simple-cnn"), 100, 2);
        time.took(key("gradient", "complex-cnn"), 100, 6);

        assertThat(time.of(left("gradient", "simple-cnn")).getAsDouble(), is(closeTo(1, 1e-9)));
    }

    @Test
    void another_network_says_more_than_another_method() {
        time.took(key("gradient", "complex-cnn"), 100, 6);
        time.took(key("edge", "simple-cnn"), 100, 1);

        assertThat(time.of(left("gradient", "simple-cnn")).getAsDouble(), is(closeTo(3, 1e-9)));
    }

    @Test
    void all_methods_together_stand_for_one_that_was_not_met() {
        time.took(key("gradient", "simple-cnn"), 100, 6);
        time.took(key("edge", "simple-cnn"), 300, 2);

        assertThat(time.of(left("lrp-z", "simple-cnn")).getAsDouble(), is(closeTo(1, 1e-9)));
    }

    private static List<TimeLeft.Todo> left(String method, String network) {
        return List.of(new TimeLeft.Todo(key(method, network), 50));
    }

    private static CellKey key(String method, String network) {
        return new CellKey(method, "simple-fr", network, "black");
    }
}
