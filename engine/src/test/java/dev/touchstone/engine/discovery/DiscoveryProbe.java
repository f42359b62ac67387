package dev.touchstone.engine.discovery;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.touchstone.engine.Tree;

/** Discovers the generated classes; started in a JVM of its own that logs the classes that it loads. */
final class DiscoveryProbe {

    private DiscoveryProbe() {}

    /** @param names of the classes; prints how many tests they hold */
    public static void main(String[] names) {
        int tests = 0;
        for (String name : names) {
            tests += Tree.of(selectClass(name)).tests().size();
        }
        System.out.println("tests " + tests);
    }
}
