package dev.touchstone.engine.discovery;

import dev.touchstone.engine.config.NearestName;
import dev.touchstone.engine.config.TestPattern;
import dev.touchstone.engine.config.TestSelection;
import dev.touchstone.engine.execution.GatePlace;
import dev.touchstone.engine.node.ClassNode;
import dev.touchstone.engine.node.EngineNode;
import dev.touchstone.engine.node.MethodTest;
import dev.touchstone.engine.node.SuitePart.LibraryScenario;
import dev.touchstone.engine.node.TouchstoneNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoveryIssue;
import org.junit.platform.engine.DiscoveryIssue.Severity;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.engine.support.discovery.DiscoveryIssueReporter;

/**
 * Takes away what a selection does not mean, as a runner's own filter does. A selection only ever makes the tree smaller, so a scan that does not
 * know of it passes no class over.
 */
final class Unselected implements TestDescriptor.Visitor {

    private final Optional<TestSelection> selection;
    private final DiscoveryIssueReporter reporter;

    Unselected(Optional<TestSelection> selection, DiscoveryIssueReporter reporter) {
        this.selection = selection;
        this.reporter = reporter;
    }

    @Override
    public void visit(TestDescriptor node) {
        if (node instanceof EngineNode root) {
            selection.ifPresent(asked -> remove(root, asked));
        }
    }

    private void remove(EngineNode root, TestSelection asked) {
        List<TouchstoneNode> tests = FoundTests.below(root);
        asked.patterns().stream()
                .filter(pattern -> tests.stream().noneMatch(test -> means(pattern, test)))
                .filter(pattern -> root.getChildren().size() > 1 || isAbout(pattern, tests))
                .forEach(pattern ->
                        reporter.reportIssue(DiscoveryIssue.create(Severity.WARNING, meansNothing(pattern, tests))));
        FoundTests.keep(root, test -> asked.patterns().stream().anyMatch(pattern -> means(pattern, test)));
    }

    private static boolean means(TestPattern pattern, TestDescriptor test) {
        return pattern.means(test.getUniqueId().toString(), classesAround(test), scenariosOf(test), methodOf(test));
    }

    /** The name of its scenario method; of a gate's test the gate's, and then that of both. */
    private static List<String> scenariosOf(TestDescriptor test) {
        String name = ((MethodSource) test.getSource().orElseThrow()).getMethodName();
        return Stream.concat(
                        Stream.of(name),
                        test.getUniqueId().getSegments().stream()
                                .filter(segment -> segment.getType().equals(LibraryScenario.SEGMENT))
                                .map(segment -> segment.getValue()
                                        .substring(0, segment.getValue().indexOf('(')))
                                .map(scenario -> name + GatePlace.SEPARATOR + scenario))
                .toList();
    }

    private static Optional<String> methodOf(TestDescriptor test) {
        return test.getUniqueId().getSegments().stream()
                .filter(segment -> segment.getType().equals(MethodTest.SEGMENT))
                .map(UniqueId.Segment::getValue)
                .findFirst();
    }

    private static List<String> classesAround(TestDescriptor test) {
        List<String> names = new ArrayList<>();
        for (Optional<TestDescriptor> node = test.getParent();
                node.isPresent();
                node = node.get().getParent()) {
            if (node.get() instanceof ClassNode around) {
                names.add(around.scenarioClass().testClass().type().getName());
                names.add(around.scenarioClass().testClass().nameWithoutPackage());
            }
        }
        return names;
    }

    /** Some runners discover class by class, and so one class alone says nothing about a pattern that does not name it. */
    private static boolean isAbout(TestPattern pattern, List<TouchstoneNode> tests) {
        return tests.stream().flatMap(test -> classesAround(test).stream()).anyMatch(pattern::names);
    }

    private static String meansNothing(TestPattern pattern, List<TouchstoneNode> tests) {
        TreeSet<String> known = new TreeSet<>();
        for (TestDescriptor test : tests) {
            for (String scenario : scenariosOf(test)) {
                String name = classesAround(test).get(1) + "#" + scenario;
                known.add(name);
                methodOf(test).ifPresent(method -> known.add(name + "(" + method + ")"));
            }
        }
        return "touchstone.select: '%s' means none of the %d tests that were found; %s"
                .formatted(
                        pattern,
                        tests.size(),
                        NearestName.of(pattern.toString(), known)
                                .map(nearest -> "did you mean '" + nearest + "'?")
                                .orElseGet(() -> "one of them is '" + known.first() + "'"));
    }
}
