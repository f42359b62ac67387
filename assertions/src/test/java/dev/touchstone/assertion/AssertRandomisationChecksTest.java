package dev.touchstone.assertion;

import static dev.touchstone.assertion.SaliencyAssertions.assertPassesEfficientMPRT;
import static dev.touchstone.assertion.SaliencyAssertions.assertPassesRandomisationChecks;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.FakeRun;
import dev.touchstone.randomisation.FakeCopies;
import dev.touchstone.randomisation.MapRequest;
import dev.touchstone.randomisation.ModelCopy;
import dev.touchstone.randomisation.PaintedMaps;
import dev.touchstone.randomisation.RandomisationChecks;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssertRandomisationChecksTest {

    private static final PassesRandomisationChecks CHECKS = PassesRandomisationChecks.standard()
            .with(tests -> new RandomisationChecks(
                    tests.mprt(), tests.randomLogit(), tests.efficient().complexity(new MeanMagnitude())));
    private static final PassesEfficientMprt EFFICIENT =
            PassesEfficientMprt.standard().with(test -> test.complexity(new MeanMagnitude()));

    private static FakeRun run(FakeCopies.Painter painter) {
        return AssertPassesMprtTest.run(
                PaintedMaps.copies(16, painter).withControl("gradient", OneStepRandomisationTest::ofClass));
    }

    private static List<String> recorded(FakeRun run) {
        return run.recorded().stream()
                .map(evidence -> evidence.assertion() + " " + evidence.verdict())
                .toList();
    }

    /** Half as large for the trained model. */
    private static Tensor rising(ModelCopy copy, Sample sample, MapRequest request) {
        Tensor map = OneStepRandomisationTest.ofClass(copy, sample, request);
        float[] values = map.values();
        for (int k = 0; k < values.length; k++) {
            values[k] *= copy.equals(ModelCopy.trained()) ? 0.5f : 1;
        }
        return Tensor.of(values, map.shape());
    }

    @Test
    void both_that_decide_pass_and_each_part_leaves_its_evidence() {
        FakeRun run = run(OneStepRandomisationTest::ofClass);

        assertPassesRandomisationChecks(run, CHECKS);

        assertThat(
                recorded(run),
                is(List.of(
                        "assertPassesMPRT PASS",
                        "assertSensitiveToTarget PASS",
                        "assertPassesEfficientMPRT UNDECIDED")));
    }

    @Test
    void the_part_that_fails_decides_and_is_told_whole() {
        FakeRun run = run(PaintedMaps::ofModel);

        SaliencyAssertionError error =
                assertThrows(SaliencyAssertionError.class, () -> assertPassesRandomisationChecks(run, CHECKS));

        assertThat(error.getMessage(), startsWith("""
                        assertPassesRandomisationChecks: of painted MPRT is passed, random logit is failed; efficient MPRT, which decides nothing, is undecided
                        assertSensitiveToTarget: painted keeps its maps when another class is explained
                          scenario  textbox/simple-fr"""));
        assertThat(error.getActual(), is("1.000 [1.000, 1.000]"));
        assertThat(
                recorded(run),
                is(List.of(
                        "assertPassesMPRT PASS",
                        "assertSensitiveToTarget FAIL",
                        "assertPassesEfficientMPRT UNDECIDED")));
    }

    @Test
    void a_map_of_the_input_fails_by_the_first() {
        FakeRun run = run(PaintedMaps::ofInput);

        SaliencyAssertionError error =
                assertThrows(SaliencyAssertionError.class, () -> assertPassesRandomisationChecks(run, CHECKS));

        assertThat(error.getMessage(), startsWith("""
                        assertPassesRandomisationChecks: of painted MPRT is failed, random logit is failed; efficient MPRT, which decides nothing, is failed
                        assertPassesMPRT: painted keeps its maps"""));
    }

    @Test
    void as_one_criterion_the_worse_part_speaks() {
        Evidence evidence = CHECKS.judge(run(PaintedMaps::ofModel));

        assertThat(evidence.assertion(), is("assertPassesRandomisationChecks"));
        assertThat(evidence.verdict(), is(Verdict.FAIL));
        assertThat(evidence.measure(), is("retained-similarity"));
        assertThat(evidence.exhibit().orElseThrow().name(), is("random-logit-worst"));
    }

    @Test
    void a_faulty_map_is_told_once() {
        FakeRun run = run((copy, sample, request) -> Tensor.of(new float[16], 1, 4, 4));

        SaliencyAssertionError error =
                assertThrows(SaliencyAssertionError.class, () -> assertPassesRandomisationChecks(run, CHECKS));

        assertThat(
                error.getMessage(),
                startsWith("assertPassesRandomisationChecks: painted returned a map with nothing but zeros\n"));
        assertThat(recorded(run), is(List.of("assertPassesRandomisationChecks FAIL")));
    }

    @Test
    void the_undecided_may_be_asked_to_fail() {
        FakeRun run = run(PaintedMaps.mixed(0.5));

        assertThrows(
                SaliencyAssertionError.class, () -> assertPassesRandomisationChecks(run, CHECKS.failingIfUndecided()));

        assertThat(run.recorded().get(0).verdict(), is(Verdict.FAIL));
    }

    @Test
    void maps_of_a_trained_model_that_are_simpler_pass_efficient_mprt() {
        FakeRun run = run(AssertRandomisationChecksTest::rising);

        assertPassesEfficientMPRT(run, EFFICIENT);

        Evidence evidence = run.recorded().get(0);
        assertThat(evidence.verdict(), is(Verdict.PASS));
        assertThat(evidence.measure(), is("complexity-rise"));
        assertThat(evidence.bound(), is(Bound.above(0)));
        assertThat(
                evidence.message(),
                containsString(
                        "setup     16 inputs, 5 random models, mean-magnitude, signed\n  maps      complexity 0.40 -> 0.80\n"));
    }

    @Test
    void maps_that_no_randomisation_changes_fail_efficient_mprt() {
        FakeRun run = run(PaintedMaps::ofInput);

        SaliencyAssertionError error =
                assertThrows(SaliencyAssertionError.class, () -> assertPassesEfficientMPRT(run, EFFICIENT));

        assertThat(
                error.getMessage(),
                startsWith(
                        "assertPassesEfficientMPRT: painted draws maps as complex as before when the model loses what it learnt\n"));
        assertThat(
                error.getMessage(),
                containsString("but was   median rise +0.0 %, one-sided 95 % bounds [+0.0 %, +0.0 %]"));
    }
}
