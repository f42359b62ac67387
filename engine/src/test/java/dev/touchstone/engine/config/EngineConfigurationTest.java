package dev.touchstone.engine.config;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.Sampling;
import dev.touchstone.engine.shard.Costs;
import dev.touchstone.engine.shard.Shard;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EngineConfigurationTest {

    @Test
    void nothing_said_gives_the_defaults() {
        assertEquals(
                new EngineConfiguration(
                        BaseSeed.pinned(1),
                        ModelUse.STORE,
                        Optional.empty(),
                        new DeviceUse("auto", false, DeviceUse.Scope.HOST, OptionalInt.empty()),
                        Path.of("target/touchstone"),
                        Sampling.DEFAULT,
                        OptionalInt.empty(),
                        Optional.empty(),
                        new RatchetUse(RatchetUse.Mode.VERIFY, Path.of("src/test/touchstone")),
                        new TimeLimits(Optional.empty(), Duration.ofSeconds(10)),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        DisplayNames.LONG,
                        AttachmentLines.NONE),
                read(Map.of()));
    }

    @Test
    void every_key_is_read() {
        assertEquals(
                new EngineConfiguration(
                        new BaseSeed(-7, false, OptionalLong.of(3)),
                        ModelUse.TRAIN,
                        Optional.of(Path.of("models")),
                        new DeviceUse("gpu:3", true, DeviceUse.Scope.JVM, OptionalInt.of(4)),
                        Path.of("out"),
                        new Sampling(10, 20, 0.05),
                        OptionalInt.of(8),
                        Optional.of(EngineConfiguration.Undecided.FAIL),
                        new RatchetUse(RatchetUse.Mode.TIGHTEN, Path.of("kept")),
                        new TimeLimits(Optional.of(Duration.ofMinutes(3)), Duration.ofMillis(50)),
                        true,
                        Optional.of("*#looks*"),
                        Optional.of(new ShardChoice(new Shard(3, 8, Optional.empty()), Costs.NONE)),
                        Optional.of(new SampleChoice(11, 14)),
                        DisplayNames.SHORT,
                        AttachmentLines.PRINT),
                read(Map.ofEntries(
                        entry("touchstone.seed", " -7 "),
                        entry("touchstone.models", "train"),
                        entry("touchstone.models.seed", "3"),
                        entry("touchstone.models.dir", "models"),
                        entry("touchstone.device", "gpu:3"),
                        entry("touchstone.device.required", "true"),
                        entry("touchstone.device.scope", "jvm"),
                        entry("touchstone.forks", "4"),
                        entry("touchstone.output.dir", "out"),
                        entry("touchstone.samples.first", "10"),
                        entry("touchstone.samples.cap", "20"),
                        entry("touchstone.statistics.alpha", "0.05"),
                        entry("touchstone.chunk", "8"),
                        entry("touchstone.undecided", "fail"),
                        entry("touchstone.ratchet", "tighten"),
                        entry("touchstone.ratchet.dir", "kept"),
                        entry("touchstone.timeout", "3m"),
                        entry("touchstone.timeout.grace", "50 ms"),
                        entry("touchstone.execution.parallel.enabled", "true"),
                        entry("touchstone.select", "*#looks*"),
                        entry("touchstone.shard", "3/8"),
                        entry("touchstone.sample", "11:14"),
                        entry("touchstone.names", "short"),
                        entry("touchstone.attachments", "print"))));
    }

    @Test
    void a_fresh_seed_is_drawn_once_and_says_so() {
        EngineConfiguration configuration = read(Map.of("touchstone.seed", "fresh"), Map.of());

        assertEquals(4711, configuration.baseSeed());
        assertEquals("4711 (fresh)", configuration.seed().toString());
        assertEquals(4711, configuration.seed().ofModels());
        assertNotEquals(
                read(Map.of("touchstone.seed", "fresh")).baseSeed(),
                read(Map.of("touchstone.seed", "fresh")).baseSeed());
    }

    @Test
    void fresh_samples_may_be_asked_of_the_models_of_another_seed() {
        BaseSeed seed = read(Map.of("touchstone.seed", "fresh", "touchstone.models.seed", "1"), Map.of())
                .seed();

        assertEquals(1, seed.ofModels());
        assertEquals("4711 (fresh), of models 1", seed.toString());
        assertEquals("-Dtouchstone.seed=4711 -Dtouchstone.models.seed=1", seed.options());
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
                "touchstone.seed          | 1.5    | a whole number, or fresh                          | 7",
                "touchstone.models        | never  | store, train or prepare                           | train",
                "touchstone.models.seed   | fresh  | a whole number                                    | 1",
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
                "touchstone.ratchet       | write  | off, verify, record or tighten                     | record",
                "touchstone.ratchet.dir   | ''     | a directory                                       | src/it/touchstone",
                "touchstone.device.required | yes  | true or false                                     | true",
                "touchstone.device.scope  | all    | host, jvm or none                                 | jvm",
                "touchstone.forks         | 0      | a whole number, at least 1, or auto               | 4",
                "touchstone.timeout       | 0 s    | a duration such as 500 ms, 90 s, 10 m or 2 h, or none | 10 m",
                "touchstone.timeout       | -1 s   | a duration such as 500 ms, 90 s, 10 m or 2 h, or none | 10 m",
                "touchstone.timeout.grace | none   | a duration such as 500 ms, 90 s, 10 m or 2 h      | 1 m",
                "touchstone.execution.parallel.enabled | on | true or false                            | true",
                "touchstone.select        | A#b#c  | all, or patterns of Class#scenario(method) or unique ids, separated by commas | *Test#looks_at*(gradient)",
                "touchstone.shard         | 9/8    | none, auto, or i/n with i from 1 to n             | 3/8",
                "touchstone.shard         | 0/8    | none, auto, or i/n with i from 1 to n             | 3/8",
                "touchstone.sample        | 11     | all, or the number of a bucket and the index of a sample in it, as in 11:14 | 11:14",
                "touchstone.sample        | -1:3   | all, or the number of a bucket and the index of a sample in it, as in 11:14 | 11:14",
                "touchstone.names         | LONG   | long or short                                     | short",
                "touchstone.attachments   | yes    | none or print                                     | print",
            })
    void a_value_that_is_not_allowed_is_named_with_its_key_and_what_is(
            String key, String value, String allowed, String example) {
        assertEquals(
                "%s is '%s', but must be %s, e.g. %s=%s".formatted(key, value, allowed, key, example),
                assertThrows(ConfigurationException.class, () -> read(Map.of(key, value)))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource({"record, true", "tighten, 1"})
    void the_ratchet_writes_nothing_where_CI_is_set(String mode, String ci) {
        assertEquals(
                "touchstone.ratchet is '" + mode + "', but the environment variable CI is set to '" + ci
                        + "', and CI writes no files; do it on a machine of your own and commit what changes",
                assertThrows(
                                ConfigurationException.class,
                                () -> read(Map.of("touchstone.ratchet", mode), Map.of("CI", ci)))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource({"verify, true", "off, true", "record, false", "record, ''"})
    void the_ratchet_is_read_where_CI_is_set_and_written_elsewhere(String mode, String ci) {
        assertEquals(
                mode,
                read(Map.of("touchstone.ratchet", mode), Map.of("CI", ci))
                        .ratchet()
                        .mode()
                        .name()
                        .toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SHARD_COSTS")
    void the_example_of_every_key_is_allowed_and_changes_something(ConfigurationKey key) {
        assertNotEquals(read(Map.of()), read(Map.of(key.key(), key.example())));
    }

    private static EngineConfiguration read(Map<String, String> values) {
        return EngineConfiguration.from(new MapParameters(values));
    }

    private static EngineConfiguration read(Map<String, String> values, Map<String, String> environment) {
        return EngineConfiguration.from(new MapParameters(values), () -> 4711, environment::get);
    }
}
