package dev.touchstone.engine.node;

import dev.touchstone.engine.execution.TouchstoneContext;

/** A scenario that cannot be run. It is a test like others, so that it is seen, selected and run again, and it fails. */
public final class BrokenScenario extends ScenarioNode {

    private final String message;

    /** @param message what is wrong, where, and what to do */
    public BrokenScenario(NodeDetails details, String message) {
        super(details);
        this.message = message;
    }

    @Override
    public Type getType() {
        return Type.TEST;
    }

    @Override
    public TouchstoneContext execute(TouchstoneContext context, DynamicTestExecutor dynamicTests) {
        throw new BrokenScenarioException(message);
    }
}
