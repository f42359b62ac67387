package dev.touchstone.engine.discovery;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import dev.touchstone.engine.node.ClassNode;
import dev.touchstone.engine.node.ScenarioNode;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.MethodSelector;
import org.junit.platform.engine.discovery.NestedMethodSelector;
import org.junit.platform.engine.discovery.UniqueIdSelector;
import org.junit.platform.engine.support.discovery.SelectorResolver;

/** Resolves scenario methods and gates. */
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
        return node.map(found -> Resolution.match(Match.exact(found, () -> PartResolver.selectors(found.partIds()))))
                .orElse(Resolution.unresolved());
    }

    private Optional<ScenarioNode> nodeOf(TestDescriptor parent, String segment) {
        return parent instanceof ClassNode around
                ? Optional.ofNullable(around.scenarioClass().methods().get(segment))
                        .map(method -> nodes.ofMethod(around, method))
                : Optional.empty();
    }
}
