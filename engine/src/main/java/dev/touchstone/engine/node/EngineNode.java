package dev.touchstone.engine.node;

import dev.touchstone.engine.execution.TouchstoneContext;
import dev.touchstone.engine.execution.Workload;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;
import org.junit.platform.engine.support.hierarchical.Node;

/** The root: an execution begins and ends with it. */
public final class EngineNode extends EngineDescriptor implements Node<TouchstoneContext> {

    public EngineNode(UniqueId id) {
        super(id, "Touchstone");
    }

    @Override
    public TouchstoneContext before(TouchstoneContext context) {
        context.begun(this);
        context.start(workload());
        return context;
    }

    private Workload workload() {
        int[] count = new int[2];
        accept(node -> {
            count[0] += node.isTest() ? 1 : 0;
            count[1] += node instanceof TouchstoneNode ours ? ours.runs() : 0;
        });
        return new Workload(count[0], count[1]);
    }

    @Override
    public void after(TouchstoneContext context) {
        context.close();
    }
}
