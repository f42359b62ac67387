package dev.touchstone.engine.shard;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of several parts of all tests.
 *
 * @param index from 1
 * @param count how many parts there are
 * @param origin who said so, e.g. {@code GitLab}; empty for the configuration
 */
public record Shard(int index, int count, Optional<String> origin) {

    /** The most parts. */
    public static final int MOST = 10_000;

    private static final Pattern FORM = Pattern.compile("(\\d{1,5})/(\\d{1,5})");

    /** As in {@code 3/8}; empty if the text has another form or there is no such part. */
    public static Optional<Shard> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? of(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)), Optional.empty())
                : Optional.empty();
    }

    /** Empty if there is no such part. */
    static Optional<Shard> of(int index, int count, Optional<String> origin) {
        return index >= 1 && index <= count && count <= MOST
                ? Optional.of(new Shard(index, count, origin))
                : Optional.empty();
    }

    /** E.g. {@code shard 3 of 8 (GitLab)}. */
    @Override
    public String toString() {
        return "shard " + index + " of " + count
                + origin.map(name -> " (" + name + ")").orElse("");
    }
}
