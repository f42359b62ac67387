package dev.touchstone.engine.config;

import org.junit.platform.engine.ConfigurationParameters;

/** How the tests of methods are called in front of people. */
public enum DisplayNames {
    /** By scenario and method, for tools that show a test alone. */
    LONG,
    /** By method. */
    SHORT;

    /** What is asked for; the default for a value that is not allowed, with which no test can run. */
    public static DisplayNames of(ConfigurationParameters parameters) {
        ConfigurationValues values = new ConfigurationValues(parameters);
        return values.text(ConfigurationKey.NAMES).equals("short") ? SHORT : LONG;
    }
}
