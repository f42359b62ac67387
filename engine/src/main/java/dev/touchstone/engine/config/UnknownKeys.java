package dev.touchstone.engine.config;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.platform.engine.ConfigurationParameters;

/** Keys of ours that mean nothing: a configuration that would be ignored in silence. */
public final class UnknownKeys {

    private static final List<String> KNOWN =
            Arrays.stream(ConfigurationKey.values()).map(ConfigurationKey::key).toList();

    private UnknownKeys() {}

    /** A message for each such key among the parameters and the system properties, by key. */
    public static List<String> messages(ConfigurationParameters parameters) {
        TreeSet<String> keys = new TreeSet<>(parameters.keySet());
        keys.addAll(System.getProperties().stringPropertyNames());
        return keys.stream()
                .filter(key -> key.startsWith(ConfigurationKey.PREFIX) && !KNOWN.contains(key))
                .map(UnknownKeys::message)
                .toList();
    }

    private static String message(String key) {
        return "'" + key + "' is no configuration key of Touchstone and is ignored; "
                + NearestName.of(
                                withoutPrefix(key),
                                KNOWN.stream().map(UnknownKeys::withoutPrefix).toList())
                        .map(nearest -> "did you mean '" + ConfigurationKey.PREFIX + nearest + "'?")
                        .orElse("known are " + String.join(", ", KNOWN));
    }

    /** What all keys share would make any two look alike. */
    private static String withoutPrefix(String key) {
        return key.substring(ConfigurationKey.PREFIX.length());
    }
}
