package dev.touchstone.engine.discovery;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import dev.touchstone.engine.execution.TestClass;
import dev.touchstone.engine.node.ClassNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.NestedClassSelector;
import org.junit.platform.engine.discovery.UniqueIdSelector;
import org.junit.platform.engine.support.discovery.SelectorResolver;

/** Resolves outermost and nested test classes. */
final class ClassResolver implements SelectorResolver {

    private final Nodes nodes;
    private final Predicate<String> nameFilter;

    ClassResolver(Nodes nodes, Predicate<String> nameFilter) {
        this.nodes = nodes;
        this.nameFilter = nameFilter;
    }

    @Override
    public Resolution resolve(ClassSelector selector, Context context) {
        Class<?> type = selector.getJavaClass();
        if (Candidates.isNested(type)) {
            return nested(selectClass(type.getEnclosingClass()), type, context);
        }
        return nameFilter.test(type.getName()) ? outermost(type, context) : Resolution.unresolved();
    }

    @Override
    public Resolution resolve(NestedClassSelector selector, Context context) {
        Class<?> type = selector.getNestedClass();
        return Candidates.isNested(type)
                ? nested(around(selector.getEnclosingClasses()), type, context)
                : Resolution.unresolved();
    }

    @Override
    public Resolution resolve(UniqueIdSelector selector, Context context) {
        UniqueId id = selector.getUniqueId();
        UniqueId.Segment last = id.getLastSegment();
        return switch (last.getType()) {
            case ClassNode.SEGMENT ->
                ReflectionSupport.tryToLoadClass(last.getValue())
                        .toOptional()
                        .map(type -> outermost(type, context))
                        .orElse(Resolution.unresolved());
            case ClassNode.NESTED_SEGMENT ->
                matchOf(context.addToParent(
                        () -> selectUniqueId(id.removeLastSegment()), parent -> nestedNode(parent, last.getValue())));
            default -> Resolution.unresolved();
        };
    }

    private Resolution outermost(Class<?> type, Context context) {
        return Candidates.isTestClass(type)
                ? matchOf(context.addToParent(
                        parent -> Optional.of(nodes.ofClass(parent.getUniqueId(), TestClass.of(type)))))
                : Resolution.unresolved();
    }

    private Resolution nested(DiscoverySelector around, Class<?> type, Context context) {
        return matchOf(context.addToParent(() -> around, parent -> nestedNode(parent, type.getSimpleName())));
    }

    private Optional<ClassNode> nestedNode(TestDescriptor parent, String simpleName) {
        if (!(parent instanceof ClassNode around)) {
            return Optional.empty();
        }
        return around.scenarioClass().nested().stream()
                .filter(type -> type.getSimpleName().equals(simpleName))
                .findFirst()
                .map(type -> nodes.ofClass(
                        parent.getUniqueId(), around.scenarioClass().testClass().nested(type)));
    }

    /** Selects the innermost of classes that lie around each other. */
    static DiscoverySelector around(List<Class<?>> classes) {
        int last = classes.size() - 1;
        return last == 0 ? selectClass(classes.get(0)) : selectNestedClass(classes.subList(0, last), classes.get(last));
    }

    private static Resolution matchOf(Optional<ClassNode> node) {
        return node.map(found -> Resolution.match(Match.exact(found, () -> ClassMembers.of(found.scenarioClass()))))
                .orElse(Resolution.unresolved());
    }
}
