package dev.touchstone.ratchet;

import dev.touchstone.assertion.SampleValues;
import dev.touchstone.assertion.Verdict;
import dev.touchstone.statistics.Interval;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/** Entries and figures made by hand. */
final class Recorded {

    static final RecordedRun RUN = new RecordedRun("looks", "textbox/simple-fr", "gradient", 0);
    static final Origin ORIGIN = new Origin("1a2b3c4d5e6f", "99aabbccddee", 1);

    private Recorded() {}

    static EntryKey key(String part) {
        return new EntryKey(RUN, 1, "assertPrimaryFocus", "PAFL-tight", part);
    }

    static Entry exact(String part, double value, Verdict verdict) {
        return new Entry(key(part), OptionalDouble.of(value), 4, verdict, ORIGIN, SampleValues.NONE);
    }

    static Entry sampled(String part, double... values) {
        return new Entry(
                key(part),
                OptionalDouble.of(Arrays.stream(values).average().orElseThrow()),
                values.length,
                Verdict.PASS,
                ORIGIN,
                SampleValues.of(values));
    }

    static Entry unmeasured(Verdict verdict) {
        return new Entry(key(EntryKey.ALL), OptionalDouble.empty(), 0, verdict, ORIGIN, SampleValues.NONE);
    }

    static MeasuredPart now(Entry entry, double lower, double upper) {
        return new MeasuredPart(entry, true, Optional.of(new Interval(lower, upper)));
    }

    static MeasuredPart exactly(Entry entry) {
        double value = entry.value().orElseThrow();
        return now(entry, value, value);
    }
}
