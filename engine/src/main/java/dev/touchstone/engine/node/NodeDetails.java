package dev.touchstone.engine.node;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.UniqueId;

/**
 * What every node has.
 *
 * @param id in the tree
 * @param displayName what people read
 * @param legacyName what XML reports read
 * @param source where it is written
 * @param tags its own, without those of the nodes around it
 * @param skipReason why it is not to be run; empty to run it
 * @param warnings what looks wrong about it
 */
public record NodeDetails(
        UniqueId id,
        String displayName,
        String legacyName,
        TestSource source,
        Set<TestTag> tags,
        Optional<String> skipReason,
        List<String> warnings) {

    public NodeDetails {
        tags = Set.copyOf(tags);
        warnings = List.copyOf(warnings);
    }

    /** Those of a part of the same node: its own id and names, the same source, nothing else of its own. */
    NodeDetails part(UniqueId partId, String partDisplayName, String partLegacyName) {
        return new NodeDetails(partId, partDisplayName, partLegacyName, source, Set.of(), Optional.empty(), List.of());
    }
}
