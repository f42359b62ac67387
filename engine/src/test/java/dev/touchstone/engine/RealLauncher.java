package dev.touchstone.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The launcher that runners use, with nothing on it but our engine. */
public final class RealLauncher {

    private RealLauncher() {}

    public static Launcher of(SaliencyTestEngine engine) {
        return LauncherFactory.create(LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .addTestEngines(engine)
                .build());
    }

    public static LauncherDiscoveryRequest request(Map<String, String> parameters, DiscoverySelector... selectors) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(selectors)
                .configurationParameters(parameters)
                .build();
    }

    public static Heard run(Map<String, String> parameters, DiscoverySelector... selectors) {
        Heard heard = new Heard();
        of(new SaliencyTestEngine()).execute(request(parameters, selectors), heard);
        return heard;
    }

    /** What a listener hears of the tests, as text: {@code SUCCESSFUL name} or {@code skipped name}. */
    public static final class Heard implements TestExecutionListener {

        private final List<String> tests = new ArrayList<>();

        public List<String> tests() {
            return List.copyOf(tests);
        }

        @Override
        public void executionSkipped(TestIdentifier test, String reason) {
            tests.add("skipped " + test.getDisplayName() + ": " + reason);
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest()) {
                tests.add(result.getStatus() + " " + test.getDisplayName());
            }
        }
    }
}
