package dev.touchstone.engine.verdicts;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.WithMethods;
import dev.touchstone.assertion.PrimaryFocus;
import dev.touchstone.assertion.SaliencyAssertions;
import dev.touchstone.scenario.andor.Andor;
import dev.touchstone.scenario.textbox.TextBox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Repeats tests of shipped models with other base seeds, so with other samples and other noise of the methods, and counts how each ends. A test
 * that passes with one seed and fails with another has flipped. An argument that is a number says how many seeds; they are 1,000 without.
 */
public final class VerdictRepetitions {

    private VerdictRepetitions() {}

    /** Methods that are quick, of which some pass and some fail. */
    @WithMethods({"gradient", "input-x-gradient", "edge", "oracle"})
    static final class Repeated {

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void looks_at_the_box(SaliencyRun run) {
            SaliencyAssertions.assertPrimaryFocus(run, PrimaryFocus.standard().inBuckets(7, 12));
        }

        @WithMethods({"gradient-shap", "shapley-sampling", "random"})
        @SaliencyScenario(Andor.SINGLE_GATE_AND)
        void keeps_the_baseline(SaliencyRun run) {
            SaliencyAssertions.assertNoBaselineViolation(run);
        }
    }

    public static void main(String[] arguments) throws IOException {
        int seeds = Stream.of(arguments)
                .filter(argument -> argument.matches("\\d+"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(1_000);
        Path output = Files.createTempDirectory("touchstone-repetitions");
        Map<String, Map<Status, Integer>> ends = new TreeMap<>();
        for (int seed = 1; seed <= seeds; seed++) {
            execute(seed, output, ends);
            if (seed % 50 == 0 || seed == seeds) {
                print(seed, ends);
            }
        }
    }

    private static void print(int seeds, Map<String, Map<Status, Integer>> ends) {
        System.out.println("after " + seeds + " seeds");
        ends.forEach((test, counts) -> System.out.printf("  %-48s %s%s%n", test, counts, flipped(counts) ? "  FLIPPED" : ""));
    }

    private static boolean flipped(Map<Status, Integer> counts) {
        return counts.containsKey(Status.SUCCESSFUL) && counts.containsKey(Status.FAILED);
    }

    private static void execute(int seed, Path output, Map<String, Map<Status, Integer>> ends) {
        Launcher launcher = LauncherFactory.create();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(Repeated.class))
                .configurationParameter("touchstone.seed", String.valueOf(seed))
                .configurationParameter("touchstone.models.seed", "1")
                .configurationParameter("touchstone.output.dir", output.toString())
                .build();
        launcher.execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest()) {
                    ends.computeIfAbsent(test.getDisplayName(), any -> new TreeMap<>())
                            .merge(result.getStatus(), 1, Integer::sum);
                }
            }
        });
    }
}
