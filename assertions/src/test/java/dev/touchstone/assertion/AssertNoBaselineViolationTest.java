package dev.touchstone.assertion;

import static dev.touchstone.assertion.SaliencyAssertions.assertNoBaselineViolation;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.FakeRun;
import dev.touchstone.PaintedLogic;
import dev.touchstone.Sampling;
import dev.touchstone.measure.logic.SignMode;
import dev.touchstone.scenario.InputSet;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.ScenarioCatalog;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.andor.Andor;
import dev.touchstone.scenario.andor.LogicNetwork;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class AssertNoBaselineViolationTest {

    private static final Scenario WORLD =
            new ScenarioCatalog(Andor.with(LogicNetwork.TRANSFORMER)).get(Andor.TWO_IN_BINARY_AND);

    private static FakeRun run(Function<Sample, Tensor> painter) {
        return PaintedLogic.run(WORLD, painter);
    }

    /** The oracle, but for every eighth sample of class 0 of which input 6 outshines what is relevant. */
    private static Tensor oftenRight(Sample sample) {
        boolean wrong = sample.bucket().label() == 0 && sample.index() % 8 == 3;
        float[] scores = PaintedLogic.oracle(sample).values();
        return PaintedLogic.painted(sample, input -> wrong && input == 6 ? 1.25 : 0.5 * scores[input] + 0.01 * input);
    }

    @Test
    void a_map_that_hides_every_reason_of_a_sample_fails_and_the_sample_is_shown() {
        SaliencyAssertionError error = assertThrows(
                SaliencyAssertionError.class,
                () -> assertNoBaselineViolation(run(AssertNoBaselineViolationTest::oftenRight)));

        assertThat(error.getMessage(), is("""
                        assertNoBaselineViolation: painted leaves needed information below the baseline
                          scenario  andor/2in-binary/and · model transformer-64, worst bucket accuracy 1.000 · seed 0 (base 1)
                          expected  NIB  at most 0.00 in every bucket
                          but was   0.13 in bucket 1 (class 0): 29 of 232 samples   GIB 0.11
                          scale     oracle 0.00 · random 0.60 · chance 0.61   (same samples, same bucket)
                          buckets   1 of 2 pass: 1 (0.13 of 232 samples), 2 (0.00 of 24 samples)
                          worst     #35 of bucket 1 (class 0): AND(0, 1) = false, OR(2, 3) = true, XOR(4, 5) = true   alone by -Dtouchstone.sample=1:35
                          symbols       -1F     1T |     1T    -1F |    -1F     1T ||    -1     -1
                          scores      0.50   0.01  |  0.02   0.03  |  0.04   0.05  ||  1.25*  0.07  (* the line)
                          reason    {0} comes nearest; below the line: 0; to blame: AND(0, 1)
                          picture   target/touchstone/bucket-01-worst.png
                          again     mvn test -Dtest=PaintedTest#looksAtBothBoxes -Dtouchstone.seed=1"""));
    }

    @Test
    void a_tolerance_lets_a_share_of_each_class_through() {
        FakeRun run = run(AssertNoBaselineViolationTest::oftenRight);

        assertNoBaselineViolation(run, NoBaselineViolation.standard().tolerating(0.125));

        Evidence evidence = run.recorded().get(0);
        assertThat(evidence.expected(), is("NIB at most 0.13"));
        assertThat(evidence.scalarisation(), is("raw-scores"));
        assertThat(evidence.buckets().get(0).mean(), is(0.125));
        assertThat(evidence.buckets().get(0).samples(), is(232));
        assertThat(evidence.buckets().get(0).controls().keySet().toString(), is("[oracle, random, chance]"));
        assertThat(evidence.buckets().get(1).controls().get("chance"), is(closeTo(0.9484, 5e-5)));
    }

    @Test
    void all_that_is_relevant_can_be_asked_for() {
        SaliencyAssertionError error = assertThrows(
                SaliencyAssertionError.class,
                () -> assertNoBaselineViolation(
                        run(AssertNoBaselineViolationTest::firstReason),
                        NoBaselineViolation.standard().ofAllRelevant()));

        assertThat(error.getExpected(), is("GIB at most 0.00"));
        assertNoBaselineViolation(run(AssertNoBaselineViolationTest::firstReason));
    }

    /** One minimal reason, and of all others nothing. */
    private static Tensor firstReason(Sample sample) {
        InputSet reason = PaintedLogic.truth(sample).reasons().get(0);
        return PaintedLogic.painted(
                sample,
                input -> reason.contains(input)
                        ? 1
                        : input < PaintedLogic.truth(sample).logicInputs() ? 0 : 0.5);
    }

    @Test
    void signs_count_as_they_are_unless_something_else_is_asked() {
        FakeRun flipped = run(sample -> {
            float[] scores = PaintedLogic.oracle(sample).values();
            return PaintedLogic.painted(sample, input -> -scores[input]);
        });

        assertNoBaselineViolation(flipped, NoBaselineViolation.standard().signedBy(SignMode.ABS));
        SaliencyAssertionError error =
                assertThrows(SaliencyAssertionError.class, () -> assertNoBaselineViolation(flipped));
        assertThat(error.getActual(), is("1.00 in bucket 1 (class 0)"));
    }

    @Test
    void a_map_that_a_sign_mode_makes_blank_is_a_fault() {
        SaliencyAssertionError error = assertThrows(
                SaliencyAssertionError.class,
                () -> assertNoBaselineViolation(
                        run(sample -> PaintedLogic.painted(sample, input -> -1 - input)),
                        NoBaselineViolation.standard().signedBy(SignMode.RELU)));

        assertThat(error.getMessage(), is("""
                assertNoBaselineViolation: painted returned a map with nothing but zeros
                  scenario  andor/2in-binary/and · model transformer-64, worst bucket accuracy 1.000 · seed 0 (base 1)
                  expected  a map of finite numbers that are not all the same
                  but was   nothing but zeros under relu in sample #0 of bucket 1 (class 0); 232 of 232 maps there are at fault
                  picture   target/touchstone/bucket-01-fault.png
                  again     mvn test -Dtest=PaintedTest#looksAtBothBoxes -Dtouchstone.seed=1"""));
    }

    @Test
    void nan_in_one_map_is_named_before_any_number() {
        FakeRun run = run(sample -> PaintedLogic.painted(
                sample,
                input -> sample.bucket().label() == 1 && sample.index() == 23 && input == 2 ? Double.NaN : input));

        SaliencyAssertionError error = assertThrows(SaliencyAssertionError.class, () -> assertNoBaselineViolation(run));

        assertThat(error.getActual(), is("NaN at (2, 0)"));
    }

    @Test
    void what_is_no_attribution_is_named() {
        FakeRun run = run(sample -> {
            throw FakeRun.malformed();
        });

        SaliencyAssertionError error = assertThrows(SaliencyAssertionError.class, () -> assertNoBaselineViolation(run));

        assertThat(error.getActual(), is("method painted returned null"));
    }

    @Test
    void a_tolerance_that_the_random_map_meets_cannot_discriminate() {
        IndiscriminateScenarioException aborted = assertThrows(
                IndiscriminateScenarioException.class,
                () -> assertNoBaselineViolation(
                        run(PaintedLogic::oracle),
                        NoBaselineViolation.standard().tolerating(0.7)));

        assertThat(
                aborted.getMessage().lines().limit(4).toList().get(3),
                is("  but was   random 0.60 in bucket 1 (class 0); at most 0.30 would tell in every bucket"));
        assertThat(
                aborted.getMessage().lines().findFirst().orElseThrow(),
                is("assertNoBaselineViolation: cannot discriminate, which is no fault of painted: "
                        + "the control random does not miss the bound"));
    }

    @Test
    void a_world_of_images_cannot_be_asked() {
        FakeRun images = new FakeRun(TextBox.SIMPLE_FR, Sampling.DEFAULT, true, sample -> sample.input());

        assertThat(
                assertThrows(IllegalArgumentException.class, () -> assertNoBaselineViolation(images))
                        .getMessage(),
                is("textbox/simple-fr is no finite logical world: only where all samples of a class can be looked at, "
                        + "such as in andor/2in-binary/and, can this be asked"));
    }

    @Test
    void a_tolerance_is_a_share() {
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> NoBaselineViolation.standard()
                                .tolerating(1))
                        .getMessage(),
                is("a tolerance is a share from 0 to below 1, not 1.0"));
    }
}
