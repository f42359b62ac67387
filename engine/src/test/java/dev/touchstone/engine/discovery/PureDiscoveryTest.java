package dev.touchstone.engine.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import dev.touchstone.MethodUnderTest;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.ScenarioUnderTest;
import dev.touchstone.engine.Probe;
import dev.touchstone.engine.Tree;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.testkit.engine.EventType;

/** Discovery only looks: it runs nothing of a test class, writes nothing, and leaves no test to be found later. */
class PureDiscoveryTest {

    @Test
    void no_code_of_a_test_class_is_run_and_no_file_is_written(@TempDir Path directory) throws Exception {
        Probe probe = Probe.run(directory, UserCodeProbe.class);
        assertTrue(probe.lines().contains("found [UserCode/scenario]"), () -> String.join("\n", probe.lines()));
        assertEquals(
                List.of(),
                probe.lines().stream().filter(line -> line.startsWith("ran")).toList());
        assertEquals(List.of(), probe.files());
    }

    /** Discovers the class below; started in a JVM of its own. */
    static final class UserCodeProbe {

        private UserCodeProbe() {}

        public static void main(String[] none) {
            System.out.println("found " + Tree.of(selectClass(UserCode.class)).tests());
        }
    }

    /** Says on its output when any of its code is run. */
    static class UserCode {

        @MethodUnderTest
        static final SaliencyMethod METHOD = ran("a static initialiser");

        @ScenarioUnderTest("team/own")
        static Scenario scenario() {
            return ran("a supplier");
        }

        UserCode() {
            ran("the constructor");
        }

        @SaliencyScenario("team/own")
        void scenario(SaliencyRun run) {
            ran("the body");
        }

        private static <T> T ran(String what) {
            System.out.println("ran " + what);
            return null;
        }
    }

    @Test
    void every_test_is_known_before_the_run() {
        var all = selectPackage("dev.touchstone.engine.fixture");
        var events = Tree.builder(all).execute().allEvents();
        assertEquals(0, events.dynamicallyRegistered().count());
        Set<String> known = Tree.of(all).nodes().stream()
                .filter(TestDescriptor::isTest)
                .map(node -> node.getUniqueId().toString())
                .collect(Collectors.toSet());
        assertEquals(
                known,
                events.stream()
                        .filter(event -> event.getType() == EventType.STARTED)
                        .map(event -> event.getTestDescriptor())
                        .filter(TestDescriptor::isTest)
                        .map(node -> node.getUniqueId().toString())
                        .collect(Collectors.toSet()));
    }
}
