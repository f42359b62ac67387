package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.engine.TestExecutionResult.Status.SUCCESSFUL;

import dev.touchstone.MethodUnderTest;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.WithMethods;
import dev.touchstone.assertion.SaliencyAssertions;
import dev.touchstone.engine.fixture.Vandal;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.engine.listener.RunRecord;
import dev.touchstone.method.Explanation;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.model.randomisation.BufferPolicy;
import dev.touchstone.model.randomisation.Granularity;
import dev.touchstone.model.randomisation.Randomisation;
import dev.touchstone.model.randomisation.Randomiser;
import dev.touchstone.randomisation.MapRequest;
import dev.touchstone.randomisation.ModelCopies;
import dev.touchstone.randomisation.ModelCopy;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.andor.Andor;
import dev.touchstone.scenario.textbox.TextBox;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs a bad method, and innocent ones after it on the same models: whatever it did, their maps are the same to the bit. */
final class Vandalism {

    private static final List<Tensor> MAPS = new ArrayList<>();
    private static List<Tensor> undisturbed = List.of();
    private static Vandal.Deed deed;

    private final Path models;

    /** @param models a folder to keep chunk sizes in, and models that do not ship */
    Vandalism(Path models) {
        this.models = models;
    }

    /** What a bad method's tests end with, after the innocent ones were looked at. */
    Execution of(Vandal.Deed bad) {
        List<Tensor> expected = undisturbed();
        Execution execution = execute(Everybody.class, bad);
        for (String innocent : List.of("images", "symbols", "copies")) {
            assertEquals(SUCCESSFUL, execution.status("z innocent " + innocent + " · smoothgrad"), () -> execution
                    .thrown("z innocent " + innocent + " · smoothgrad")
                    .toString());
        }
        assertEquals(expected, MAPS);
        return execution;
    }

    /** The maps of the innocent ones by themselves, made once: whatever bad methods did meanwhile, they must not change. */
    private List<Tensor> undisturbed() {
        if (undisturbed.isEmpty()) {
            execute(Innocents.class, (model, inputs, targets) -> inputs.onesLike());
            assertEquals(35, MAPS.size());
            undisturbed = List.copyOf(MAPS);
        }
        return undisturbed;
    }

    private Execution execute(Class<?> fixture, Vandal.Deed bad) {
        MAPS.clear();
        deed = bad;
        return Execution.of(
                fixture,
                Map.of(
                        "touchstone.models.dir",
                        models.toString(),
                        "touchstone.device",
                        "cpu",
                        "touchstone.chunk",
                        "4",
                        "touchstone.samples.first",
                        "10"));
    }

    private static Bucket bucket(SaliencyRun run) {
        return run.scenario().buckets().get(0);
    }

    static class Innocents {

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @WithMethods("smoothgrad")
        void z_innocent_images(SaliencyRun run) {
            explain(run, "gradient");
            explain(run, "lrp-epsilon");
        }

        @SaliencyScenario(Andor.TWO_IN_BINARY_AND)
        @WithMethods("smoothgrad")
        void z_innocent_symbols(SaliencyRun run) {
            explain(run, "smoothgrad");
            explain(run, "gradient");
            explain(run, "lrp-epsilon");
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @WithMethods("smoothgrad")
        void z_innocent_copies(SaliencyRun run) {
            MAPS.addAll(copies(run).get(0));
        }

        private static void explain(SaliencyRun run, String method) {
            run.explain(method, bucket(run), 6).stream().map(Explanation::map).forEach(MAPS::add);
        }
    }

    /** How many of the runs of bad methods ended so. */
    static void assertOutcome(RunOutcome outcome, int runs) {
        List<RunOutcome> outcomes = RecordingListener.RUNS.stream()
                .filter(run -> run.method().equals("vandal"))
                .map(RunRecord::outcome)
                .toList();
        assertEquals(runs, outcomes.stream().filter(outcome::equals).count(), outcomes.toString());
    }

    static List<List<Tensor>> copies(SaliencyRun run) {
        ModelCopies copies = run.copies(5);
        ModelCopy random = new ModelCopy.Randomised(
                new Randomisation(copies.groups(Granularity.LAYERS), Randomiser.REINITIALISE, BufferPolicy.RESET, 0));
        return List.of(copies.maps(random, MapRequest.of("any")));
    }

    static final class Everybody extends Innocents {

        @MethodUnderTest
        SaliencyMethod method() {
            return new Vandal(deed);
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void a_vandal_of_images(SaliencyRun run) {
            SaliencyAssertions.assertPrimaryFocus(run);
        }

        @SaliencyScenario(Andor.TWO_IN_BINARY_AND)
        void a_vandal_of_symbols(SaliencyRun run) {
            run.explain(bucket(run), 6);
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void a_vandal_of_copies(SaliencyRun run) {
            copies(run);
        }
    }
}
