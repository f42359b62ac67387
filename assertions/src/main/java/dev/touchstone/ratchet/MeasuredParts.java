package dev.touchstone.ratchet;

import dev.touchstone.assertion.BucketEvidence;
import dev.touchstone.assertion.DropEvidence;
import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.SampleValues;
import dev.touchstone.assertion.Verdict;
import dev.touchstone.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Takes what can be recorded out of the evidence of a run: a figure for each bucket, for each drop, or for the whole. */
public final class MeasuredParts {

    private final RecordedRun run;
    private final Origin origin;

    private MeasuredParts(RecordedRun run, Origin origin) {
        this.run = run;
        this.origin = origin;
    }

    /** The figures of a run, those of each assertion together. */
    public static List<List<MeasuredPart>> of(RecordedRun run, Origin origin, List<Evidence> evidence) {
        MeasuredParts parts = new MeasuredParts(run, origin);
        List<List<MeasuredPart>> all = new ArrayList<>();
        for (int i = 0; i < evidence.size(); i++) {
            all.add(parts.of(i + 1, evidence.get(i)));
        }
        return all;
    }

    private List<MeasuredPart> of(int number, Evidence evidence) {
        if (evidence.fault().isEmpty() && evidence.randomisation().isEmpty()) {
            if (!evidence.drops().isEmpty()) {
                return evidence.drops().stream()
                        .map(drop -> ofDrop(number, evidence, drop))
                        .toList();
            }
            if (!evidence.buckets().isEmpty()) {
                return evidence.buckets().stream()
                        .map(bucket -> ofBucket(number, evidence, bucket))
                        .toList();
            }
        }
        OptionalDouble figure = evidence.fault().isPresent() ? OptionalDouble.empty() : evidence.figure();
        Optional<Interval> bounds = evidence.randomisation().flatMap(found -> found.bounds());
        return List.of(part(number, evidence, EntryKey.ALL, figure, 0, evidence.verdict(), bounds, SampleValues.NONE));
    }

    private MeasuredPart ofBucket(int number, Evidence evidence, BucketEvidence bucket) {
        boolean exact = bucket.interval().isPoint();
        return part(
                number,
                evidence,
                bucket.bucket().toString(),
                finite(bucket.mean()),
                bucket.samples(),
                bucket.verdict(),
                Optional.of(bucket.interval()),
                exact || !bucket.values().stream().allMatch(Double::isFinite) ? SampleValues.NONE : bucket.values());
    }

    private MeasuredPart ofDrop(int number, Evidence evidence, DropEvidence drop) {
        return part(
                number,
                evidence,
                drop.fewer() + " > " + drop.more(),
                finite(drop.drop()),
                0,
                drop.verdict(),
                Optional.of(drop.interval()),
                SampleValues.NONE);
    }

    private static OptionalDouble finite(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private MeasuredPart part(
            int number,
            Evidence evidence,
            String part,
            OptionalDouble value,
            int samples,
            Verdict verdict,
            Optional<Interval> interval,
            SampleValues values) {
        EntryKey key = new EntryKey(run, number, evidence.assertion(), evidence.measure(), part);
        return new MeasuredPart(
                new Entry(key, value, samples, verdict, origin, values),
                evidence.bound().direction().upwards(),
                interval);
    }
}
