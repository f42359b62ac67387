package dev.touchstone.engine.node;

import dev.touchstone.engine.execution.ScenarioExecution;
import dev.touchstone.engine.execution.ScenarioPlan;
import dev.touchstone.engine.execution.TouchstoneContext;
import dev.touchstone.engine.shard.Unit;
import java.util.Optional;

/** The test of one seed, where each is to be one. */
public final class SeedTest extends TouchstoneNode {

    public static final String SEGMENT = "seed";

    private final ScenarioPlan plan;
    private final Optional<String> methodId;
    private final int seed;

    /** @param methodId of a listed method; empty for the one that the class supplies */
    SeedTest(NodeDetails details, ScenarioPlan plan, Optional<String> methodId, int seed) {
        super(details);
        this.plan = plan;
        this.methodId = methodId;
        this.seed = seed;
    }

    @Override
    public int index() {
        return seed;
    }

    @Override
    public Type getType() {
        return Type.TEST;
    }

    @Override
    public Unit unit() {
        return plan.unit(methodId);
    }

    @Override
    int runs() {
        return 1;
    }

    @Override
    public TouchstoneContext execute(TouchstoneContext context, DynamicTestExecutor dynamicTests) {
        new ScenarioExecution(context, plan, methodId, this).executeSeed(context.scope(), seed);
        return context;
    }
}
