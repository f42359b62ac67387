package dev.touchstone.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.EventType;

class TreePropertiesTest {

    private static final DiscoverySelector ALL = selectPackage("dev.touchstone.engine.fixture");

    @Test
    void every_id_seen_in_a_full_run_runs_exactly_that_node_when_selected_alone() {
        Set<UniqueId> all = started(ALL);
        assertFalse(all.isEmpty());
        for (UniqueId id : all) {
            if (id.getSegments().size() == 1) {
                continue; // the engine itself stands for no particular test
            }
            Set<UniqueId> kin = all.stream()
                    .filter(other -> other.hasPrefix(id) || id.hasPrefix(other))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            assertEquals(kin, started(selectUniqueId(id)), "selected " + id);
        }
    }

    @Test
    void discovering_twice_gives_equal_trees() {
        assertEquals(Tree.of(ALL).ids(), Tree.of(ALL).ids());
    }

    @Test
    void configuration_parameters_do_not_change_the_tree() {
        Map<String, String> parameters =
                Map.of("touchstone.seed", "7", "touchstone.models", "nonsense", "touchstone.device", "gpu");
        assertEquals(Tree.of(ALL).ids(), Tree.of(parameters, ALL).ids());
    }

    @Test
    void the_root_has_the_id_that_it_was_given() {
        UniqueId inSuite = UniqueId.parse("[engine:suite]/[suite:s]/[engine:touchstone]");
        assertEquals(
                inSuite,
                new SaliencyTestEngine().discover(TestRequests.empty(), inSuite).getUniqueId());
    }

    private static Set<UniqueId> started(DiscoverySelector selector) {
        return Tree.builder(selector).execute().allEvents().stream()
                .filter(event -> event.getType() == EventType.STARTED)
                .map(Event::getTestDescriptor)
                .map(node -> node.getUniqueId())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
