package dev.touchstone.engine.execution;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.WithMethods;
import dev.touchstone.assertion.BucketEvidence;
import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.NoBaselineViolation;
import dev.touchstone.assertion.SaliencyAssertions;
import dev.touchstone.assertion.Verdict;
import dev.touchstone.method.Explanation;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.andor.Andor;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;

/** A failure names the sample that shows it most simply, and the key that repeats it with that sample alone. */
class ReplayTest {

    private static final Pattern ALONE = Pattern.compile("alone by -D(touchstone\\.sample)=(\\S+)");
    private static final Map<String, String> FEW =
            Map.of("touchstone.samples.first", "8", "touchstone.samples.cap", "8");

    private static final List<Tensor> MAPS = new ArrayList<>();

    @BeforeEach
    void forget() {
        MAPS.clear();
    }

    @Test
    void a_sample_alone_has_the_map_that_it_has_among_all() {
        Execution.of(Mapping.class, FEW);
        List<Tensor> all = List.copyOf(MAPS);
        MAPS.clear();

        Execution.of(Mapping.class, Map.of("touchstone.sample", "9:3"));

        assertEquals(8, all.size());
        assertEquals(List.of(all.get(3)), MAPS);
    }

    @WithMethods("random")
    static class Mapping {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        void map(SaliencyRun run) {
            Bucket ninth = run.scenario().buckets().stream()
                    .filter(bucket -> bucket.number() == 9)
                    .findFirst()
                    .orElseThrow();
            run.explain(ninth, 8).stream().map(Explanation::map).forEach(MAPS::add);
        }
    }

    @Test
    void the_smallest_sample_of_a_failure_on_images_fails_alone() {
        assertFailsAlone(Unfocused.class, "assertPrimaryFocus");
    }

    @WithMethods("edge")
    static class Unfocused {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        void fails(SaliencyRun run) {
            SaliencyAssertions.assertPrimaryFocus(run);
        }
    }

    @Test
    void the_smallest_sample_of_a_failure_in_a_logical_world_fails_alone() {
        assertFailsAlone(Violating.class, "assertNoBaselineViolation");
    }

    @WithMethods("random")
    static class Violating {
        @SaliencyScenario(Andor.TWO_IN_BINARY_AND)
        void fails(SaliencyRun run) {
            SaliencyAssertions.assertNoBaselineViolation(
                    run, NoBaselineViolation.standard().tolerating(0.4));
        }
    }

    private static void assertFailsAlone(Class<?> fixture, String assertion) {
        String message = messageOf(fixture, Map.of());
        Matcher alone = ALONE.matcher(message);
        assertTrue(alone.find(), message);

        String again = messageOf(fixture, Map.of(alone.group(1), alone.group(2)));

        Evidence evidence = RecordingListener.RUNS.get(0).evidence().get(0);
        BucketEvidence bucket = evidence.buckets().get(0);
        assertThat(again, containsString(assertion));
        assertEquals(1, evidence.buckets().size());
        assertEquals(1, bucket.samples());
        assertEquals(Verdict.FAIL, bucket.verdict());
        assertEquals(bucket.mean(), bucket.interval().lower());
        assertThat(again, containsString("#" + alone.group(2).split(":")[1]));
    }

    private static String messageOf(Class<?> fixture, Map<String, String> parameters) {
        Execution execution = Execution.of(fixture, parameters);
        return execution
                .results()
                .testEvents()
                .failed()
                .list()
                .get(0)
                .getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow()
                .getMessage();
    }

    @Test
    void a_sample_that_does_not_exist_is_an_error_with_those_that_do() {
        assertEquals(
                "andor/2in-binary/and has no bucket 7; it has 1 (class 0), 2 (class 1)",
                messageOf(Violating.class, Map.of("touchstone.sample", "7:0")));
        assertEquals(
                "bucket 2 (class 1) of andor/2in-binary/and has no sample #24; it has #0 to #23",
                messageOf(Violating.class, Map.of("touchstone.sample", "2:24")));
    }

    @Test
    void what_asks_of_all_classes_says_that_one_sample_is_not_enough() {
        assertThat(
                messageOf(Coherence.class, Map.of("touchstone.sample", "2:3")),
                containsString("assertCoherent asks of the samples of all classes together"));
    }

    @WithMethods("gradient")
    static class Coherence {
        @SaliencyScenario(Andor.TWO_IN_BINARY_AND)
        void coheres(SaliencyRun run) {
            SaliencyAssertions.assertCoherent(run);
        }
    }
}
