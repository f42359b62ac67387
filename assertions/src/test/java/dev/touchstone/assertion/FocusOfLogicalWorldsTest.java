package dev.touchstone.assertion;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.PaintedLogic;
import dev.touchstone.SaliencyRun;
import dev.touchstone.scenario.LogicOperator;
import dev.touchstone.scenario.andor.AndorScenario;
import dev.touchstone.scenario.andor.Configuration;
import dev.touchstone.scenario.andor.LogicNetwork;
import org.junit.jupiter.api.Test;

class FocusOfLogicalWorldsTest {

    @Test
    void a_question_about_objects_in_images_names_what_to_ask_instead() {
        SaliencyRun run = PaintedLogic.run(
                AndorScenario.of(Configuration.SINGLE_GATE, LogicOperator.AND, LogicNetwork.TRANSFORMER),
                PaintedLogic::oracle);

        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> SaliencyAssertions.assertPrimaryFocus(run));

        assertThat(
                error.getMessage(),
                is("andor/single-gate/and has no objects in images, so nothing can be asked of where a map lies; "
                        + "of logical worlds ask assertNoBaselineViolation or its like"));
    }
}
