package dev.touchstone.engine;

import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;

/** Requests for tests that call the engine without a launcher. */
final class TestRequests {

    private TestRequests() {}

    static EngineDiscoveryRequest empty() {
        return LauncherDiscoveryRequestBuilder.request().build();
    }
}
