package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.WithMethods;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.andor.Andor;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests on models that ship, one after the other and all at once. */
class ParallelRunsTest {

    private static final Map<String, List<Tensor>> MAPS = new ConcurrentHashMap<>();

    @TempDir
    Path models;

    @Test
    void maps_are_the_same_to_the_bit_whether_tests_run_at_once_or_not() {
        Map<String, List<Tensor>> alone = maps(Map.of());
        assertEquals(18, alone.size());
        for (int round = 0; round < 3; round++) {
            assertEquals(
                    alone,
                    maps(Map.of(
                            "touchstone.execution.parallel.enabled", "true",
                            "touchstone.execution.parallel.config.strategy", "fixed",
                            "touchstone.execution.parallel.config.fixed.parallelism", "6")));
        }
    }

    private Map<String, List<Tensor>> maps(Map<String, String> more) {
        Map<String, String> parameters = new HashMap<>(more);
        parameters.put("touchstone.device", "cpu");
        parameters.put("touchstone.chunk", "8");
        parameters.put("touchstone.models.dir", models.toString());
        MAPS.clear();
        Execution.of(Explaining.class, parameters).results().testEvents().assertStatistics(stats -> stats.succeeded(18)
                .failed(0));
        return Map.copyOf(MAPS);
    }

    @WithMethods({
        "gradient",
        "integrated-gradients",
        "smoothgrad",
        "occlusion",
        "exact-shapley",
        "lrp-transformer",
        "deeplift-rescale",
        "lime",
        "random"
    })
    static class Explaining {
        @SaliencyScenario(Andor.TWO_IN_BINARY_AND)
        void of_one_world(SaliencyRun run) {
            explain(run);
        }

        @SaliencyScenario(Andor.TWO_IN_BINARY_XOR)
        void of_another(SaliencyRun run) {
            explain(run);
        }

        private static void explain(SaliencyRun run) {
            for (Bucket bucket : run.scenario().buckets()) {
                List<Tensor> maps = run.explain(bucket, 8).stream()
                        .map(explanation -> explanation.map())
                        .toList();
                MAPS.merge(run.scenario().id() + " " + run.method(), maps, ParallelRunsTest::joined);
            }
        }
    }

    private static List<Tensor> joined(List<Tensor> first, List<Tensor> second) {
        return java.util.stream.Stream.of(first, second).flatMap(List::stream).toList();
    }
}
