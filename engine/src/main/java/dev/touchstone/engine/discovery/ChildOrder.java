package dev.touchstone.engine.discovery;

import dev.touchstone.engine.node.EngineNode;
import dev.touchstone.engine.node.ScenarioNode;
import dev.touchstone.engine.node.TouchstoneNode;
import java.util.Comparator;
import java.util.List;
import org.junit.platform.engine.TestDescriptor;

/**
 * Orders what lies in a class, however it was selected: scenarios by name and parameter types, then nested classes by name; the
 * tests of a scenario as its methods are listed, the suites of a gate as they are. Outermost classes stay as they were selected, for runners have orders of their own.
 */
final class ChildOrder implements TestDescriptor.Visitor {

    private static final Comparator<TestDescriptor> ORDER = Comparator.comparing(
                    (TestDescriptor node) -> !(node instanceof ScenarioNode))
            .thenComparing(node -> node instanceof TouchstoneNode ours ? ours.index() : 0)
            .thenComparing(node -> node.getUniqueId().getLastSegment().getValue());

    @Override
    public void visit(TestDescriptor node) {
        if (!(node instanceof EngineNode)) {
            node.orderChildren(ChildOrder::sorted);
        }
    }

    private static List<TestDescriptor> sorted(List<TestDescriptor> children) {
        children.sort(ORDER);
        return children;
    }
}
