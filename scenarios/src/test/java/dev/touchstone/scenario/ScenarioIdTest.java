package dev.touchstone.scenario;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioIdTest {

    @Test
    void is_one_path_segment_for_files() {
        assertThat(new ScenarioId("andor/2in-binary/and").pathSegment(), is("andor.2in-binary.and"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "a/", "/a", "A", "a b", "../a", "a//b", "a.b"})
    void refuses_what_is_not_safe_in_paths_and_command_lines(String value) {
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> new ScenarioId(value));

        assertThat(
                error.getMessage(),
                is(
                        "scenario id '" + value
                                + "' must be segments of lower-case letters, digits and '-', joined by '/', e.g. textbox/simple-fr"));
    }
}
