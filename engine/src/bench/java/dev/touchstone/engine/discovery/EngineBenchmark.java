package dev.touchstone.engine.discovery;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.touchstone.engine.SaliencyTestEngine;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the engine itself costs, in milliseconds a test, on 10,000 tests whose bodies are empty, through the launcher that runners use.
 * The bar is 5 ms for each. One invocation a fork is cold, as in a build; the others show what a large suite comes to.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 0)
@Measurement(iterations = 5)
@OperationsPerInvocation(ManyTests.TESTS)
public class EngineBenchmark {

    /** How the tests are spread over classes, scenarios and methods. */
    @Param
    public ManyTests tests;

    private final Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .addTestEngines(new SaliencyTestEngine())
            .build());

    private Path directory;
    private URLClassLoader loader;
    private LauncherDiscoveryRequest request;
    private TestPlan plan;

    /** Compiles the test classes. */
    @Setup
    public void compile() throws Exception {
        directory = Files.createTempDirectory("touchstone-benchmark");
        List<DiscoverySelector> classes = new ArrayList<>();
        List<String> names = tests.compileInto(directory);
        loader = new URLClassLoader(new URL[] {directory.toUri().toURL()}, getClass().getClassLoader());
        for (String name : names) {
            classes.add(selectClass(loader.loadClass(name)));
        }
        request = LauncherDiscoveryRequestBuilder.request().selectors(classes).build();
    }

    /** The tree to execute; one can be executed only once. */
    @Setup(Level.Invocation)
    public void discover() {
        plan = launcher.discover(request);
        long found = plan.countTestIdentifiers(test -> test.isTest());
        if (found != ManyTests.TESTS) {
            throw new IllegalStateException(found + " tests");
        }
    }

    /** From the selected classes to the tree. */
    @Benchmark
    public TestPlan discovery() {
        return launcher.discover(request);
    }

    /** From the tree to the last report. */
    @Benchmark
    public void execution() {
        launcher.execute(plan);
    }

    /** Removes the classes. */
    @TearDown
    public void remove() throws IOException {
        loader.close();
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        }
    }
}
