package dev.touchstone.engine.shard;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How long units took, in a text of lines {@code scenario | method | milliseconds} that are sorted, so that changes are easy to read. Lines that
 * are empty or begin with {@code #} say nothing.
 *
 * @param milliseconds of each unit, in their order
 */
public record Costs(Map<Unit, Long> milliseconds) {

    /** None are known. */
    public static final Costs NONE = new Costs(Map.of());

    private static final Pattern LINE = Pattern.compile("(\\S+) \\| (\\S+) \\| (\\d{1,12})");
    private static final String HEADING =
            "# milliseconds by scenario and method, from which shards of equal cost are made\n";

    public Costs {
        milliseconds = Collections.unmodifiableMap(new TreeMap<>(milliseconds));
    }

    /**
     * Reads a text.
     *
     * @param origin where it comes from, for messages
     * @throws IllegalArgumentException with the line, if one has another form or names a unit again
     */
    public static Costs parse(String text, String origin) {
        Map<Unit, Long> costs = new TreeMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                String place = "line " + number + " of " + origin;
                Map.Entry<Unit, Long> cost = cost(line)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "%s is '%s', but must be scenario | method | milliseconds; record the costs anew, or mend the line"
                                        .formatted(place, line)));
                if (costs.put(cost.getKey(), cost.getValue()) != null) {
                    throw new IllegalArgumentException(
                            "%s names '%s' again; keep one line of it".formatted(place, cost.getKey()));
                }
            }
        }
        return new Costs(costs);
    }

    private static Optional<Map.Entry<Unit, Long>> cost(String line) {
        Matcher form = LINE.matcher(line.strip());
        return form.matches()
                ? Optional.of(Map.entry(new Unit(form.group(1), form.group(2)), Long.valueOf(form.group(3))))
                : Optional.empty();
    }

    /** As it stands in a file. */
    public String text() {
        return milliseconds.entrySet().stream()
                .map(cost -> cost.getKey() + " | " + cost.getValue() + "\n")
                .collect(Collectors.joining("", HEADING, ""));
    }
}
