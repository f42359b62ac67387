package dev.touchstone.engine.config;

/** A configuration value cannot be used. The message names the key, the value and what is allowed. */
public final class ConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ConfigurationException(ConfigurationKey key, String value) {
        super(message(key.key(), value, key.allowed(), key.example()));
    }

    ConfigurationException(ParallelKey key, String value, Throwable cause) {
        super(message(key.key(), value, key.allowed(), key.example()), cause);
    }

    ConfigurationException(ConfigurationKey key, String value, String fault, Throwable cause) {
        super("%s is '%s', but %s".formatted(key.key(), value, fault), cause);
    }

    private static String message(String key, String value, String allowed, String example) {
        return "%s is '%s', but must be %s, e.g. %s=%s".formatted(key, value, allowed, key, example);
    }
}
