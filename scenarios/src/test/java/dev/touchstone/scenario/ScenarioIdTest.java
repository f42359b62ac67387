package dev.touchstone.scenario;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
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

    @ParameterizedTest
    @ValueSource(strings = {"con", "team/nul", "aux/x", "com1", "a/lpt9/b", "prn"})
    void refuses_what_no_file_can_be_called_on_windows(String value) {
        String message = assertThrows(IllegalArgumentException.class, () -> new ScenarioId(value))
                .getMessage();

        assertThat(message, startsWith("scenario id '" + value + "' has the segment '"));
        assertThat(message, endsWith("', which no file can be called on Windows; use another word"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"console", "com", "com10", "null", "a-con"})
    void takes_what_only_looks_like_it(String value) {
        assertThat(new ScenarioId(value).value(), is(value));
    }

    @Test
    void refuses_what_is_too_long_for_the_name_of_a_file() {
        assertThat(new ScenarioId("a".repeat(120)).value().length(), is(120));
        String message = assertThrows(IllegalArgumentException.class, () -> new ScenarioId("a".repeat(121)))
                .getMessage();
        assertThat(message, endsWith(" has 121 characters; it can have 120 at most"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a/b/c", "0", "a--b", "a-/b"})
    void every_id_names_a_file_below_the_folder_that_it_is_put_in(String value) {
        Path folder = Path.of("store").toAbsolutePath();
        Path file = folder.resolve(new ScenarioId(value).pathSegment()).normalize();

        assertThat(file.getParent(), is(folder));
    }
}
