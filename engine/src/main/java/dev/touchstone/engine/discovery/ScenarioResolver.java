package dev.touchstone.engine.discovery;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import dev.touchstone.engine.node.ClassNode;
import dev.touchstone.engine.node.ScenarioContainer;
import dev.touchstone.engine.node.ScenarioNode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.MethodSelector;
import org.junit.platform.engine.discovery.NestedMethodSelector;
import org.junit.platform.engine.discovery.UniqueIdSelector;
import org.junit.platform.engine.support.discovery.SelectorResolver;

/** Resolves scenario methods. */
final class ScenarioResolver implements SelectorResolver {

    private final Nodes nodes;

    ScenarioResolver(Nodes nodes) {
        this.nodes = nodes;
    }

    @Override
    public Resolution resolve(MethodSelector selector, Context context) {
        return scenario(
                selectClass(selector.getJavaClass()),
                () -> ScenarioClasses.segmentOf(selector.getJavaMethod()),
                context);
    }

    @Override
    public Resolution resolve(NestedMethodSelector selector, Context context) {
        return scenario(
                selectNestedClass(selector.getEnclosingClasses(), selector.getNestedClass()),
                () -> ScenarioClasses.segmentOf(selector.getMethod()),
                context);
    }

    @Override
    public Resolution resolve(UniqueIdSelector selector, Context context) {
        UniqueId id = selector.getUniqueId();
        return id.getLastSegment().getType().equals(ScenarioNode.SEGMENT)
                ? scenario(
                        selectUniqueId(id.removeLastSegment()),
                        () -> id.getLastSegment().getValue(),
                        context)
                : Resolution.unresolved();
    }

    /** @param segment asked for once the class is known to be ours, as a method that does not exist is only then our business */
    private Resolution scenario(DiscoverySelector testClass, Supplier<String> segment, Context context) {
        Optional<ScenarioNode> node = context.addToParent(() -> testClass, parent -> nodeOf(parent, segment.get()));
        return node.map(found -> Resolution.match(Match.exact(found, () -> testsOf(found))))
                .orElse(Resolution.unresolved());
    }

    private Optional<ScenarioNode> nodeOf(TestDescriptor parent, String segment) {
        return parent instanceof ClassNode around
                ? Optional.ofNullable(around.scenarioClass().methods().get(segment))
                        .map(method -> nodes.ofScenario(around, method))
                : Optional.empty();
    }

    private static Set<DiscoverySelector> testsOf(ScenarioNode node) {
        if (!(node instanceof ScenarioContainer container)) {
            return Set.of();
        }
        return container.methodIds().stream()
                .map(id -> selectUniqueId(container.idOf(id)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
