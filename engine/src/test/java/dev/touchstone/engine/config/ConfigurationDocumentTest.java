package dev.touchstone.engine.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfigurationDocumentTest {

    @Test
    void the_table_in_the_documentation_is_that_of_the_code() throws IOException {
        List<String> documented = Files.readAllLines(Path.of("..", "docs", "configuration.md")).stream()
                .filter(line -> line.startsWith("| `touchstone."))
                .toList();
        assertEquals(
                Arrays.stream(ConfigurationKey.values())
                        .map(ConfigurationDocumentTest::row)
                        .toList(),
                documented);
    }

    private static String row(ConfigurationKey key) {
        return "| `%s` | `%s` | %s | %s | `%s` |"
                .formatted(key.key(), key.defaultValue(), key.meaning(), key.allowed(), key.example());
    }
}
