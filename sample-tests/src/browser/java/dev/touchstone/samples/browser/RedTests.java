package dev.touchstone.samples.browser;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs {@link LookedAt} as a build would, with Allure's own listener, in a virtual machine of its own. */
final class RedTests {

    private RedTests() {}

    /** @param arguments the output directory; Allure's is a system property */
    public static void main(String[] arguments) {
        LauncherFactory.create()
                .execute(LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectClass(LookedAt.class))
                        .configurationParameter("touchstone.output.dir", arguments[0])
                        .build());
    }
}
