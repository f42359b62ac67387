package dev.touchstone.assertion;

import static dev.touchstone.assertion.SaliencyAssertions.assertCapturesMinimalReason;
import static dev.touchstone.assertion.SaliencyAssertions.assertCoherent;
import static dev.touchstone.assertion.SaliencyAssertions.assertInteractionFound;
import static dev.touchstone.assertion.SaliencyAssertions.assertLogicalAccuracy;
import static dev.touchstone.assertion.SaliencyAssertions.assertNoDoubleClassAssignment;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.FakeRun;
import dev.touchstone.PaintedLogic;
import dev.touchstone.measure.logic.MaskThreshold;
import dev.touchstone.measure.logic.Masking;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.ScenarioCatalog;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.andor.Andor;
import dev.touchstone.scenario.andor.LogicNetwork;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What the assertions on logical worlds say, by exact text. */
class LogicMessagesTest {

    private static final Scenario WORLD =
            new ScenarioCatalog(Andor.with(LogicNetwork.TRANSFORMER)).get(Andor.SINGLE_GATE_AND);

    private static FakeRun run(Function<Sample, Tensor> painter) {
        return PaintedLogic.run(WORLD, painter);
    }

    private static String failure(Executable assertion) {
        return assertThrows(SaliencyAssertionError.class, assertion).getMessage();
    }

    /** The oracle with a little more on an input of the baseline block in the sixth sample of class 1. */
    private static Tensor oneTie(Sample sample) {
        float[] scores = PaintedLogic.oracle(sample).values();
        boolean tied = sample.bucket().label() == 1 && sample.index() == 5;
        return PaintedLogic.painted(sample, input -> tied && input == 4 ? 1 : scores[input]);
    }

    @Test
    void a_reason_that_ties_with_the_baseline_is_not_first() {
        assertThat(failure(() -> assertCapturesMinimalReason(run(LogicMessagesTest::oneTie))), is("""
                        assertCapturesMinimalReason: painted does not put a minimal reason first
                          scenario  andor/single-gate/and · model transformer-64, worst bucket accuracy 1.000 · seed 0 (base 1)
                          expected  capture  at least 1.00 in every bucket
                          but was   0.88 in bucket 2 (class 1): missed in 1 of 8 samples   NIB 0.00
                          scale     oracle 1.00 · random 0.00 · chance 0.05   (same samples, same bucket)
                          buckets   1 of 2 pass: 1 (1.00 of 56 samples), 2 (0.88 of 8 samples)
                          worst     #5 of bucket 2 (class 1): OR(0) = true, OR(1) = true, OR(2) = true   alone by -Dtouchstone.sample=2:5
                          symbols        1T |     1T |     1T ||     1     -1      1
                          scores      1.00  |  1.00  |  1.00  ||  0.00   1.00*  0.00  (* the line)
                          reason    {0, 1, 2} comes nearest to the top; not below its lowest score: 4, of the baseline block 4
                          picture   target/touchstone/bucket-02-worst.png
                          again     mvn test -Dtest=PaintedTest#looksAtBothBoxes -Dtouchstone.seed=1"""));
    }

    @Test
    void what_is_masked_is_told_where_the_rest_does_not_entail_the_label() {
        assertThat(
                failure(() -> assertLogicalAccuracy(
                        run(PaintedLogic::random),
                        LogicalAccuracyLevel.atLeast(0.9).maskedBy(Masking.at(MaskThreshold.MEAN)))),
                is("""
                        assertLogicalAccuracy: painted does not keep what entails the label
                          scenario  andor/single-gate/and · model transformer-64, worst bucket accuracy 1.000 · seed 0 (base 1)
                          expected  LA-1.0  at least 0.90 in every bucket
                          but was   0.00 in bucket 2 (class 1): missed in 8 of 8 samples   reduction-1.0 0.52
                          scale     oracle 1.00 · random 0.00 · chance 0.04   (same samples, same bucket)
                          buckets   0 of 2 pass: 1 (0.66 of 56 samples), 2 (0.00 of 8 samples)
                          worst     #4 of bucket 2 (class 1): OR(0) = true, OR(1) = true, OR(2) = true   alone by -Dtouchstone.sample=2:4
                          symbols        1T |     1T |     1T ||    -1     -1      1
                          scores      0.36  |  0.60  |  0.64  ||  0.68   0.60   0.84*  (* the line)
                          reason    {0, 1, 2} comes nearest; masked: 0, 1; to blame: OR(0), OR(1)
                          picture   target/touchstone/bucket-02-worst.png
                          again     mvn test -Dtest=PaintedTest#looksAtBothBoxes -Dtouchstone.seed=1"""));
    }

