package dev.touchstone.engine.node;

import dev.touchstone.engine.config.DisplayNames;
import dev.touchstone.engine.execution.Conditions;
import dev.touchstone.engine.execution.TouchstoneContext;
import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.UniqueId;

/** A gate: it holds its suites. */
public final class GateNode extends ScenarioNode {

    private final Conditions conditions;
    private final List<SuitePart> suites;
    private final DisplayNames names;

    /**
     * @param conditions on what all of it depends
     * @param suites in the order that they are listed
     * @param names how its tests are called
     */
    public GateNode(NodeDetails details, Conditions conditions, List<SuitePart> suites, DisplayNames names) {
        super(details);
        this.conditions = conditions;
        this.suites = List.copyOf(suites);
        this.names = names;
    }

    @Override
    public Type getType() {
        return Type.CONTAINER;
    }

    @Override
    Optional<String> reasonToSkip(TouchstoneContext context) {
        return context.reasonToSkip(conditions);
    }

    @Override
    public List<UniqueId> partIds() {
        return suites.stream().map(suite -> suite.details().id()).toList();
    }

    @Override
    public Optional<TouchstoneNode> part(UniqueId id) {
        int index = partIds().indexOf(id);
        return index < 0 ? Optional.empty() : Optional.of(new SuiteNode(suites.get(index), index, names));
    }
}
