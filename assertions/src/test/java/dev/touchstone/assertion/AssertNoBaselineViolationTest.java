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

        assertThat(error.getMessage(), is(""));
    }
}
