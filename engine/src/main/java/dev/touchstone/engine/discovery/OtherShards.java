package dev.touchstone.engine.discovery;

import dev.touchstone.engine.config.ConfigurationException;
import dev.touchstone.engine.config.ShardChoice;
import dev.touchstone.engine.listener.ShardRecord;
import dev.touchstone.engine.listener.ShardRecord.ClassShare;
import dev.touchstone.engine.node.ClassNode;
import dev.touchstone.engine.node.EngineNode;
import dev.touchstone.engine.node.TouchstoneNode;
import dev.touchstone.engine.shard.ShardPlan;
import dev.touchstone.scenario.Sha256;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.platform.engine.ConfigurationParameters;
import org.junit.platform.engine.TestDescriptor;

/**
 * Takes away the tests of other shards. What belongs to which does not depend on the classes that are discovered together. It keeps in mind how
 * many tests each class has, so that whoever puts the results of all shards together can tell whether they are all there.
 */
final class OtherShards implements TestDescriptor.Visitor {

    private final Optional<ShardChoice> choice;

    private OtherShards(Optional<ShardChoice> choice) {
        this.choice = choice;
    }

    /** With a configuration that cannot be used nothing is taken away: each class tells so when it is to run. */
    static OtherShards of(ConfigurationParameters parameters) {
        try {
            return new OtherShards(ShardChoice.of(parameters));
        } catch (ConfigurationException toldByEachClass) {
            return new OtherShards(Optional.empty());
        }
    }

    @Override
    public void visit(TestDescriptor node) {
        if (node instanceof EngineNode root) {
            choice.ifPresent(asked -> share(root, asked));
        }
    }

    private static void share(EngineNode root, ShardChoice asked) {
        ShardPlan plan = new ShardPlan(asked.shard().count(), asked.costs());
        int own = asked.shard().index();
        Map<String, List<TouchstoneNode>> byClass = new TreeMap<>();
        root.getChildren().forEach(child -> byClass.put(nameOf(child), FoundTests.below(child)));
        root.isPart(new ShardRecord(
                own,
                asked.shard().count(),
                Sha256.of(asked.costs().text()),
                byClass.entrySet().stream()
                        .map(one -> shareOf(one.getKey(), one.getValue(), plan, own))
                        .toList()));
        FoundTests.keep(root, test -> plan.shardOf(test.unit()) == own);
    }

    private static String nameOf(TestDescriptor child) {
        return ((ClassNode) child).scenarioClass().testClass().type().getName();
    }

    private static ClassShare shareOf(String name, List<TouchstoneNode> tests, ShardPlan plan, int own) {
        String ids = tests.stream()
                .map(test -> test.getUniqueId().toString())
                .sorted()
                .collect(Collectors.joining("\n"));
        return new ClassShare(name, tests.size(), Sha256.of(ids), (int)
                tests.stream().filter(test -> plan.shardOf(test.unit()) == own).count());
    }
}
