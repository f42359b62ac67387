package dev.touchstone.engine.config;

/** A configuration value cannot be used. The message names the key, the value and what is allowed. */
public final class ConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ConfigurationException(ConfigurationKey key, String value) {
        super("%s is '%s', but must be %s, e.g. %s=%s"
                .formatted(key.key(), value, key.allowed(), key.key(), key.example()));
    }
}
