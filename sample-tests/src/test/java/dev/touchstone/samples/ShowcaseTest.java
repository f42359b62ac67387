package dev.touchstone.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.launcher.EngineFilter.includeEngines;
import static org.junit.platform.launcher.TagFilter.includeTags;

import dev.touchstone.report.summary.Summary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class ShowcaseTest {

    @Test
    void every_run_of_the_showcase_has_its_expected_verdict(@TempDir Path output) throws IOException {
        LauncherFactory.create(LauncherConfig.builder()
                        .enableTestExecutionListenerAutoRegistration(false)
                        .build())
                .execute(LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectPackage("dev.touchstone.samples"))
                        .filters(includeEngines("touchstone"), includeTags("showcase"))
                        .configurationParameter("touchstone.output.dir", output.toString())
                        .build());

        assertEquals(List.of(), ExpectedVerdicts.load().differences(Summary.read(output.resolve(Summary.FILE_NAME))));
    }
}
