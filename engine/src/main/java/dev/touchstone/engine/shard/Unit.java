package dev.touchstone.engine.shard;

import java.util.Comparator;

/**
 * What stays together on one shard: all tests of one saliency method on one scenario, which share the model and its cost.
 *
 * @param scenario id of the scenario
 * @param method id of the method; {@code class:} and the name of the test class if that supplies the method, as its id is not known before it runs
 */
public record Unit(String scenario, String method) implements Comparable<Unit> {

    private static final String SUPPLIED = "class:";
    private static final Comparator<Unit> ORDER =
            Comparator.comparing(Unit::scenario).thenComparing(Unit::method);

    /** That of a method which a test class supplies. */
    public static Unit ofClass(String scenario, String testClass) {
        return new Unit(scenario, SUPPLIED + testClass);
    }

    @Override
    public int compareTo(Unit other) {
        return ORDER.compare(this, other);
    }

    /** As in a file of costs. */
    @Override
    public String toString() {
        return scenario + " | " + method;
    }
}
