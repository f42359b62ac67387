package dev.touchstone.engine.discovery;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import dev.touchstone.engine.node.MethodTest;
import dev.touchstone.engine.node.ScenarioContainer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.IterationSelector;
import org.junit.platform.engine.discovery.UniqueIdSelector;
import org.junit.platform.engine.support.discovery.SelectorResolver;

/** Resolves the tests of single methods on a scenario, by id or by their place in the list. */
final class MethodTestResolver implements SelectorResolver {

    @Override
    public Resolution resolve(UniqueIdSelector selector, Context context) {
        UniqueId id = selector.getUniqueId();
        if (!id.getLastSegment().getType().equals(MethodTest.SEGMENT)) {
            return Resolution.unresolved();
        }
        return context.addToParent(
                        () -> selectUniqueId(id.removeLastSegment()),
                        parent -> testOf(parent, id.getLastSegment().getValue()))
                .map(test -> Resolution.match(Match.exact(test)))
                .orElse(Resolution.unresolved());
    }

    private static Optional<MethodTest> testOf(TestDescriptor parent, String methodId) {
        return parent instanceof ScenarioContainer container
                        && container.methodIds().contains(methodId)
                ? Optional.of(container.testOf(methodId))
                : Optional.empty();
    }

    @Override
    public Resolution resolve(IterationSelector selector, Context context) {
        return context.resolve(selector.getParentSelector())
                .map(parent -> testsAt(parent, selector.getIterationIndices()))
                .filter(tests -> !tests.isEmpty())
                .map(Resolution::selectors)
                .orElse(Resolution.unresolved());
    }

    private static Set<DiscoverySelector> testsAt(TestDescriptor parent, Set<Integer> indices) {
        if (!(parent instanceof ScenarioContainer container)) {
            return Set.of();
        }
        List<String> ids = container.methodIds();
        return indices.stream()
                .filter(index -> index < ids.size())
                .map(index -> selectUniqueId(container.idOf(ids.get(index))))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
