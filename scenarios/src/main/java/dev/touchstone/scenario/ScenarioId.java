package dev.touchstone.scenario;

import java.util.regex.Pattern;

/**
 * The name of a scenario, such as {@code textbox/complex-fr}: segments of {@code [a-z0-9-]} joined by {@code /}, so that it
 * is safe in paths, unique ids and command lines.
 */
public record ScenarioId(String value) implements Comparable<ScenarioId> {

    /** So that the names of files that begin with an id fit every file system. */
    private static final int LONGEST = 120;

    /** No file can have these names on Windows, whatever follows a dot in them. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d");

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)*");

    /** @throws IllegalArgumentException if the value has another form */
    public ScenarioId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "scenario id '" + value
                            + "' must be segments of lower-case letters, digits and '-', joined by '/', e.g. textbox/simple-fr");
        }
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException("scenario id '%s' has %d characters; it can have %d at most"
                    .formatted(value, value.length(), LONGEST));
        }
        for (String segment : value.split("/")) {
            if (DEVICE.matcher(segment).matches()) {
                throw new IllegalArgumentException(
                        "scenario id '%s' has the segment '%s', which no file can be called on Windows; use another word"
                                .formatted(value, segment));
            }
        }
    }

    /** The id as one path segment: {@code /} becomes {@code .}, which no id contains. */
    public String pathSegment() {
        return value.replace('/', '.');
    }

    @Override
    public int compareTo(ScenarioId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
