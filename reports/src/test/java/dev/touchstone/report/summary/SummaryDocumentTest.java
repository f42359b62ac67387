package dev.touchstone.report.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds docs/summary.md to the records that are written. */
class SummaryDocumentTest {

    private static final Pattern HEADING = Pattern.compile("## (\\w+)");
    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\| ([^|]+) \\| \\S[^|]+ \\|");

    private final Map<String, Map<String, String>> records = new TreeMap<>();

    @Test
    void each_component_of_each_record_has_a_row_with_its_type_and_no_row_is_of_another() throws IOException {
        collect(Summary.class);

        assertEquals(records, documented());
    }

    @Test
    void the_schema_is_the_one_that_is_written() throws IOException {
        String text = Files.readString(document());
        assertEquals(true, text.contains("every field of schema " + Summary.SCHEMA + "."));
        assertEquals(true, text.contains("version of the format: " + Summary.SCHEMA + " |"));
    }

    /** Fields and their types, by record. */
    private static Map<String, Map<String, String>> documented() throws IOException {
        Map<String, Map<String, String>> found = new TreeMap<>();
        String record = "";
        for (String line : Files.readAllLines(document())) {
            Matcher heading = HEADING.matcher(line);
            Matcher row = ROW.matcher(line);
            if (heading.matches()) {
                record = heading.group(1);
            } else if (row.matches()) {
                found.computeIfAbsent(record, any -> new LinkedHashMap<>()).put(row.group(1), row.group(2));
            }
        }
        return found;
    }

    private static Path document() {
        return Path.of("..", "docs", "summary.md");
    }

    private void collect(Class<?> type) {
        Map<String, String> fields = new LinkedHashMap<>();
        records.put(type.getSimpleName(), fields);
        for (RecordComponent component : type.getRecordComponents()) {
            fields.put(component.getName(), wordFor(component.getGenericType()));
        }
    }

    private String wordFor(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] inner = generic.getActualTypeArguments();
            if (generic.getRawType() == Map.class) {
                return inner[1] == Double.class ? "figures by name" : wordFor(inner[1]) + "s by name";
            }
            return generic.getRawType() == Optional.class
                    ? wordFor(inner[0]) + " or null"
                    : list(generic.getRawType()) + wordFor(inner[0]);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            collect(plain);
            return plain.getSimpleName();
        }
        if (plain.isEnum()) {
            return Arrays.stream(plain.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(", "));
        }
        return switch (plain.getSimpleName()) {
            case "String" -> "text";
            case "double" -> "figure";
            case "int", "long" -> "whole number";
            case "boolean" -> "true or false";
            default -> throw new AssertionError("no word for " + plain);
        };
    }

    private static String list(Type raw) {
        assertEquals(List.class, raw);
        return "list of ";
    }
}