    @Test
    void a_pattern_of_both_classes_is_shown_with_both_samples() {
        assertThat(failure(() -> assertNoDoubleClassAssignment(run(PaintedLogic::random))), is("""
                        assertNoDoubleClassAssignment: painted masks samples of different classes alike
                          scenario  andor/single-gate/and · model transformer-64, worst bucket accuracy 1.000 · seed 0 (base 1)
                          expected  full-DCA-baseline-above  at most 0.00 in every bucket
                          but was   0.80 in bucket 2 (class 1): 4 of 5 masked patterns
                          scale     oracle 0.00 · random 0.80   (same samples, same bucket)
                          buckets   0 of 2 pass: 1 (0.31 of 56 samples), 2 (0.80 of 8 samples)
                          worst     #0 of bucket 2 (class 1): OR(0) = true, OR(1) = true, OR(2) = true
                          symbols        1T |     1T |     1T ||    -1     -1     -1
                          scores      0.31  |  0.76  |  0.71  ||  0.72*  0.47   0.36  (* the line)
                          pattern   (?, 1, ?) is left of it, and of sample #23 of bucket 1 (class 0) too
                          picture   target/touchstone/bucket-02-worst.png
                          again     mvn test -Dtest=PaintedTest#looksAtBothBoxes -Dtouchstone.seed=1"""));
    }

    @Test
    void a_sample_that_the_representation_takes_for_another_class_is_shown() {
        assertThat(failure(() -> assertCoherent(run(PaintedLogic::random))), is("""
                        assertCoherent: painted does not score alike what means the same class
                          scenario  andor/single-gate/and · model transformer-64, worst bucket accuracy 1.000 · seed 0 (base 1)
                          expected  coherence-gain  at least 0.50 in every bucket
                          but was   -0.13 in bucket 0 (all classes): FCAM-average takes 8 of 64 samples for another class   fidelity 0.88, all-ones 1.00
                          scale     oracle 1.00 · random -0.13   (same samples, same bucket)
                          buckets   0 of 1 pass: 0 (-0.13 of 64 samples)
                          worst     #8 of bucket 1 (class 0): OR(0) = true, OR(1) = false, OR(2) = false
                          symbols        1T |    -1F |    -1F ||     1     -1     -1
                          scores      0.67  |  0.17  |  0.24  ||  0.05   0.07   0.58*  (* the line)
                          kept      (1, ?, ?) is kept of it; FCAM-average takes that for class 1
                          picture   target/touchstone/bucket-01-worst.png
                          again     mvn test -Dtest=PaintedTest#looksAtBothBoxes -Dtouchstone.seed=1"""));
    }

    @Test
    void a_pair_that_interacts_and_ranks_low_is_shown() {
        assertThat(
                failure(() -> assertInteractionFound(
                        run(PaintedLogic::oracle).withInteractions(PaintedLogic::randomInteractions))),
                is("""
                        assertInteractionFound: painted does not find the pairs that interact
                          scenario  andor/single-gate/and · model transformer-64, worst bucket accuracy 1.000 · seed 0 (base 1)
                          expected  interaction-AUC  at least 0.75 in every bucket
                          but was   0.47 in bucket 2 (class 1): the mean over 8 samples
                          scale     oracle 1.00 · random 0.56 · chance 0.50   (same samples, same bucket)
                          buckets   0 of 2 pass: 1 (0.49 of 56 samples), 2 (0.47 of 8 samples)
                          worst     #3 of bucket 2 (class 1): OR(0) = true, OR(1) = true, OR(2) = true   alone by -Dtouchstone.sample=2:3
                          symbols        1T |     1T |     1T ||     1      1     -1
                          scores      2.84  |  2.51  |  3.07  ||  1.96   3.78*  3.48  (* the line)
                          pair      (0, 1) interacts, by 0.188, but ranks 13 of 15; first ranks (1, 4)   (scores: sums of columns)
                          picture   target/touchstone/bucket-02-worst.png
                          again     mvn test -Dtest=PaintedTest#looksAtBothBoxes -Dtouchstone.seed=1"""));
    }
}
