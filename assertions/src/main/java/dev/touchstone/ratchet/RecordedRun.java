package dev.touchstone.ratchet;

import java.util.Comparator;

/**
 * Which run an entry is of.
 *
 * @param test the name of the test method, in a gate with the suite's
 * @param scenario its id
 * @param method the id of the saliency method
 * @param seed the index of the model seed
 */
public record RecordedRun(String test, String scenario, String method, int seed) implements Comparable<RecordedRun> {

    private static final Comparator<RecordedRun> ORDER = Comparator.comparing(RecordedRun::test)
            .thenComparing(RecordedRun::scenario)
            .thenComparing(RecordedRun::method)
            .thenComparingInt(RecordedRun::seed);

    @Override
    public int compareTo(RecordedRun other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "%s(%s) on %s, seed %d".formatted(test, method, scenario, seed);
    }
}
