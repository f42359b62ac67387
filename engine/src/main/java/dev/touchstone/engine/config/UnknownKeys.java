package dev.touchstone.engine.config;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.platform.engine.ConfigurationParameters;

/** Keys of ours that mean nothing: a configuration that would be ignored in silence. */
public final class UnknownKeys {

    private static final List<String> KNOWN =
            Arrays.stream(ConfigurationKey.values()).map(ConfigurationKey::key).toList();

    private static final List<String> PARALLEL = ParallelKey.keys();

    private UnknownKeys() {}

    /** A message for each such key among the parameters and the system properties, by key. */
    public static List<String> messages(ConfigurationParameters parameters) {
        TreeSet<String> keys = new TreeSet<>(parameters.keySet());
        keys.addAll(System.getProperties().stringPropertyNames());
        return keys.stream()
                .filter(key -> key.startsWith(ConfigurationKey.PREFIX))
                .filter(key -> !KNOWN.contains(key) && !PARALLEL.contains(key))
                .map(UnknownKeys::message)
                .toList();
    }

    private static String message(String key) {
        boolean parallel = key.startsWith(ParallelKey.PREFIX);
        String prefix = parallel ? ParallelKey.PREFIX : ConfigurationKey.PREFIX;
        List<String> known = parallel ? PARALLEL : KNOWN;
        return "'" + key + "' is no configuration key of Touchstone and is ignored; "
                + nearest(key, prefix, known)
                        .map(nearest -> "did you mean '" + prefix + nearest + "'?")
                        .orElse("known are " + String.join(", ", known));
    }

    /** What all keys share would make any two look alike. */
    private static Optional<String> nearest(String key, String prefix, List<String> known) {
        return NearestName.of(
                key.substring(prefix.length()),
                known.stream().map(other -> other.substring(prefix.length())).toList());
    }
}
