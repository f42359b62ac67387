package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.engine.Probe;
import dev.touchstone.engine.execution.LeakProcess.Leak;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Fifty scenarios and 10,000 maps leave nothing behind; what a leak would leave is measured too. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "resident memory is read from /proc")
class LeakTest {

    /** An array lost with each map takes 5 MB; without, the compiler and the allocator take 1.3 MB at most. */
    private static final long RESIDENT = 3_000_000;

    /** The maps of each scenario, if its tree held them, would be many times this. */
    private static final long HEAP = 500_000;

    @TempDir
    Path directory;

    @Test
    void fifty_scenarios_and_ten_thousand_maps_leave_memory_flat() throws Exception {
        Map<String, Long> grown = grown(Leak.NOTHING);
        assertEquals(0, grown.get("arrays"));
        assertEquals(0, grown.get("managers"));
        assertTrue(grown.get("heap") < HEAP, grown.toString());
        assertTrue(grown.get("resident") < RESIDENT, grown.toString());
    }

    @Test
    void an_array_lost_with_each_map_would_be_seen() throws Exception {
        assertTrue(grown(Leak.ARRAYS).get("resident") > RESIDENT);
    }

    @Test
    void a_model_left_open_by_each_scenario_would_be_seen() throws Exception {
        Map<String, Long> grown = grown(Leak.MODELS);
        assertTrue(grown.get("managers") >= 50, grown.toString());
        assertTrue(grown.get("arrays") >= 50, grown.toString());
    }

    private Map<String, Long> grown(Leak leak) throws Exception {
        // The heap has a fixed size that is touched at the start, one allocator and one compiler that takes little, so
        // that only leaks are left.
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms256m",
                        "-Xmx256m",
                        "-XX:+AlwaysPreTouch",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dai.djl.offline=true",
                        "-Dai.djl.pytorch.num_threads=1",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                        "-cp",
                        Probe.classPath(),
                        LeakProcess.class.getName(),
                        leak.name(),
                        directory.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("MALLOC_ARENA_MAX", "1");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        Map<String, Long> grown = output.lines()
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(words -> words[0], words -> Long.valueOf(words[1])));
        System.out.println("leak " + leak + ": " + grown);
        return grown;
    }
}
