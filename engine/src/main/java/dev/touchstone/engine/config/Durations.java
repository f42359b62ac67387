package dev.touchstone.engine.config;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as people write them: {@code 500 ms}, {@code 90 s}, {@code 10 m}, {@code 2 h}. */
public final class Durations {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\s*(ms|s|m|h)");

    private Durations() {}

    /** The duration of a text; empty if it has another form or is zero. */
    public static Optional<Duration> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(form.group(1));
        Duration duration =
                switch (form.group(2)) {
                    case "ms" -> Duration.ofMillis(number);
                    case "s" -> Duration.ofSeconds(number);
                    case "m" -> Duration.ofMinutes(number);
                    default -> Duration.ofHours(number);
                };
        return duration.isZero() ? Optional.empty() : Optional.of(duration);
    }

    /** A duration of whole milliseconds as a text that {@link #parse} reads, in the largest unit that leaves no rest. */
    public static String inWords(Duration duration) {
        long ms = duration.toMillis();
        if (ms % 1000 != 0) {
            return ms + " ms";
        }
        if (ms % 60_000 != 0) {
            return ms / 1000 + " s";
        }
        return ms % 3_600_000 == 0 ? ms / 3_600_000 + " h" : ms / 60_000 + " m";
    }
}
