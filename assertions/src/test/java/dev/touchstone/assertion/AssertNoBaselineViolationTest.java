package dev.touchstone.assertion;

import static dev.touchstone.assertion.SaliencyAssertions.assertNoBaselineViolation;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.FakeRun;
import dev.touchstone.PaintedLogic;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.ScenarioCatalog;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.andor.Andor;
import dev.touchstone.scenario.andor.LogicNetwork;
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
                          worst     #35 of bucket 1 (class 0): AND(0, 1) = false, OR(2, 3) = true, XOR(4, 5) = true
                          symbols       -1F     1T |     1T    -1F |    -1F     1T ||    -1     -1
                          scores      0.50   0.01  |  0.02   0.03  |  0.04   0.05  ||  1.25*  0.07  (* the line)
                          reason    {0} comes nearest; below the line: 0; to blame: AND(0, 1)
                          picture   target/touchstone/bucket-01-worst.png
                          again     mvn test -Dtest=PaintedTest#looksAtBothBoxes -Dtouchstone.seed=1"""));
    }
}
