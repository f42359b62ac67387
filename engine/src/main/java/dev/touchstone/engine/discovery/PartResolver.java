package dev.touchstone.engine.discovery;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import dev.touchstone.engine.node.MethodTest;
import dev.touchstone.engine.node.SeedTest;
import dev.touchstone.engine.node.SuitePart;
import dev.touchstone.engine.node.SuitePart.LibraryScenario;
import dev.touchstone.engine.node.TouchstoneNode;
import java.util.Collection;
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

/** Resolves what lies below a scenario method or a gate, by id, and its tests by their places. */
final class PartResolver implements SelectorResolver {

    private static final Set<String> SEGMENTS =
            Set.of(SuitePart.SEGMENT, LibraryScenario.SEGMENT, MethodTest.SEGMENT, SeedTest.SEGMENT);

    @Override
    public Resolution resolve(UniqueIdSelector selector, Context context) {
        UniqueId id = selector.getUniqueId();
        if (!SEGMENTS.contains(id.getLastSegment().getType())) {
            return Resolution.unresolved();
        }
        return context.addToParent(() -> selectUniqueId(id.removeLastSegment()), parent -> partOf(parent, id))
                .map(part -> Resolution.match(Match.exact(part, () -> selectors(part.partIds()))))
                .orElse(Resolution.unresolved());
    }

    private static Optional<TouchstoneNode> partOf(TestDescriptor parent, UniqueId id) {
        return parent instanceof TouchstoneNode node ? node.part(id) : Optional.empty();
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
        if (!(parent instanceof TouchstoneNode node)) {
            return Set.of();
        }
        List<UniqueId> ids = node.testIds();
        return selectors(indices.stream()
                .filter(index -> index < ids.size())
                .map(ids::get)
                .toList());
    }

    /** Selects nodes by their ids. */
    static Set<DiscoverySelector> selectors(Collection<UniqueId> ids) {
        return ids.stream()
                .map(id -> (DiscoverySelector) selectUniqueId(id))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
