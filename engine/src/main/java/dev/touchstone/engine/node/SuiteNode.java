package dev.touchstone.engine.node;

import dev.touchstone.engine.config.DisplayNames;
import dev.touchstone.engine.node.SuitePart.LibraryScenario;
import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.UniqueId;

/** A suite of a gate: it holds a container for each of its scenario methods. */
public final class SuiteNode extends TouchstoneNode {

    private final SuitePart suite;
    private final int index;
    private final DisplayNames names;

    SuiteNode(SuitePart suite, int index, DisplayNames names) {
        super(suite.details());
        this.suite = suite;
        this.index = index;
        this.names = names;
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public Type getType() {
        return Type.CONTAINER;
    }

    @Override
    public List<UniqueId> partIds() {
        return suite.scenarios().stream()
                .map(scenario -> scenario.details().id())
                .toList();
    }

    @Override
    public Optional<TouchstoneNode> part(UniqueId id) {
        return suite.scenarios().stream()
                .filter(scenario -> scenario.details().id().equals(id))
                .findFirst()
                .map(this::nodeOf);
    }

    private TouchstoneNode nodeOf(LibraryScenario scenario) {
        return scenario.fault().isPresent()
                ? new BrokenScenario(scenario.details(), scenario.fault().get())
                : new ScenarioContainer(scenario.details(), scenario.plan(), names);
    }
}
