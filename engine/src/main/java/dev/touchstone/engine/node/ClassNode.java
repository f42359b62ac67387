package dev.touchstone.engine.node;

import dev.touchstone.engine.execution.TouchstoneContext;

/** A test class, or a class nested in one. */
public final class ClassNode extends TouchstoneNode {

    /** The last segment of its id, outermost and nested. */
    public static final String SEGMENT = "class";

    public static final String NESTED_SEGMENT = "nested-class";

    private final ScenarioClass scenarioClass;

    public ClassNode(NodeDetails details, ScenarioClass scenarioClass) {
        super(details);
        this.scenarioClass = scenarioClass;
    }

    /** What is known of the class. */
    public ScenarioClass scenarioClass() {
        return scenarioClass;
    }

    @Override
    public Type getType() {
        return Type.CONTAINER;
    }

    /** Of JUnit Platform 6.1: nothing is executed here, so tests that must be alone need not wait for it. */
    public boolean isGlobalReadLockRequired() {
        return false;
    }

    @Override
    public TouchstoneContext before(TouchstoneContext context) {
        context.requireUsable();
        return context;
    }
}
