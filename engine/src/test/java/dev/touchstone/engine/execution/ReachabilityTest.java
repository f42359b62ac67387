package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import ai.djl.ndarray.NDArray;
import dev.touchstone.MethodUnderTest;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.engine.RealLauncher;
import dev.touchstone.engine.RealLauncher.Heard;
import dev.touchstone.engine.SaliencyTestEngine;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.andor.Andor;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestPlan;

/** A tree lives as long as the JVM of the tests, so it must hold nothing that a run made. */
class ReachabilityTest {

    private static final Map<String, WeakReference<Object>> MADE = new LinkedHashMap<>();

    private static void made(String what, Object object) {
        MADE.put(what, new WeakReference<>(object));
    }

    /** Gives the inputs back as their map. */
    record Watched() implements SaliencyMethod {

        @Override
        public String id() {
            return "watched";
        }

        @Override
        public NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
            made("model", model);
            made("array", inputs);
            return inputs.duplicate();
        }
    }

    static class Watching {

        @MethodUnderTest
        final SaliencyMethod method = new Watched();

        @SaliencyScenario(Andor.TWO_IN_BINARY_AND)
        void scenario(SaliencyRun run) {
            made("instance", this);
            made("method", method);
            made("run", run);
            made("scenario", run.scenario());
            made("map", run.explain(run.scenario().buckets().get(0), 4).get(0).map());
        }
    }

    @Test
    void models_maps_and_instances_are_free_while_the_tree_lives(@TempDir Path directory) throws Exception {
        Launcher launcher = RealLauncher.of(new SaliencyTestEngine());
        TestPlan plan = launcher.discover(RealLauncher.request(
                Map.of("touchstone.models.dir", directory.toString(), "touchstone.device", "cpu"),
                selectClass(Watching.class)));
        Heard heard = new Heard();
        launcher.execute(plan, heard);
        assertEquals(List.of("SUCCESSFUL scenario"), heard.tests());
        for (String what : List.of("model", "array", "instance", "method", "run", "scenario", "map")) {
            assertNotNull(MADE.get(what), what);
            assertEquals("free", freed(MADE.get(what)), what);
        }
        Reference.reachabilityFence(plan);
    }

    private static String freed(WeakReference<Object> reference) throws InterruptedException {
        for (int i = 0; i < 50 && reference.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        return reference.get() == null ? "free" : "still held";
    }
}
