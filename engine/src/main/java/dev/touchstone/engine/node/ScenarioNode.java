package dev.touchstone.engine.node;

import java.util.Set;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.hierarchical.ExclusiveResource;
import org.junit.platform.engine.support.hierarchical.ExclusiveResource.LockMode;

/** A scenario method. */
public abstract sealed class ScenarioNode extends TouchstoneNode
        permits ScenarioTest, ScenarioContainer, BrokenScenario {

    public static final String SEGMENT = "scenario";

    ScenarioNode(NodeDetails details) {
        super(details);
    }

    /** The lock on the GPU, for scenarios that use it alone; none where models run on the CPU. */
    final Set<ExclusiveResource> gpu() {
        TestDescriptor root = this;
        while (!root.isRoot()) {
            root = root.getParent().orElseThrow();
        }
        return root instanceof EngineNode engine ? engine.gpu(LockMode.READ_WRITE) : Set.of();
    }
}
