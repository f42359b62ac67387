package dev.touchstone.engine.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.Sampling;
import dev.touchstone.model.ModelStore;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EngineConfigurationTest {

    @Test
    void nothing_said_gives_the_defaults() {
        assertEquals(
                new EngineConfiguration(
                        1,
                        ModelStore.Mode.STORE,
                        Optional.empty(),
                        "auto",
                        Path.of("target/touchstone"),
                        Sampling.DEFAULT,
                        OptionalInt.empty(),
                        EngineConfiguration.Undecided.ABORT),
                read(Map.of()));
    }

    @Test
    void every_key_is_read() {
        assertEquals(
                new EngineConfiguration(
                        -7,
                        ModelStore.Mode.TRAIN,
                        Optional.of(Path.of("models")),
                        "gpu:3",
                        Path.of("out"),
                        new Sampling(10, 20, 0.05),
                        OptionalInt.of(8),
                        EngineConfiguration.Undecided.FAIL),
                read(Map.of(
                        "touchstone.seed", " -7 ",
                        "touchstone.models", "train",
                        "touchstone.models.dir", "models",
                        "touchstone.device", "gpu:3",
                        "touchstone.output.dir", "out",
                        "touchstone.samples.first", "10",
                        "touchstone.samples.cap", "20",
                        "touchstone.statistics.alpha", "0.05",
                        "touchstone.chunk", "8",
                        "touchstone.undecided", "fail")));
    }

    @Test
    void a_chunk_may_be_left_to_be_measured() {
        assertEquals(
                OptionalInt.empty(), read(Map.of("touchstone.chunk", "auto")).chunk());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "touchstone.seed          | 1.5    | a whole number                                    | 7",
                "touchstone.models        | never  | store or train                                    | train",
                "touchstone.models.dir    | ''     | a directory                                       | /var/cache/touchstone",
                "touchstone.device        | cuda   | auto, cpu, gpu or gpu:N                    | gpu:1",
                "touchstone.output.dir    | ''     | a directory                                       | build/touchstone",
                "touchstone.samples.first | 0      | a whole number, at least 1                        | 200",
                "touchstone.samples.cap   | 99     | a whole number, at least touchstone.samples.first | 3200",
                "touchstone.statistics.alpha | 1   | a number above 0 and below 1                      | 0.01",
                "touchstone.statistics.alpha | NaN | a number above 0 and below 1                      | 0.01",
                "touchstone.chunk         | 9999999999 | a whole number, at least 1, or auto           | 16",
                "touchstone.chunk         | Auto   | a whole number, at least 1, or auto               | 16",
                "touchstone.undecided     | skip   | abort or fail                                     | fail",
            })
    void a_value_that_is_not_allowed_is_named_with_its_key_and_what_is(
            String key, String value, String allowed, String example) {
        assertEquals(
                "%s is '%s', but must be %s, e.g. %s=%s".formatted(key, value, allowed, key, example),
                assertThrows(ConfigurationException.class, () -> read(Map.of(key, value)))
                        .getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void the_example_of_every_key_is_allowed_and_changes_something(ConfigurationKey key) {
        assertNotEquals(read(Map.of()), read(Map.of(key.key(), key.example())));
    }

    private static EngineConfiguration read(Map<String, String> values) {
        return EngineConfiguration.from(new MapParameters(values));
    }
}
