package dev.touchstone.engine.node;

import dev.touchstone.RequiresGpu;
import dev.touchstone.engine.execution.Conditions;
import java.util.Set;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.hierarchical.ExclusiveResource;
import org.junit.platform.engine.support.hierarchical.ExclusiveResource.LockMode;

/** A scenario method, or a gate. */
public abstract sealed class ScenarioNode extends TouchstoneNode
        permits ScenarioTest, ScenarioContainer, GateNode, BrokenScenario {

    public static final String SEGMENT = "scenario";

    ScenarioNode(NodeDetails details) {
        super(details);
    }

    /** The lock on the GPU, which a scenario holds alone unless it says that it need not; none where models run on the CPU. */
    final Set<ExclusiveResource> gpu(Conditions conditions) {
        boolean alone = conditions.gpu().map(RequiresGpu::exclusive).orElse(true);
        TestDescriptor node = this;
        // Our root, which need not be that of the tree: a suite runs engines within its own.
        while (!(node instanceof EngineNode)) {
            node = node.getParent().orElseThrow();
        }
        return ((EngineNode) node).gpu(alone ? LockMode.READ_WRITE : LockMode.READ);
    }
}
