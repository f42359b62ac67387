package dev.touchstone.engine.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.touchstone.RequiresGpu;
import dev.touchstone.SaliencyNested;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.WithMethods;
import dev.touchstone.engine.Tree;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.hierarchical.ExclusiveResource;
import org.junit.platform.engine.support.hierarchical.Node;

class LocksTest {

    @Test
    void scenarios_lock_the_gpu_and_nothing_else_in_the_tree_does() {
        Tree tree = Tree.of(selectClass(Scenarios.class));
        ((EngineNode) tree.root()).lockGpu(Optional.of("touchstone.gpu:1"));
        assertEquals(
                Map.of(
                        "Scenarios/alone", "touchstone.gpu:1 READ_WRITE",
                        "Scenarios/Inner/says_so", "touchstone.gpu:1 READ_WRITE",
                        "Scenarios/Inner/shared", "touchstone.gpu:1 READ"),
                locks(tree));
    }

    @Test
    void where_there_is_no_gpu_to_lock_nothing_is_locked() {
        assertEquals(Map.of(), locks(Tree.of(selectClass(Scenarios.class))));
    }

    private static Map<String, String> locks(Tree tree) {
        Map<String, String> locks = new TreeMap<>();
        tree.root().accept(node -> ((Node<?>) node)
                .getExclusiveResources()
                .forEach(resource -> locks.put(Tree.shorten(node.getUniqueId()), text(resource))));
        return locks;
    }

    private static String text(ExclusiveResource resource) {
        return resource.getKey() + " " + resource.getLockMode();
    }

    /** JUnit Platform 6.1 asks nodes this, by a method that ours have without overriding one. */
    @Test
    void the_engine_and_classes_need_no_global_lock() throws Exception {
        Tree tree = Tree.of(selectClass(Scenarios.class));
        for (TestDescriptor node :
                new TestDescriptor[] {tree.root(), tree.node("Scenarios"), tree.node("Scenarios/Inner")}) {
            assertEquals(
                    false, node.getClass().getMethod("isGlobalReadLockRequired").invoke(node));
        }
    }

    @WithMethods("gradient")
    static class Scenarios {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        void alone(SaliencyRun run) {}

        @SaliencyScenario("no/such")
        void broken(SaliencyRun run) {}

        @SaliencyNested
        @RequiresGpu(exclusive = false)
        class Inner {
            @SaliencyScenario(TextBox.SIMPLE_FR)
            void shared(SaliencyRun run) {}

            @SaliencyScenario(TextBox.SIMPLE_FR)
            @RequiresGpu
            void says_so(SaliencyRun run) {}
        }
    }
}
