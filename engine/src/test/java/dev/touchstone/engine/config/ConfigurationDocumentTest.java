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

    @Test
    void the_table_of_tests_in_parallel_is_that_of_the_code() throws IOException {
        List<String> documented = Files.readAllLines(Path.of("..", "docs", "configuration.md")).stream()
                .dropWhile(line -> !line.contains("`" + ParallelKey.PREFIX + "*`"))
                .filter(line -> line.startsWith("| `"))
                .takeWhile(line -> !line.startsWith("| `touchstone."))
                .toList();
        assertEquals(
                Arrays.stream(ParallelKey.values())
                        .map(key -> "| `%s` | `%s` | %s | %s | `%s` |"
                                .formatted(
                                        key.shortName(),
                                        key.defaultValue(),
                                        key.meaning(),
                                        key.allowed(),
                                        key.example()))
                        .toList(),
                documented);
    }

    private static String row(ConfigurationKey key) {
        return "| `%s` | `%s` | %s | %s | `%s` |"
                .formatted(key.key(), key.defaultValue(), key.meaning(), key.allowed(), key.example());
    }
}
