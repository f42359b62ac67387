package dev.touchstone.scenario.law;

import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Split;

/**
 * One thing that is wrong.
 *
 * @param where the bucket and the sample, or {@code the rule}
 * @param what what is wrong there
 * @param remedy what to do
 */
public record Breach(String where, String what, String remedy) {

    static Breach of(Bucket bucket, String what, String remedy) {
        return new Breach("bucket " + bucket, what, remedy);
    }

    static Breach of(Bucket bucket, Split split, int index, String what, String remedy) {
        return new Breach("bucket %s, %s sample #%d".formatted(bucket, words(split), index), what, remedy);
    }

    static String words(Split split) {
        return split == Split.HELD_OUT ? "held-out" : "training";
    }

    /** E.g. {@code bucket 3 (crack): ...; do this}. */
    @Override
    public String toString() {
        return "%s: %s; %s".formatted(where, what, remedy);
    }
}
