package dev.touchstone.ratchet;

import dev.touchstone.assertion.SampleValues;
import dev.touchstone.assertion.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** An entry, and the values of its samples, as lines of text. */
final class EntryLine {

    /** What stands in each column of an entry. */
    static final List<String> COLUMNS = List.of(
            "test",
            "scenario",
            "method",
            "seed",
            "assertion",
            "measure",
            "bucket",
            "value",
            "samples",
            "verdict",
            "scenario hash",
            "model hash",
            "base seed");

    private static final int KEY_COLUMNS = 7;
    private static final String NOTHING = "-";

    private EntryLine() {}

    static String of(Entry entry) {
        List<String> columns = new ArrayList<>(columns(entry.key()));
        columns.add(entry.value().isPresent() ? String.valueOf(entry.value().getAsDouble()) : NOTHING);
        columns.add(String.valueOf(entry.samples()));
        columns.add(word(entry.verdict()));
        columns.add(entry.origin().scenarioHash());
        columns.add(entry.origin().modelHash());
        columns.add(String.valueOf(entry.origin().baseSeed()));
        return Columns.join(columns);
    }

    static String ofSamples(Entry entry) {
        return Columns.join(columns(entry.key())) + " | " + SampleText.of(entry.values());
    }

    private static List<String> columns(EntryKey key) {
        return List.of(
                key.run().test(),
                key.run().scenario(),
                key.run().method(),
                String.valueOf(key.run().seed()),
                key.number() + " " + key.assertion(),
                key.measure(),
                key.part());
    }

    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if it is no such line */
    static Entry parse(String line) {
        List<String> columns = split(line, COLUMNS.size());
        String value = columns.get(7);
        return new Entry(
                keyOf(columns),
                value.equals(NOTHING) ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(value)),
                Integer.parseInt(columns.get(8)),
                Verdict.valueOf(columns.get(9).toUpperCase(Locale.ROOT).replace('-', '_')),
                new Origin(columns.get(10), columns.get(11), Long.parseLong(columns.get(12))),
                SampleValues.NONE);
    }

    /** The values of samples with what they are of. */
    record Samples(EntryKey key, SampleValues values) {

        /** @throws IllegalArgumentException if it is no such line */
        static Samples parse(String line) {
            List<String> columns = split(line, KEY_COLUMNS + 1);
            return new Samples(keyOf(columns), SampleText.parse(columns.get(KEY_COLUMNS)));
        }
    }

    private static List<String> split(String line, int count) {
        List<String> columns = Columns.split(line);
        if (columns.size() != count) {
            throw new IllegalArgumentException("it has %d columns, not %d".formatted(columns.size(), count));
        }
        return columns;
    }

    private static EntryKey keyOf(List<String> columns) {
        String assertion = columns.get(4);
        int space = assertion.indexOf(' ');
        return new EntryKey(
                new RecordedRun(columns.get(0), columns.get(1), columns.get(2), Integer.parseInt(columns.get(3))),
                Integer.parseInt(assertion.substring(0, Math.max(0, space))),
                assertion.substring(space + 1),
                columns.get(5),
                columns.get(6));
    }
}
