package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import dev.touchstone.BeforeScenario;
import dev.touchstone.MethodUnderTest;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.Seeds;
import dev.touchstone.WithMethods;
import dev.touchstone.engine.Tree;
import dev.touchstone.engine.fixture.FakeMethod;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult.Status;

/** To look into a verdict, each seed may be a test of its own. */
class EachSeedTest {

    private static final List<String> CALLED = new ArrayList<>();

    @BeforeEach
    void forget() {
        CALLED.clear();
    }

    @Test
    void each_seed_is_a_test_below_that_of_its_method() {
        assertEquals(
                List.of("Listing/body/edge/0", "Listing/body/edge/1", "Listing/body/oracle/0", "Listing/body/oracle/1"),
                Tree.of(selectClass(Listing.class)).tests());
        assertEquals(
                List.of(
                        "body(edge, seed 0)[1]",
                        "body(edge, seed 1)[2]",
                        "body(oracle, seed 0)[3]",
                        "body(oracle, seed 1)[4]"),
                Tree.of(selectClass(Listing.class)).root().getDescendants().stream()
                        .filter(TestDescriptor::isTest)
                        .map(TestDescriptor::getLegacyReportingName)
                        .toList());
    }

    @Test
    void all_seeds_run_and_each_ends_as_its_own_run() {
        Execution execution = Execution.of(Listing.class);
        assertEquals(List.of("edge 0", "edge 1", "oracle 0", "oracle 1"), CALLED);
        assertEquals(Status.SUCCESSFUL, execution.status("body · edge · seed 0"));
        assertEquals(Status.FAILED, execution.status("body · edge · seed 1"));
        assertEquals("missed", execution.thrown("body · oracle · seed 1").getMessage());
        assertEquals(4, RecordingListener.TESTS.size());
    }

    @WithMethods({"edge", "oracle"})
    static class Listing {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        @Seeds(count = 2, reporting = Seeds.Reporting.EACH)
        void body(SaliencyRun run) {
            CALLED.add(run.method() + " " + run.seed());
            if (run.seed() == 1) {
                throw new AssertionError("missed");
            }
        }
    }

    @Test
    void a_supplied_method_has_its_seeds_below_the_scenario_within_one_scope() {
        Execution execution = Execution.of(Supplying.class);
        assertEquals(List.of("before", "0", "1", "2"), CALLED);
        assertEquals(Status.SUCCESSFUL, execution.status("alone · seed 2"));
    }

    static class Supplying {
        @MethodUnderTest
        final FakeMethod method = new FakeMethod("fake");

        @BeforeScenario
        static void before() {
            CALLED.add("before");
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @Seeds(count = 3, reporting = Seeds.Reporting.EACH)
        void alone(SaliencyRun run) {
            CALLED.add(String.valueOf(run.seed()));
        }
    }

    @Test
    void one_seed_is_run_again_by_its_id() {
        String id = Tree.of(selectClass(Listing.class))
                .node("Listing/body/oracle/1")
                .getUniqueId()
                .toString();
        new Execution(Tree.builder(selectUniqueId(id)).execute());
        assertEquals(List.of("oracle 1"), CALLED);
    }

    @Test
    void a_selection_by_method_takes_all_of_its_seeds() {
        Execution.of(Listing.class, Map.of("touchstone.select", "(oracle)"));
        assertEquals(List.of("oracle 0", "oracle 1"), CALLED);
    }
}
