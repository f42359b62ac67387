package dev.touchstone.engine.node;

import dev.touchstone.engine.execution.ScenarioExecution;
import dev.touchstone.engine.execution.ScenarioPlan;
import dev.touchstone.engine.execution.TouchstoneContext;
import dev.touchstone.engine.shard.Unit;
import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.UniqueId;

/** The test of one listed method on a scenario. */
public final class MethodTest extends TouchstoneNode {

    /** Named so that Allure puts the scenario's name before the test's and keeps a history for each method. */
    public static final String SEGMENT = "test-template-invocation";

    private final ScenarioPlan plan;
    private final String methodId;
    private final int index;
    private final SeedParts seeds;

    /** @param seeds the tests below it, if each seed is to be one */
    MethodTest(NodeDetails details, ScenarioPlan plan, String methodId, int index, SeedParts seeds) {
        super(details);
        this.plan = plan;
        this.methodId = methodId;
        this.index = index;
        this.seeds = seeds;
    }

    /** Its place among the tests of its scenario, from 0. */
    @Override
    public int index() {
        return index;
    }

    @Override
    public Type getType() {
        return seeds.type();
    }

    @Override
    public List<UniqueId> partIds() {
        return seeds.ids();
    }

    @Override
    public Optional<TouchstoneNode> part(UniqueId id) {
        return seeds.part(id);
    }

    @Override
    public Unit unit() {
        return plan.unit(Optional.of(methodId));
    }

    @Override
    int runs() {
        return seeds.runs();
    }

    @Override
    public TouchstoneContext execute(TouchstoneContext context, DynamicTestExecutor dynamicTests) {
        if (!plan.eachSeed()) {
            new ScenarioExecution(context, plan, Optional.of(methodId), this).execute(context.scope());
        }
        return context;
    }
}
