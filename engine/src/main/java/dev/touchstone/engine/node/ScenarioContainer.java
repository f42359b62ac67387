package dev.touchstone.engine.node;

import dev.touchstone.engine.config.DisplayNames;
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

    /** The ids of the listed methods, in their order. */
    public List<String> methodIds() {
        return plan.methodIds();
    }

    /** The id of the test of a listed method. */
    public UniqueId idOf(String methodId) {
        return getUniqueId().append(MethodTest.SEGMENT, methodId);
    }

    /** The test of a listed method, to be added to this node. */
    public MethodTest testOf(String methodId) {
        int index = methodIds().indexOf(methodId);
        NodeDetails part = details()
                .part(
                        idOf(methodId),
                        names == DisplayNames.SHORT ? methodId : getDisplayName() + " · " + methodId,
                        // Surefire shows a name that ends in a number in brackets as it is.
                        "%s(%s)[%d]".formatted(plan.method().getName(), methodId, index + 1));
        return new MethodTest(part, plan, methodId, index);
    }
}
