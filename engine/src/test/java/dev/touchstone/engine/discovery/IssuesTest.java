package dev.touchstone.engine.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.SaliencyTag;
import dev.touchstone.WithMethods;
import dev.touchstone.engine.Tree;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoveryIssue.Severity;

/** What discovery has to say about classes that look wrong. */
class IssuesTest {

    @WithMethods("gradient")
    @SaliencyTag("not good")
    static class Faulty {

        @SaliencyScenario("textbox/of-nobody")
        void unknown(SaliencyRun run) {}

        @SaliencyScenario(TextBox.SIMPLE_FR)
        private static void hidden(String text) {}

        class Forgotten {

            @SaliencyScenario(TextBox.SIMPLE_FR)
            void scenario(SaliencyRun run) {}
        }
    }

    @Test
    void none_is_an_error_since_one_error_would_stop_every_scenario() {
        Tree tree = Tree.of(Map.of("touchstone.nonsense", "1"), selectClass(Faulty.class));
        assertEquals(
                List.of(Severity.WARNING),
                tree.issues().stream().map(issue -> issue.severity()).distinct().toList());
        assertEquals(5, tree.issues().size(), tree.messages().toString());
    }

    @Test
    void each_is_said_once_however_often_its_class_is_selected() {
        assertEquals(
                Tree.of(selectClass(Faulty.class)).messages(),
                Tree.of(
                                selectClass(Faulty.class),
                                selectMethod(Faulty.class, "unknown", SaliencyRun.class.getName()),
                                selectClass(Faulty.class.getName()))
                        .messages());
    }
}
