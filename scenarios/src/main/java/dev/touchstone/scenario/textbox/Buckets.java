package dev.touchstone.scenario.textbox;

import dev.touchstone.scenario.Bucket;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The buckets that a rule defines, with what it decides in each. */
final class Buckets {

    private final Map<Integer, Decision> decisions = new TreeMap<>();
    private final List<Bucket> all;

    Buckets(Reasoning reasoning) {
        for (Presence presence : Presence.all()) {
            reasoning.decide(presence).ifPresent(decision -> decisions.put(presence.bucketNumber(), decision));
        }
        all = decisions.entrySet().stream()
                .map(e -> new Bucket(
                        e.getKey(),
                        Presence.ofBucket(e.getKey()).describe(),
                        e.getValue().label()))
                .toList();
        long labels = all.stream().mapToInt(Bucket::label).distinct().count();
        if (labels < 2 || all.stream().anyMatch(b -> b.label() < 0 || b.label() >= labels)) {
            throw new IllegalArgumentException("the rule '" + reasoning.describe()
                    + "' must give at least two labels, 0, 1, ..., to the twelve buckets, but gave "
                    + all.stream().map(Bucket::label).distinct().sorted().toList());
        }
    }

    List<Bucket> all() {
        return all;
    }

    int classes() {
        return (int) all.stream().mapToInt(Bucket::label).distinct().count();
    }

    /** What undefined buckets hold. */
    List<String> gaps() {
        return Presence.all().stream()
                .filter(presence -> !decisions.containsKey(presence.bucketNumber()))
                .map(Presence::describe)
                .toList();
    }

    Decision decision(Bucket bucket) {
        Decision decision = decisions.get(bucket.number());
        if (decision == null) {
            throw new IllegalArgumentException(
                    "bucket " + bucket + " is undefined under this rule; defined are " + all);
        }
        return decision;
    }
}
