package dev.touchstone.measure.logic;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import dev.touchstone.scenario.InputSet;
import dev.touchstone.scenario.andor.Formula;
import dev.touchstone.scenario.andor.LogicWorld;
import dev.touchstone.scenario.andor.Symbols;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On (0 AND 1) OR 2, with 3 as the baseline block. */
class ReasonCaptureTest {

    private static final LogicWorld WORLD =
            new LogicWorld(Symbols.BINARY, Formula.or(Formula.and(Formula.inputs(0, 1)), Formula.input(2)), 3, 1);

    /** All are true: {2} is a reason, and so is {0, 1}. */
    private static LogicSample allTrue(double... scores) {
        return new LogicSample(new float[] {1, 1, 1, -1}, scores, WORLD.truth(0b0111));
    }

    /** 1 is true alone: {0, 2} is the only reason. */
    private static LogicSample oneTrue(double... scores) {
        return new LogicSample(new float[] {-1, 1, -1, -1}, scores, WORLD.truth(0b0010));
    }

    @Test
    void the_highest_scores_must_lie_on_one_reason_and_nothing_may_come_in_between() {
        ReasonCapture alone = ReasonCapture.alone();

        assertThat(alone.isCaptured(allTrue(0.1, 0.2, 0.5, 0.3)), is(true));
        assertThat(alone.isCaptured(allTrue(0.5, 0.4, 0.1, 0.3)), is(true));
        assertThat(alone.isCaptured(allTrue(0.5, 0.3, 0.4, 0.1)), is(false));
        assertThat(alone.isCaptured(oneTrue(0.5, 0.45, 0.4, 0.1)), is(false));
        assertThat(alone.before(InputSet.of(0, 2), oneTrue(0.5, 0.45, 0.4, 0.6)), is(InputSet.of(1, 3)));
    }

    @Test
    void inputs_of_other_reasons_may_come_in_between_if_that_is_asked() {
        ReasonCapture among = ReasonCapture.amongRelevant();

        assertThat(among.isCaptured(allTrue(0.5, 0.3, 0.4, 0.1)), is(true));
        assertThat(among.isCaptured(oneTrue(0.5, 0.45, 0.4, 0.1)), is(false));
    }

    @Test
    void a_tie_counts_for_the_map_but_not_with_the_baseline() {
        for (ReasonCapture capture : List.of(ReasonCapture.alone(), ReasonCapture.amongRelevant())) {
            assertThat(capture.isCaptured(oneTrue(0.5, 0.5, 0.5, 0.1)), is(true));
            assertThat(capture.isCaptured(oneTrue(0.5, 0.1, 0.5, 0.5)), is(false));
        }
    }

    @Test
    void the_number_is_the_share_of_samples() {
        List<LogicSample> samples = List.of(
                allTrue(0.1, 0.2, 0.5, 0.3),
                oneTrue(0.5, 0.1, 0.5, 0.5),
                oneTrue(0.1, 0.1, 0.5, 0.1),
                oneTrue(0.1, 0.2, 0.5, 0.1));

        assertThat(ReasonCapture.alone().of(samples).orElseThrow(), is(0.25));
    }

    @Test
    void the_chance_is_that_of_drawing_the_places_of_a_reason() {
        List<LogicSample> samples = List.of(allTrue(0.1, 0.2, 0.5, 0.3));

        assertThat(
                "1 in 4 for {2}, 1 in 6 for {0, 1}",
                ReasonCapture.alone().chance(samples).orElseThrow(), is(closeTo(5 / 12.0, 1e-12)));
        assertThat(
                "of the 24 orders of the four scores, 14 have 2, or 0 and 1, above 3",
                ReasonCapture.amongRelevant().chance(samples).orElseThrow(),
                is(closeTo(14 / 24.0, 1e-12)));
    }
}
