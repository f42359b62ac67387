package dev.touchstone.engine.discovery;

import dev.touchstone.engine.node.TouchstoneNode;
import org.junit.platform.engine.DiscoveryIssue;
import org.junit.platform.engine.DiscoveryIssue.Severity;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.discovery.DiscoveryIssueReporter;

/** Reports what looks wrong about the nodes. Never as an error: one error would keep every scenario from running. */
final class Warnings implements TestDescriptor.Visitor {

    private final DiscoveryIssueReporter reporter;

    Warnings(DiscoveryIssueReporter reporter) {
        this.reporter = reporter;
    }

    @Override
    public void visit(TestDescriptor descriptor) {
        if (descriptor instanceof TouchstoneNode node) {
            node.warnings()
                    .forEach(message -> reporter.reportIssue(
                            DiscoveryIssue.builder(Severity.WARNING, message).source(node.getSource())));
        }
    }
}
