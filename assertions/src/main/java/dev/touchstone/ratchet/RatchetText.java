package dev.touchstone.ratchet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The two files of a test class as text: a line that tells the format, then a line for each entry. */
public final class RatchetText {

    static final int FORMAT = 1;

    private static final String ENTRIES = "touchstone-ratchet";
    private static final String SAMPLES = "touchstone-samples";
    private static final Pattern CONFLICT = Pattern.compile("(<<<<<<<|=======|>>>>>>>|\\|\\|\\|\\|\\|\\|\\|)( .*)?");

    private RatchetText() {}

    static String of(Collection<Entry> entries) {
        Stream<String> head = Stream.of(ENTRIES + " " + FORMAT, "# " + String.join(" | ", EntryLine.COLUMNS));
        return text(Stream.concat(head, entries.stream().map(EntryLine::of)));
    }

    static String ofSamples(Collection<Entry> entries) {
        return text(Stream.concat(
                Stream.of(SAMPLES + " " + FORMAT), entries.stream().map(EntryLine::ofSamples)));
    }

    private static String text(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(Collectors.joining());
    }

    /**
     * Reads a file of entries, with the values of samples from the file beside it. Values that are missing, or are not those of their entry,
     * are left out: the entry stands without them.
     *
     * @param name of the file of entries, for messages
     * @param samplesName of the file beside it
     * @throws DamagedRatchetException if one holds a line that is none of it
     */
    public static RatchetFile parse(String name, String text, String samplesName, Optional<String> samples) {
        Optional<String> format = format(name, text, ENTRIES);
        if (format.isPresent()) {
            return RatchetFile.ofFormat(format.get());
        }
        List<Entry> entries = parsed(name, text, EntryLine::parse, Entry::key);
        Map<EntryKey, EntryLine.Samples> values = new HashMap<>();
        samples.filter(read -> format(samplesName, read, SAMPLES).isEmpty())
                .ifPresent(read -> parsed(samplesName, read, EntryLine.Samples::parse, EntryLine.Samples::key)
                        .forEach(line -> values.put(line.key(), line)));
        return RatchetFile.of(entries.stream()
                .map(entry -> values.containsKey(entry.key())
                        ? entry.with(values.get(entry.key()).values())
                        : entry)
                .toList());
    }

    /** The format of the file if it is not that of today. */
    private static Optional<String> format(String name, String text, String kind) {
        String first = text.lines().findFirst().orElse("");
        requireNoConflict(name, 1, first);
        Matcher known = Pattern.compile(kind + " (\\d+)").matcher(first);
        if (!known.matches()) {
            throw new DamagedRatchetException(
                    name,
                    1,
                    "it must be '%s %d'; take the file from version control, or remove it and record anew"
                            .formatted(kind, FORMAT));
        }
        return Optional.of(known.group(1)).filter(version -> !version.equals(String.valueOf(FORMAT)));
    }

    private static <T> List<T> parsed(String name, String text, Function<String, T> parse, Function<T, EntryKey> key) {
        List<T> read = new ArrayList<>();
        Map<EntryKey, Integer> seen = new HashMap<>();
        List<String> lines = text.lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            requireNoConflict(name, i + 1, lines.get(i));
            if (!lines.get(i).startsWith("#")) {
                T line = parsed(name, i + 1, lines.get(i), parse);
                Integer before = seen.put(key.apply(line), i + 1);
                if (before != null) {
                    throw new DamagedRatchetException(
                            name, i + 1, "it is of the same figure as line " + before + "; keep one of them");
                }
                read.add(line);
            }
        }
        return read;
    }

    private static <T> T parsed(String name, int number, String line, Function<String, T> parse) {
        try {
            return parse.apply(line);
        } catch (IllegalArgumentException e) {
            throw new DamagedRatchetException(
                    name,
                    number,
                    "it cannot be read (" + e.getMessage() + "); take it from version control, or remove it");
        }
    }

    private static void requireNoConflict(String name, int number, String line) {
        if (CONFLICT.matcher(line).matches()) {
            throw new DamagedRatchetException(
                    name,
                    number,
                    "it is a conflict marker of git; keep one line of each figure, or take one side of the merge and"
                            + " record anew");
        }
    }
}
