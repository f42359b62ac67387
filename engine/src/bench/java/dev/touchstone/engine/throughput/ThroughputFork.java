package dev.touchstone.engine.throughput;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.touchstone.engine.RealLauncher;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** One of the processes: it gets ready, waits for a line on its input, runs the tests and says how many there were. */
final class ThroughputFork {

    private static final int PASSES = 2;

    /** Of each bucket: few, so that a pass takes seconds. */
    private static final String SAMPLES = "4";

    private ThroughputFork() {}

    /** Argument: a directory for what it writes. */
    public static void main(String[] arguments) throws IOException {
        run(arguments[0]);
        System.out.println("READY");
        if (System.in.read() < 0) {
            return;
        }
        int tests = 0;
        for (int pass = 0; pass < PASSES; pass++) {
            tests += run(arguments[0]).size();
        }
        System.out.println("TESTS " + tests);
    }

    private static List<String> run(String directory) {
        return RealLauncher.run(
                        Map.of(
                                "touchstone.device", "cpu",
                                "touchstone.chunk", "16",
                                "touchstone.samples.first", SAMPLES,
                                "touchstone.samples.cap", SAMPLES,
                                "touchstone.models.dir", directory,
                                "touchstone.output.dir", directory),
                        selectClass(ThroughputFixture.class))
                .tests();
    }
}
