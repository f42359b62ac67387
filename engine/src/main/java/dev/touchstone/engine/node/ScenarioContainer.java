package dev.touchstone.engine.node;

import dev.touchstone.engine.config.DisplayNames;
import dev.touchstone.engine.execution.GatePlace;
import dev.touchstone.engine.execution.ScenarioPlan;
import dev.touchstone.engine.execution.ScenarioScope;
import dev.touchstone.engine.execution.TouchstoneContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.hierarchical.ExclusiveResource;

/** A scenario with listed methods: it holds a test for each. */
public final class ScenarioContainer extends ScenarioNode {

    private final ScenarioPlan plan;
    private final DisplayNames names;

    /** @param names how its tests are called */
    public ScenarioContainer(NodeDetails details, ScenarioPlan plan, DisplayNames names) {
        super(details);
        this.names = names;
        this.plan = plan;
    }

    @Override
    public Type getType() {
        return Type.CONTAINER;
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
    public TouchstoneContext before(TouchstoneContext context) {
        return context.within(ScenarioScope.open(context, plan));
    }

    @Override
    public void after(TouchstoneContext context) {
        context.scope().close();
    }

    /** One for each listed method, in their order. */
    @Override
    public List<UniqueId> partIds() {
        return plan.methodIds().stream()
                .map(id -> getUniqueId().append(MethodTest.SEGMENT, id))
                .toList();
    }

    @Override
    public Optional<TouchstoneNode> part(UniqueId id) {
        UniqueId.Segment last = id.getLastSegment();
        int index = plan.methodIds().indexOf(last.getValue());
        return index < 0 || !last.getType().equals(MethodTest.SEGMENT)
                ? Optional.empty()
                : Optional.of(testAt(index, id));
    }

    private MethodTest testAt(int index, UniqueId id) {
        String methodId = plan.methodIds().get(index);
        NodeDetails part = details()
                .part(
                        id,
                        names == DisplayNames.SHORT ? methodId : getDisplayName() + " · " + methodId,
                        // Surefire shows a name that ends in a number in brackets as it is.
                        plan.gate()
                                .map(gate -> "%s(%s, %s)[%d]"
                                        .formatted(
                                                gate.method().getName(),
                                                plan.method().getName(),
                                                methodId,
                                                gate.before() + index + 1))
                                .orElse("%s(%s)[%d]".formatted(plan.method().getName(), methodId, index + 1)));
        int place = plan.gate().map(GatePlace::before).orElse(0) + index;
        SeedParts seeds = new SeedParts(part, plan, Optional.of(methodId), place, names == DisplayNames.SHORT);
        return new MethodTest(part, plan, methodId, index, seeds);
    }
}
