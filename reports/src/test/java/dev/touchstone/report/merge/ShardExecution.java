package dev.touchstone.report.merge;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.touchstone.engine.SaliencyTestEngine;
import dev.touchstone.report.summary.Summary;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** An execution of test classes by the engine alone, as build tools do it, with the listeners of this module. */
final class ShardExecution {

    private ShardExecution() {}

    /** Runs the tests of a shard. @return the summary that it leaves in the output directory */
    static Path run(String shard, Path costs, Path models, Path output, Class<?>... classes) {
        LauncherFactory.create(LauncherConfig.builder()
                        .enableTestEngineAutoRegistration(false)
                        .enableTestExecutionListenerAutoRegistration(false)
                        .enableLauncherSessionListenerAutoRegistration(false)
                        .enableLauncherDiscoveryListenerAutoRegistration(false)
                        .enablePostDiscoveryFilterAutoRegistration(false)
                        .addTestEngines(new SaliencyTestEngine())
                        .build())
                .execute(LauncherDiscoveryRequestBuilder.request()
                        .selectors(Arrays.stream(classes)
                                .map(one -> selectClass(one))
                                .toList())
                        .configurationParameter("touchstone.shard", shard)
                        .configurationParameter("touchstone.shard.costs", costs.toString())
                        .configurationParameter("touchstone.models.dir", models.toString())
                        .configurationParameter("touchstone.output.dir", output.toString())
                        .configurationParameter("touchstone.chunk", "64")
                        .build());
        return output.resolve(Summary.FILE_NAME);
    }

    /** A shard that stops half-way. @param arguments the file of costs, the directory of models and that of output */
    public static void main(String[] arguments) {
        run("1/1", Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), SharedOut.Halting.class);
    }
}
