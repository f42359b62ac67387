package dev.touchstone.engine.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The file from which IDEs complete and explain lines of {@code junit-platform.properties}. */
class ConfigurationMetadataTest {

    private static final String FILE = "/META-INF/junit-platform-configuration-metadata.json";
    private static final Pattern WORDS = Pattern.compile("[a-z]+(, [a-z]+)* or [a-z]+");

    @Test
    void the_keys_that_the_jar_tells_are_those_of_the_code() throws IOException {
        try (InputStream file = ConfigurationKey.class.getResourceAsStream(FILE)) {
            assertEquals(metadata(), new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static String metadata() {
        return "{\n" + list("properties", ConfigurationMetadataTest::property)
                + ",\n"
                + list("hints", ConfigurationMetadataTest::hint)
                + "\n}\n";
    }

    private static String list(String name, Function<ConfigurationKey, List<String>> entry) {
        return Arrays.stream(ConfigurationKey.values())
                .flatMap(key -> entry.apply(key).stream())
                .collect(Collectors.joining(",\n    ", "  \"" + name + "\": [\n    ", "\n  ]"));
    }

    private static List<String> property(ConfigurationKey key) {
        return List.of("{ \"name\": %s, \"description\": %s, \"defaultValue\": %s }"
                .formatted(
                        quoted(key.key()),
                        quoted(key.meaning() + " Allowed: " + key.allowed() + "."),
                        quoted(key.defaultValue())));
    }

    /** Of keys with a few words for values, all of them. */
    private static List<String> hint(ConfigurationKey key) {
        if (!WORDS.matcher(key.allowed()).matches()) {
            return List.of();
        }
        return List.of(Arrays.stream(key.allowed().split(", | or "))
                .map(word -> "{ \"value\": " + quoted(word) + " }")
                .collect(Collectors.joining(", ", "{ \"name\": " + quoted(key.key()) + ", \"values\": [ ", " ] }")));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
