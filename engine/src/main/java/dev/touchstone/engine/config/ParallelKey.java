package dev.touchstone.engine.config;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** How tests run in parallel: the keys that Jupiter has too, below {@value #PREFIX}. */
enum ParallelKey {
    STRATEGY(
            "strategy",
            "dynamic",
            "(?i)fixed|dynamic|custom",
            "fixed, dynamic or custom",
            "Whether the number of tests at once is given, follows from the number of cores, or is found by a class.",
            "fixed"),
    FIXED_PARALLELISM(
            "fixed.parallelism",
            "none",
            Form.COUNT,
            "a whole number, at least 1",
            "How many tests run at once; the strategy fixed needs it.",
            "4"),
    FIXED_MAX_POOL_SIZE(
            "fixed.max-pool-size",
            "256 + fixed.parallelism",
            Form.COUNT,
            "a whole number, at least fixed.parallelism",
            "How many threads there may be, with those that wait for others.",
            "4"),
    FIXED_SATURATE(
            "fixed.saturate",
            "true",
            Form.FLAG,
            "true or false",
            "Whether a test waits when there is no thread for it, instead of breaking.",
            "false"),
    DYNAMIC_FACTOR(
            "dynamic.factor", "1", Form.FACTOR, "a number above 0", "How many tests run at once for each core.", "0.5"),
    DYNAMIC_MAX_POOL_SIZE_FACTOR(
            "dynamic.max-pool-size-factor",
            "256 threads more than tests at once",
            Form.FACTOR,
            "a number, at least 1",
            "How many threads there may be for each test at once, with those that wait for others.",
            "2"),
    DYNAMIC_SATURATE(
            "dynamic.saturate",
            "true",
            Form.FLAG,
            "true or false",
            "Whether a test waits when there is no thread for it, instead of breaking.",
            "false"),
    CUSTOM_CLASS(
            "custom.class",
            "none",
            "\\S+",
            "the name of a class that implements ParallelExecutionConfigurationStrategy",
            "What the strategy custom asks.",
            "my.Strategy");

    static final String PREFIX = ConfigurationKey.PREFIX + "execution.parallel.config.";

    private final String name;
    private final String defaultValue;
    private final Pattern form;
    private final String allowed;
    private final String meaning;
    private final String example;

    ParallelKey(String name, String defaultValue, String form, String allowed, String meaning, String example) {
        this.name = name;
        this.defaultValue = defaultValue;
        this.form = Pattern.compile(form);
        this.allowed = allowed;
        this.meaning = meaning;
        this.example = example;
    }

    /** What the forms share. */
    private static final class Form {
        static final String COUNT = "[1-9]\\d{0,5}";
        static final String FACTOR = "(?=.*[1-9])\\d{1,4}(\\.\\d{1,6})?";
        static final String FLAG = "true|false";
    }

    /** The whole names of all. */
    static List<String> keys() {
        return Arrays.stream(values()).map(ParallelKey::key).toList();
    }

    /** With {@link #PREFIX}. */
    String key() {
        return PREFIX + name;
    }

    /** Below {@link #PREFIX}. */
    String shortName() {
        return name;
    }

    String defaultValue() {
        return defaultValue;
    }

    boolean allows(String value) {
        return form.matcher(value).matches();
    }

    String allowed() {
        return allowed;
    }

    String meaning() {
        return meaning;
    }

    String example() {
        return example;
    }
}
