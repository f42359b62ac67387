package dev.touchstone.engine.node;

import dev.touchstone.engine.config.DisplayNames;
import dev.touchstone.engine.execution.ScenarioExecution;
import dev.touchstone.engine.execution.ScenarioPlan;
import dev.touchstone.engine.execution.ScenarioScope;
import dev.touchstone.engine.execution.TouchstoneContext;
import dev.touchstone.engine.shard.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.hierarchical.ExclusiveResource;

/** A scenario of a class that supplies its method under test: one test. */
public final class ScenarioTest extends ScenarioNode {

    private final ScenarioPlan plan;
    private final SeedParts seeds;

    /** @param names how the tests below it are called, if each seed is to be one */
    public ScenarioTest(NodeDetails details, ScenarioPlan plan, DisplayNames names) {
        super(details);
        this.plan = plan;
        this.seeds = new SeedParts(details, plan, Optional.empty(), 0, names == DisplayNames.SHORT);
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
        return seeds.runs();
    }

    @Override
    public TouchstoneContext before(TouchstoneContext context) {
        return context.within(ScenarioScope.open(context, plan));
    }

    @Override
    public TouchstoneContext execute(TouchstoneContext context, DynamicTestExecutor dynamicTests) {
        if (!plan.eachSeed()) {
            new ScenarioExecution(context, plan, Optional.empty(), this).execute(context.scope());
        }
        return context;
    }

    @Override
    public void after(TouchstoneContext context) {
        context.scope().close();
    }
}
