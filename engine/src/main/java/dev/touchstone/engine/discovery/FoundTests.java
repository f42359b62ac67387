package dev.touchstone.engine.discovery;

import dev.touchstone.engine.node.TouchstoneNode;
import java.util.List;
import java.util.function.Predicate;
import org.junit.platform.engine.TestDescriptor;

/** The tests below a node, as they stand in the tree. */
final class FoundTests {

    private FoundTests() {}

    static List<TouchstoneNode> below(TestDescriptor node) {
        return node.getDescendants().stream()
                .filter(TestDescriptor::isTest)
                .map(TouchstoneNode.class::cast)
                .toList();
    }

    /** Leaves these in the tree, with what lies around them, and nothing else. */
    static void keep(TestDescriptor root, Predicate<TouchstoneNode> wanted) {
        below(root).stream().filter(wanted.negate()).forEach(TestDescriptor::removeFromHierarchy);
        root.accept(TestDescriptor::prune);
    }
}
