package dev.touchstone.engine.discovery;

import dev.touchstone.engine.config.DisplayNames;
import dev.touchstone.engine.config.TestSelection;
import dev.touchstone.engine.config.UnknownKeys;
import dev.touchstone.engine.node.EngineNode;
import java.util.Optional;
import org.junit.platform.engine.DiscoveryIssue;
import org.junit.platform.engine.DiscoveryIssue.Severity;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.discovery.DiscoveryIssueReporter;
import org.junit.platform.engine.support.discovery.EngineDiscoveryRequestResolver;

/** Builds the tree of what a request selects. */
public final class Discovery {

    private Discovery() {}

    /** The tree under a root with exactly the given id; a suite may give it one that is not the engine's own. */
    public static TestDescriptor discover(EngineDiscoveryRequest request, UniqueId rootId) {
        EngineNode root = new EngineNode(rootId);
        DiscoveryIssueReporter reporter = DiscoveryIssueReporter.deduplicating(
                DiscoveryIssueReporter.forwarding(request.getDiscoveryListener(), rootId));
        UnknownKeys.messages(request.getConfigurationParameters())
                .forEach(message -> reporter.reportIssue(DiscoveryIssue.create(Severity.WARNING, message)));
        Nodes nodes = new Nodes(DisplayNames.of(request.getConfigurationParameters()));
        Optional<TestSelection> selection = TestSelection.of(request.getConfigurationParameters());
        resolver(nodes, selection, OtherShards.of(request.getConfigurationParameters()))
                .resolve(request, root, reporter);
        return root;
    }

    private static EngineDiscoveryRequestResolver<EngineNode> resolver(
            Nodes nodes, Optional<TestSelection> selection, OtherShards others) {
        return EngineDiscoveryRequestResolver.<EngineNode>builder()
                .addClassContainerSelectorResolver(Candidates::isTestClass)
                .addSelectorResolver(
                        context -> new ClassResolver(nodes, context.getClassNameFilter(), context.getIssueReporter()))
                .addSelectorResolver(new ScenarioResolver(nodes))
                .addSelectorResolver(new PartResolver())
                .addTestDescriptorVisitor(context -> new Unselected(selection, context.getIssueReporter()))
                .addTestDescriptorVisitor(context -> others)
                .addTestDescriptorVisitor(context -> new ChildOrder())
                .addTestDescriptorVisitor(context -> new Warnings(context.getIssueReporter()))
                .build();
    }
}
