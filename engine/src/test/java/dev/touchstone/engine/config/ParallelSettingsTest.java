package dev.touchstone.engine.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.ConfigurationParameters;
import org.junit.platform.engine.support.hierarchical.ParallelExecutionConfiguration;
import org.junit.platform.engine.support.hierarchical.ParallelExecutionConfigurationStrategy;

class ParallelSettingsTest {

    private static final String PREFIX = "touchstone.execution.parallel.config.";
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    @Test
    void tests_run_one_after_the_other_unless_asked_otherwise() {
        assertEquals(Optional.empty(), ParallelSettings.from(new MapParameters(Map.of(PREFIX + "strategy", "fixed"))));
    }

    @Test
    void as_many_as_there_are_cores_unless_said_otherwise() {
        assertEquals(CORES, read(Map.of()).getParallelism());
    }

    @Test
    void every_key_is_heeded() {
        ParallelExecutionConfiguration fixed = read(Map.of(
                "strategy", "fixed",
                "fixed.parallelism", "3",
                "fixed.max-pool-size", "5",
                "fixed.saturate", "false"));
        assertEquals(3, fixed.getParallelism());
        assertEquals(5, fixed.getMaxPoolSize());
        assertEquals(false, fixed.getSaturatePredicate().test(null));
        ParallelExecutionConfiguration dynamic = read(Map.of(
                "strategy", "Dynamic",
                "dynamic.factor", "2",
                "dynamic.max-pool-size-factor", "3.5",
                "dynamic.saturate", "false"));
        assertEquals(2 * CORES, dynamic.getParallelism());
        assertEquals(7 * CORES, dynamic.getMaxPoolSize());
        assertEquals(false, dynamic.getSaturatePredicate().test(null));
        assertEquals(
                7,
                read(Map.of("strategy", "custom", "custom.class", Seven.class.getName()))
                        .getParallelism());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "strategy | static | fixed, dynamic or custom | fixed",
                "fixed.parallelism | 0 | a whole number, at least 1 | 4",
                "fixed.parallelism | ' 4 ' | a whole number, at least 1 | 4",
                "fixed.max-pool-size | 2.5 | a whole number, at least fixed.parallelism | 4",
                "fixed.saturate | yes | true or false | false",
                "dynamic.factor | 0.0 | a number above 0 | 0.5",
                "dynamic.factor | NaN | a number above 0 | 0.5",
                "dynamic.max-pool-size-factor | 0.5 | a number, at least 1 | 2",
                "dynamic.saturate | 1 | true or false | false",
            })
    void a_value_that_is_not_allowed_is_named_with_its_key_and_what_is(
            String key, String value, String allowed, String example) {
        assertEquals(message(key, value, allowed, example), fault(Map.of(key, value)));
    }

    @Test
    void a_strategy_without_what_it_needs_names_that() {
        assertEquals(
                message("fixed.parallelism", "", "a whole number, at least 1", "4"),
                fault(Map.of("strategy", "fixed")));
        String allowed = "the name of a class that implements ParallelExecutionConfigurationStrategy";
        assertEquals(message("custom.class", "", allowed, "my.Strategy"), fault(Map.of("strategy", "custom")));
        assertEquals(
                message("custom.class", "no.Such", allowed, "my.Strategy"),
                fault(Map.of("strategy", "custom", "custom.class", "no.Such")));
        assertEquals(
                message("custom.class", Failing.class.getName(), allowed, "my.Strategy"),
                fault(Map.of("strategy", "custom", "custom.class", Failing.class.getName())));
    }

    @Test
    void what_a_class_threw_is_the_cause() {
        ConfigurationException thrown = assertThrows(
                ConfigurationException.class,
                () -> read(Map.of("strategy", "custom", "custom.class", Failing.class.getName())));
        assertNotNull(thrown.getCause());
    }

    @Test
    void a_pool_smaller_than_what_runs_at_once_is_refused() {
        assertEquals(
                message("fixed.max-pool-size", "3", "a whole number, at least fixed.parallelism", "4"),
                fault(Map.of("strategy", "fixed", "fixed.parallelism", "4", "fixed.max-pool-size", "3")));
    }

    @ParameterizedTest
    @EnumSource
    void the_example_of_every_key_has_its_form(ParallelKey key) {
        assertEquals(true, key.allows(key.example()));
    }

    private static String message(String key, String value, String allowed, String example) {
        return "%s is '%s', but must be %s, e.g. %s=%s".formatted(PREFIX + key, value, allowed, PREFIX + key, example);
    }

    private static String fault(Map<String, String> values) {
        return assertThrows(ConfigurationException.class, () -> read(values)).getMessage();
    }

    private static ParallelExecutionConfiguration read(Map<String, String> values) {
        Map<String, String> all = new HashMap<>(Map.of("touchstone.execution.parallel.enabled", "true"));
        values.forEach((key, value) -> all.put(PREFIX + key, value));
        return ParallelSettings.from(new MapParameters(all)).orElseThrow();
    }

    /** A strategy of a user. */
    public static final class Seven implements ParallelExecutionConfigurationStrategy {

        @Override
        public ParallelExecutionConfiguration createConfiguration(ConfigurationParameters parameters) {
            return read(Map.of("strategy", "fixed", "fixed.parallelism", "7"));
        }
    }

    /** One that does not work. */
    public static final class Failing implements ParallelExecutionConfigurationStrategy {

        @Override
        public ParallelExecutionConfiguration createConfiguration(ConfigurationParameters parameters) {
            throw new IllegalStateException("on purpose");
        }
    }
}
