package dev.touchstone.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A command line of {@code --key=value}; an empty value asks for the default. */
public final class KeyValues {

    private final Map<String, String> values = new LinkedHashMap<>();

    private KeyValues() {}

    /** @throws IllegalArgumentException if an argument has another form or an unknown key */
    public static KeyValues parse(List<String> keys, String... arguments) {
        KeyValues parsed = new KeyValues();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            String key = equals < 0 || !argument.startsWith("--") ? "" : argument.substring(2, equals);
            if (!keys.contains(key)) {
                throw new IllegalArgumentException(
                        "'%s' is no argument of the study; they are --key=value with the keys %s"
                                .formatted(argument, String.join(", ", keys)));
            }
            parsed.values.put(key, argument.substring(equals + 1).strip());
        }
        parsed.values.values().removeIf(String::isEmpty);
        return parsed;
    }

    /** The value of a key, if one is given. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Names with commas between; none where none is given. */
    public List<String> names(String key) {
        return Stream.of(text(key).orElse("").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** @throws IllegalArgumentException if the value is no whole number */
    public long number(String key, long byDefault) {
        String value = text(key).orElse(Long.toString(byDefault));
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--%s is a whole number, not '%s'".formatted(key, value), e);
        }
    }

    /** The same for a count. @throws IllegalArgumentException if it is more than an int holds */
    public int count(String key, int byDefault) {
        long count = number(key, byDefault);
        if (count > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("--%s is at most %d, not %d".formatted(key, Integer.MAX_VALUE, count));
        }
        return (int) count;
    }
}
