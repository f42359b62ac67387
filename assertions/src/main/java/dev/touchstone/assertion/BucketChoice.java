package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.scenario.Bucket;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which of the buckets where a question makes sense are asked.
 *
 * @param kind what these buckets are said to have, e.g. {@code a focus}
 * @param numbers the chosen ones; empty for all
 */
record BucketChoice(String kind, Set<Integer> numbers) {

    static BucketChoice allWith(String kind) {
        return new BucketChoice(kind, Set.of());
    }

    BucketChoice only(int... chosen) {
        Set<Integer> sorted = new TreeSet<>();
        for (int number : chosen) {
            sorted.add(number);
        }
        return new BucketChoice(kind, sorted);
    }

    /** The choice in words. */
    String where() {
        return numbers.isEmpty()
                ? "in every bucket with " + kind
                : "in bucket " + numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** @throws IllegalArgumentException if a chosen bucket is none of these, or there is none at all */
    List<Bucket> among(List<Bucket> possible, SaliencyRun run) {
        Set<Integer> known = possible.stream().map(Bucket::number).collect(Collectors.toSet());
        if (!known.containsAll(numbers) || possible.isEmpty()) {
            throw new IllegalArgumentException("%s has %s in the buckets %s, but %s were asked for"
                    .formatted(run.scenario().id(), kind, possible, numbers.isEmpty() ? "all such" : numbers));
        }
        return numbers.isEmpty()
                ? possible
                : possible.stream().filter(b -> numbers.contains(b.number())).toList();
    }
}
