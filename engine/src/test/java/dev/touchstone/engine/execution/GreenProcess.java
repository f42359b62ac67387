package dev.touchstone.engine.execution;

import static dev.touchstone.assertion.SaliencyAssertions.assertPrimaryFocus;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.WithMethods;
import dev.touchstone.scenario.textbox.TextBox;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs a green test by a launcher; started in a JVM of its own, to see what it prints. Exits with the number of tests that were green. */
final class GreenProcess {

    private GreenProcess() {}

    public static void main(String[] none) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(Green.class))
                                .filters(EngineFilter.includeEngines("touchstone"))
                                .build(),
                        listener);
        System.exit((int) listener.getSummary().getTestsSucceededCount());
    }

    static class Green {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        @WithMethods({"oracle", "gradient"})
        void is_green(SaliencyRun run) {
            if (run.method().equals("oracle")) {
                assertPrimaryFocus(run);
            }
        }
    }
}
