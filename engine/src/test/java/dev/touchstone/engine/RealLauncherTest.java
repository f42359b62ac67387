package dev.touchstone.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.WithMethods;
import dev.touchstone.engine.fixture.ListedMethodsFixture;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.SelectorResolutionResult;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.LauncherDiscoveryListener;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;

/** The engine under the launcher that runners use. */
class RealLauncherTest {

    private static final List<Thread> CALLED_ON = new ArrayList<>();

    @BeforeEach
    void forget() {
        CALLED_ON.clear();
    }

    @WithMethods({"gradient", "edge"})
    static class Calling {

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void good(SaliencyRun run) {
            CALLED_ON.add(Thread.currentThread());
            System.out.println("said by " + run.method());
        }

        @SaliencyScenario("textbox/of-nobody")
        void unknown(SaliencyRun run) {
            CALLED_ON.add(Thread.currentThread());
        }
    }

    @Test
    void a_broken_scenario_fails_alone_and_the_others_run() {
        assertEquals(
                List.of("SUCCESSFUL good · gradient", "SUCCESSFUL good · edge", "FAILED unknown"),
                RealLauncher.run(Map.of(), selectClass(Calling.class)).tests());
        assertEquals(2, CALLED_ON.size());
    }

    @Test
    void a_dry_run_shows_every_test_and_calls_none() {
        List<String> tests = RealLauncher.run(
                        Map.of("junit.platform.execution.dryRun.enabled", "true"), selectClass(Calling.class))
                .tests();
        assertEquals(3, tests.size());
        assertTrue(tests.get(0).startsWith("skipped good · gradient: "), tests.get(0));
        assertTrue(tests.get(2).startsWith("skipped unknown: "), tests.get(2));
        assertEquals(List.of(), CALLED_ON);
    }

    @Test
    void filters_after_discovery_keep_single_tests() {
        PostDiscoveryFilter edge =
                node -> FilterResult.includedIf(node.getDisplayName().endsWith("edge"));
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(Calling.class))
                .filters(edge)
                .build();
        RealLauncher.Heard heard = new RealLauncher.Heard();
        RealLauncher.of(new SaliencyTestEngine()).execute(request, heard);
        assertEquals(List.of("SUCCESSFUL good · edge"), heard.tests());
    }

    @Test
    void the_body_runs_on_the_thread_that_tells_of_its_start_and_end() {
        List<Thread> told = new ArrayList<>();
        TestExecutionListener listener = new TestExecutionListener() {
            @Override
            public void executionStarted(TestIdentifier test) {
                note(test);
            }

            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                note(test);
            }

            private void note(TestIdentifier test) {
                if (test.getDisplayName().equals("good · gradient")) {
                    told.add(Thread.currentThread());
                }
            }
        };
        RealLauncher.of(new SaliencyTestEngine())
                .execute(RealLauncher.request(Map.of(), selectClass(Calling.class)), listener);
        assertEquals(List.of(CALLED_ON.get(0), CALLED_ON.get(0)), told);
    }

    @Test
    void captured_output_belongs_to_its_test() {
        List<String> captured = new ArrayList<>();
        TestExecutionListener listener = new TestExecutionListener() {
            @Override
            public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
                String output = entry.getKeyValuePairs().get("stdout");
                if (output != null) {
                    captured.add(test.getDisplayName() + ": " + output.strip());
                }
            }
        };
        RealLauncher.of(new SaliencyTestEngine())
                .execute(
                        RealLauncher.request(
                                Map.of("junit.platform.output.capture.stdout", "true"), selectClass(Calling.class)),
                        listener);
        assertEquals(List.of("good · gradient: said by gradient", "good · edge: said by edge"), captured);
    }

    @Test
    void discovery_listeners_hear_what_became_of_each_selector() {
        List<String> heard = new ArrayList<>();
        LauncherDiscoveryListener listener = new LauncherDiscoveryListener() {
            @Override
            public void selectorProcessed(
                    UniqueId engine, DiscoverySelector selector, SelectorResolutionResult result) {
                heard.add(result.getStatus() + " " + selector.getClass().getSimpleName());
            }
        };
        RealLauncher.of(new SaliencyTestEngine())
                .discover(LauncherDiscoveryRequestBuilder.request()
                        .selectors(
                                selectClass(Calling.class),
                                selectMethod(
                                        ListedMethodsFixture.class, "looks_at_one_box", SaliencyRun.class.getName()),
                                selectClass(String.class))
                        .listeners(listener)
                        .build());
        assertEquals(
                List.of("RESOLVED ClassSelector", "RESOLVED MethodSelector", "UNRESOLVED ClassSelector"),
                heard.subList(0, 3));
    }
}
