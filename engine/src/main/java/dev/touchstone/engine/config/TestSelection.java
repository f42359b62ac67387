package dev.touchstone.engine.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.ConfigurationParameters;

/**
 * The tests that {@code touchstone.select} asks for.
 *
 * @param patterns of which a test must have at least one; at least one pattern
 */
public record TestSelection(List<TestPattern> patterns) {

    public TestSelection {
        patterns = List.copyOf(patterns);
    }

    /** What is asked for; empty for all tests, and for a text that is not allowed, with which no test can run. */
    public static Optional<TestSelection> of(ConfigurationParameters parameters) {
        return new ConfigurationValues(parameters)
                .given(ConfigurationKey.SELECT)
                .filter(text -> !isAll(text))
                .flatMap(TestSelection::parse);
    }

    static boolean isAll(String text) {
        return text.equals(ConfigurationKey.SELECT.defaultValue());
    }

    /** The selection of a text; empty if one of its patterns has another form. */
    static Optional<TestSelection> parse(String text) {
        List<TestPattern> patterns = new ArrayList<>();
        for (String part : parts(text)) {
            Optional<TestPattern> pattern = TestPattern.parse(part);
            if (pattern.isEmpty()) {
                return Optional.empty();
            }
            patterns.add(pattern.get());
        }
        return Optional.of(new TestSelection(patterns));
    }

    /** What commas separate; those within brackets belong to a unique id. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (c == ',' && depth <= 0) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts;
    }
}
