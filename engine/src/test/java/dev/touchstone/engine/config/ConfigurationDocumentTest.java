package dev.touchstone.engine.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    void the_short_table_of_the_readme_names_keys_that_exist_with_their_defaults() throws IOException {
        Map<String, String> known = Arrays.stream(ConfigurationKey.values())
                .collect(Collectors.toMap(ConfigurationKey::key, ConfigurationKey::defaultValue));
        Map<String, String> told = new TreeMap<>();
        Files.readAllLines(Path.of("..", "README.md")).stream()
                .filter(line -> line.startsWith("| `touchstone."))
                .forEach(line -> told.putAll(keysOf(line)));
        assertFalse(told.isEmpty());
        told.forEach((key, value) ->
                assertTrue(isDefault(known.getOrDefault(key, "no such key"), value), key + " is " + known.get(key)));
    }

    /** Of a default that depends on the environment, the last part will do. */
    private static boolean isDefault(String known, String told) {
        return known.equals(told) || known.endsWith(" or " + told);
    }

    @Test
    void all_keys_that_the_readme_mentions_exist() throws IOException {
        List<String> known = Arrays.stream(ConfigurationKey.values())
                .map(ConfigurationKey::key)
                .toList();
        List<String> mentioned = Pattern.compile("(?<![\\w./-])touchstone(\\.[a-z]+)+(?=[=`\\s])")
                .matcher(Files.readString(Path.of("..", "README.md")))
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
        assertTrue(mentioned.contains("touchstone.seed"), mentioned::toString);
        assertEquals(
                List.of(),
                mentioned.stream().filter(key -> !known.contains(key)).toList());
    }

    /** Of a row as in {@code | `touchstone.samples.first`, `.cap` | `100`, `800` | ... |}. */
    private static Map<String, String> keysOf(String row) {
        List<String> keys = quoted(row.split("\\|")[1]);
        List<String> defaults = quoted(row.split("\\|")[2]);
        Map<String, String> of = new TreeMap<>();
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            String stem = keys.get(0).substring(0, keys.get(0).lastIndexOf('.'));
            of.put(key.startsWith(".") ? stem + key : key, defaults.get(i));
        }
        return of;
    }

    private static List<String> quoted(String cell) {
        return Pattern.compile("`([^`]+)`")
                .matcher(cell)
                .results()
                .map(found -> found.group(1))
                .toList();
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
