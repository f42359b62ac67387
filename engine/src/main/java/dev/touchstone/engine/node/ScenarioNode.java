package dev.touchstone.engine.node;

import org.junit.platform.engine.support.hierarchical.ExclusiveResource;
import org.junit.platform.engine.support.hierarchical.ExclusiveResource.LockMode;

/** A scenario method. */
public abstract sealed class ScenarioNode extends TouchstoneNode
        permits ScenarioTest, ScenarioContainer, BrokenScenario {

    public static final String SEGMENT = "scenario";

    /** One test at a time may use the device. */
    static final ExclusiveResource DEVICE = new ExclusiveResource("touchstone.device", LockMode.READ_WRITE);

    ScenarioNode(NodeDetails details) {
        super(details);
    }
}
