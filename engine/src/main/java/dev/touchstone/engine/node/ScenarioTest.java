package dev.touchstone.engine.node;

import dev.touchstone.engine.execution.ScenarioExecution;
import dev.touchstone.engine.execution.ScenarioPlan;
import dev.touchstone.engine.execution.ScenarioScope;
import dev.touchstone.engine.execution.TouchstoneContext;
import dev.touchstone.engine.shard.Unit;
import java.util.Optional;
import java.util.Set;
import org.junit.platform.engine.support.hierarchical.ExclusiveResource;

/** A scenario of a class that supplies its method under test: one test. */
public final class ScenarioTest extends ScenarioNode {

    private final ScenarioPlan plan;

    public ScenarioTest(NodeDetails details, ScenarioPlan plan) {
        super(details);
        this.plan = plan;
    }

    @Override
    public Type getType() {
        return Type.TEST;
    }

    @Override
    public Set<ExclusiveResource> getExclusiveResources() {
        return gpu(plan.conditions());
    }

    @Override
    Optional<String> reasonToSkip(TouchstoneContext context) {
        return context.reasonToSkip(plan.conditions());
    }

    @Override
    public Unit unit() {
        return plan.unit(Optional.empty());
    }

    @Override
    int runs() {
        return plan.seeds().count();
    }

    @Override
    public TouchstoneContext execute(TouchstoneContext context, DynamicTestExecutor dynamicTests) {
        try (ScenarioScope scope = ScenarioScope.open(context, plan)) {
            new ScenarioExecution(context, plan, Optional.empty(), this).execute(scope);
        }
        return context;
    }
}
