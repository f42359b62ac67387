package dev.touchstone.engine.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.touchstone.engine.Tree;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** Runners discover more often than they run, so it must cost little. */
class DiscoveryCostTest {

    private static final int TESTS = GeneratedClasses.CLASSES * (GeneratedClasses.METHODS + 2);

    /** Of this thread, as what else the machine does is no cost of ours. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    @TempDir
    Path directory;

    @Test
    void a_thousand_scenarios_are_found_in_less_than_50_ms_a_class(TestReporter reporter) throws Exception {
        GeneratedClasses.compileInto(directory);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {directory.toUri().toURL()})) {
            List<Double> milliseconds = new ArrayList<>();
            for (int round = 0; round < 3; round++) {
                milliseconds.clear();
                int tests = 0;
                for (String name : GeneratedClasses.names()) {
                    Class<?> type = loader.loadClass(name);
                    long start = CLOCK.getCurrentThreadCpuTime();
                    Tree tree = Tree.of(selectClass(type));
                    milliseconds.add((CLOCK.getCurrentThreadCpuTime() - start) / 1e6);
                    tests += tree.tests().size();
                }
                assertEquals(TESTS, tests);
            }
            double median = milliseconds.stream().sorted().toList().get(milliseconds.size() / 2);
            reporter.publishEntry("median milliseconds a class of 100 scenarios", Double.toString(median));
            assertTrue(median < 50, median + " ms");
        }
    }

    @Test
    void no_class_of_djl_is_loaded() throws Exception {
        GeneratedClasses.compileInto(directory);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-verbose:class",
                "-cp",
                System.getProperty("java.class.path") + File.pathSeparator + directory,
                DiscoveryProbe.class.getName()));
        command.addAll(GeneratedClasses.names());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertEquals(0, process.waitFor());
        assertTrue(lines.contains("tests " + TESTS), () -> "found " + lines.get(lines.size() - 1));
        assertTrue(lines.stream().anyMatch(line -> line.contains(" dev.touchstone.engine.SaliencyTestEngine ")));
        assertEquals(
                List.of(),
                lines.stream().filter(line -> line.contains(" ai.djl.")).toList());
    }
}
