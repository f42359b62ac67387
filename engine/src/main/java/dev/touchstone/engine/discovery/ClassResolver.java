package dev.touchstone.engine.discovery;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import dev.touchstone.engine.execution.TestClass;
import dev.touchstone.engine.node.ClassNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.DiscoveryIssue;
import org.junit.platform.engine.DiscoveryIssue.Severity;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.NestedClassSelector;
import org.junit.platform.engine.discovery.UniqueIdSelector;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.discovery.DiscoveryIssueReporter;
import org.junit.platform.engine.support.discovery.SelectorResolver;

/** Resolves outermost and nested test classes. */
final class ClassResolver implements SelectorResolver {

    private final Nodes nodes;
    private final Predicate<String> nameFilter;

    private final DiscoveryIssueReporter reporter;

    ClassResolver(Nodes nodes, Predicate<String> nameFilter, DiscoveryIssueReporter reporter) {
        this.nodes = nodes;
        this.nameFilter = nameFilter;
        this.reporter = reporter;
    }

    @Override
    public Resolution resolve(ClassSelector selector, Context context) {
        Class<?> type = selector.getJavaClass();
        return examined(type, () -> {
            if (Candidates.isNested(type)) {
                return nested(selectClass(type.getEnclosingClass()), type, context);
            }
            return nameFilter.test(type.getName()) ? outermost(type, context) : Resolution.unresolved();
        });
    }

    @Override
    public Resolution resolve(NestedClassSelector selector, Context context) {
        Class<?> type = selector.getNestedClass();
        return examined(
                type,
                () -> Candidates.isNested(type)
                        ? nested(around(selector.getEnclosingClasses()), type, context)
                        : Resolution.unresolved());
    }

    @Override
    public Resolution resolve(UniqueIdSelector selector, Context context) {
        UniqueId id = selector.getUniqueId();
        UniqueId.Segment last = id.getLastSegment();
        return switch (last.getType()) {
            case ClassNode.SEGMENT ->
                ReflectionSupport.tryToLoadClass(last.getValue())
                        .toOptional()
                        .map(type -> examined(type, () -> outermost(type, context)))
                        .orElse(Resolution.unresolved());
            case ClassNode.NESTED_SEGMENT ->
                matchOf(context.addToParent(
                        () -> selectUniqueId(id.removeLastSegment()), parent -> nestedNode(parent, last.getValue())));
            default -> Resolution.unresolved();
        };
    }

    /** A class that was selected by itself does not vanish in silence; scans pass those that cannot be looked into over before. */
    private Resolution examined(Class<?> type, Supplier<Resolution> resolution) {
        try {
            return resolution.get();
        } catch (LinkageError | JUnitException e) {
            String message = "%s is left out, because it cannot be examined: %s".formatted(type.getName(), e);
            reporter.reportIssue(DiscoveryIssue.builder(Severity.WARNING, message)
                    .source(ClassSource.from(type))
                    .cause(e));
            return Resolution.unresolved();
        }
    }

    private Resolution outermost(Class<?> type, Context context) {
        return Candidates.examine(type)
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
