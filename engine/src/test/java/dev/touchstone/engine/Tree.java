package dev.touchstone.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.DiscoveryIssue;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.Filter;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.testkit.engine.EngineDiscoveryResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** What the engine discovers, as text: the id of each node without that of the engine, in the order of the tree. */
public record Tree(TestDescriptor root, List<DiscoveryIssue> issues) {

    public static Tree of(DiscoverySelector... selectors) {
        return of(Map.of(), selectors);
    }

    public static Tree of(Map<String, String> parameters, DiscoverySelector... selectors) {
        return of(builder(selectors).configurationParameters(parameters));
    }

    public static Tree filtered(Filter<?> filter, DiscoverySelector... selectors) {
        return of(builder(selectors).filters(filter));
    }

    public static EngineTestKit.Builder builder(DiscoverySelector... selectors) {
        return EngineTestKit.engine(SaliencyTestEngine.ID).selectors(selectors);
    }

    private static Tree of(EngineTestKit.Builder builder) {
        EngineDiscoveryResults results = builder.discover();
        return new Tree(results.getEngineDescriptor(), results.getDiscoveryIssues());
    }

    public List<String> ids() {
        return nodes().stream()
                .map(node -> node.getUniqueId().toString().replace("[engine:touchstone]/", ""))
                .toList();
    }

    public List<String> tests() {
        return nodes().stream()
                .filter(TestDescriptor::isTest)
                .map(node -> shorten(node.getUniqueId()))
                .toList();
    }

    /** The last segments of an id, as in {@code Closely/looksAtBoth/gradient}. */
    public static String shorten(UniqueId id) {
        List<String> parts = new ArrayList<>();
        id.getSegments()
                .forEach(segment ->
                        parts.add(segment.getValue().replaceAll("\\(.*\\)", "").replaceAll(".*[.$]", "")));
        return String.join("/", parts.subList(1, parts.size()));
    }

    public TestDescriptor node(String shortened) {
        return nodes().stream()
                .filter(node -> shorten(node.getUniqueId()).equals(shortened))
                .findFirst()
                .orElseThrow(() -> new AssertionError(shortened + " is not among " + ids()));
    }

    /** All but the root, each before what lies below it. */
    public List<TestDescriptor> nodes() {
        List<TestDescriptor> nodes = new ArrayList<>();
        root.accept(nodes::add);
        return nodes.subList(1, nodes.size());
    }

    public List<String> messages() {
        return issues.stream()
                .map(issue -> issue.severity() + ": " + issue.message())
                .toList();
    }
}
