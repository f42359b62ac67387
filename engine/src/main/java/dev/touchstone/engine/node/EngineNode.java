package dev.touchstone.engine.node;

import dev.touchstone.engine.execution.TouchstoneContext;
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
        context.start();
        return context;
    }

    @Override
    public void after(TouchstoneContext context) {
        context.close();
    }
}
