package dev.touchstone.engine.node;

import dev.touchstone.engine.execution.ScenarioExecution;
import dev.touchstone.engine.execution.ScenarioPlan;
import dev.touchstone.engine.execution.TouchstoneContext;
import dev.touchstone.engine.shard.Unit;
import java.util.Optional;

/** The test of one listed method on a scenario. */
public final class MethodTest extends TouchstoneNode {

    /** Named so that Allure puts the scenario's name before the test's and keeps a history for each method. */
    public static final String SEGMENT = "test-template-invocation";

    private final ScenarioPlan plan;
    private final String methodId;
    private final int index;

    MethodTest(NodeDetails details, ScenarioPlan plan, String methodId, int index) {
        super(details);
        this.plan = plan;
        this.methodId = methodId;
        this.index = index;
    }

    /** Its place among the tests of its scenario, from 0. */
    public int index() {
        return index;
    }

    @Override
    public Type getType() {
        return Type.TEST;
    }

    @Override
    public Unit unit() {
        return plan.unit(Optional.of(methodId));
    }

    @Override
    int runs() {
        return plan.seeds().count();
    }

    @Override
    public TouchstoneContext execute(TouchstoneContext context, DynamicTestExecutor dynamicTests) {
        new ScenarioExecution(context, plan, Optional.of(methodId), this).execute(context.scope());
        return context;
    }
}
