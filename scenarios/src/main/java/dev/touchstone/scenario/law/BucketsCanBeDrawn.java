package dev.touchstone.scenario.law;

import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.LogicTruth;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every bucket has samples in both splits, and each of them holds and means what the bucket says. */
final class BucketsCanBeDrawn implements Law {

    private static final int SAMPLES = 5;
    private static final String REMEDY = "make draw(...) follow the bucket that it is asked for";

    @Override
    public LawFinding check(Scenario scenario) {
        List<Breach> breaches = new ArrayList<>();
        Map<Set<String>, Bucket> seen = new LinkedHashMap<>();
        for (Bucket bucket : scenario.buckets()) {
            for (Split split : Split.values()) {
                try {
                    draw(scenario, bucket, split, breaches, seen);
                } catch (RuntimeException e) {
                    breaches.add(new Breach(
                            "bucket %s, %s".formatted(bucket, Breach.words(split)),
                            "drawing threw " + e,
                            "mend draw(...), or leave what cannot be drawn without a label"));
                }
            }
        }
        return new LawFinding(
                "buckets can be drawn",
                "up to %d samples of each split of %d buckets"
                        .formatted(SAMPLES, scenario.buckets().size()),
                breaches);
    }

    private static void draw(
            Scenario scenario, Bucket bucket, Split split, List<Breach> breaches, Map<Set<String>, Bucket> seen) {
        int count = Math.min(SAMPLES, scenario.population(bucket).orElse(SAMPLES));
        if (count == 0) {
            breaches.add(Breach.of(bucket, "it has no sample", "leave it out of the buckets"));
            return;
        }
        SampleBatch batch = scenario.draw(bucket, split, 0, count, ScenarioLaws.SEEDS);
        for (int i = 0; i < count; i++) {
            Sample sample = batch.sample(i);
            String fault = fault(scenario, bucket, sample);
            if (!fault.isEmpty()) {
                breaches.add(Breach.of(bucket, split, i, fault, REMEDY));
            }
            if (sample.truth() instanceof RegionTruth regions) {
                content(bucket, split, i, Contents.holding(bucket, regions).all(), breaches, seen);
            }
        }
    }

    private static String fault(Scenario scenario, Bucket bucket, Sample sample) {
        if (!sample.bucket().equals(bucket)) {
            return "it belongs to bucket " + sample.bucket();
        }
        if (!Arrays.equals(sample.input().shape(), scenario.inputShape())) {
            return "its shape is %s, not %s"
                    .formatted(Arrays.toString(sample.input().shape()), Arrays.toString(scenario.inputShape()));
        }
        Truth truth = sample.truth();
        if (truth instanceof LogicTruth logic && logic.label() != bucket.label()) {
            return "its truth says label %d, the bucket %d".formatted(logic.label(), bucket.label());
        }
        boolean focus =
                truth instanceof LogicTruth || !((RegionTruth) truth).focus().isEmpty();
        if (focus != scenario.hasFocus(bucket)) {
            return "its truth has %s focus, but hasFocus(...) says %s".formatted(focus ? "a" : "no", !focus);
        }
        return "";
    }

    /** All samples of a bucket hold the same, and no other bucket does. */
    private static void content(
            Bucket bucket,
            Split split,
            int index,
            Set<String> held,
            List<Breach> breaches,
            Map<Set<String>, Bucket> seen) {
        Bucket first = seen.putIfAbsent(held, bucket);
        boolean otherBefore = seen.entrySet().stream()
                .anyMatch(entry ->
                        entry.getValue().equals(bucket) && !entry.getKey().equals(held));
        if (first != null && !first.equals(bucket)) {
            breaches.add(Breach.of(
                    bucket,
                    split,
                    index,
                    "it holds %s, as bucket %s does".formatted(Contents.words(held), first),
                    "give what differs another name, or make one bucket of the two"));
        } else if (otherBefore) {
            breaches.add(Breach.of(
                    bucket,
                    split,
                    index,
                    "it holds %s, unlike an earlier one".formatted(Contents.words(held)),
                    REMEDY));
        }
    }
}
