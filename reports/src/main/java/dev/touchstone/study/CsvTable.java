package dev.touchstone.study;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Records as a table with a column for each of their components, quoted after RFC 4180, lines ended by a line feed. Numbers are the shortest
 * texts that read back as the same number, with a dot; NaN is an empty field.
 */
public final class CsvTable<R extends Record> {

    private final Map<String, Function<R, Object>> columns = new LinkedHashMap<>();

    /** @param type a public record */
    public CsvTable(Class<R> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            columns.put(component.getName(), row -> value(component, row));
        }
    }

    /** Adds a column behind the others. */
    public CsvTable<R> with(String name, Function<R, Object> value) {
        columns.put(name, value);
        return this;
    }

    /** The header and a line for each row. */
    public String print(List<R> rows) {
        return Stream.concat(
                        Stream.of(String.join(",", columns.keySet())),
                        rows.stream().map(this::line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String line(R row) {
        return columns.values().stream().map(column -> field(column.apply(row))).collect(Collectors.joining(","));
    }

    private static Object value(RecordComponent component, Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " of a row cannot be read; its record must be public", e);
        }
    }

    private static String field(Object value) {
        if (value.equals(Double.NaN)) {
            return "";
        }
        String text = value.toString();
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
