package dev.touchstone.engine.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.Seeds;
import dev.touchstone.WithMethods;
import dev.touchstone.engine.Tree;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestDescriptor;

/** Histories, reruns and filters know tests by their names, so these hold nothing that changes and nothing that breaks a report. */
class StableNamesTest {

    @Test
    void names_hold_no_seed_and_no_measured_value() {
        var all = selectPackage("dev.touchstone.engine.fixture");
        assertEquals(
                namesOf(Tree.of(Map.of("touchstone.seed", "1"), all)),
                namesOf(Tree.of(Map.of("touchstone.seed", "7"), all)));
        assertEquals(
                List.of(
                        "[class:%s] Seeded %s".formatted(Seeded.class.getName(), Seeded.class.getName()),
                        "[scenario:scenario(dev.touchstone.SaliencyRun)] scenario scenario(SaliencyRun)",
                        "[test-template-invocation:gradient] scenario · gradient scenario(gradient)[1]"),
                namesOf(Tree.of(selectClass(Seeded.class))));
    }

    private static List<String> namesOf(Tree tree) {
        return tree.nodes().stream().map(StableNamesTest::names).toList();
    }

    private static String names(TestDescriptor node) {
        return "[%s:%s] %s %s"
                .formatted(
                        node.getUniqueId().getLastSegment().getType(),
                        node.getUniqueId().getLastSegment().getValue(),
                        node.getDisplayName(),
                        node.getLegacyReportingName());
    }

    @WithMethods("gradient")
    static class Seeded {

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @Seeds(count = 20)
        void scenario(SaliencyRun run) {}
    }

    @Test
    void no_control_character_comes_through_and_a_name_of_nothing_else_is_none() {
        Tree tree = Tree.of(selectClass(Named.class));
        assertEquals("between  lines", tree.node("Named/lines").getDisplayName());
        assertEquals("bell", tree.node("Named/bell").getDisplayName());
        assertEquals("__", tree.node("Named/__").getDisplayName());
    }

    @WithMethods("gradient")
    static class Named {

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void __(SaliencyRun run) {}

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @DisplayName("between\r\nlines")
        void lines(SaliencyRun run) {}

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @DisplayName("\u0007\u0000")
        void bell(SaliencyRun run) {}
    }
}
