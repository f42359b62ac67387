package dev.touchstone.samples;

import static dev.touchstone.assertion.SaliencyAssertions.assertNoBaselineViolation;
import static dev.touchstone.assertion.SaliencyAssertions.assertPrimaryFocus;

import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.assertion.PrimaryFocus;
import dev.touchstone.scenario.andor.Andor;
import dev.touchstone.scenario.textbox.TextBox;

/** A suite of one's own: what every change is put through, in seconds. */
public interface QuickSuite {

    @SaliencyScenario(TextBox.SIMPLE_FR)
    default void a_lone_box_is_in_focus(SaliencyRun run) {
        assertPrimaryFocus(run, PrimaryFocus.standard().inBuckets(7));
    }

    @SaliencyScenario(Andor.DOUBLE_GATE_AND_OR)
    default void needed_inputs_stay_above_the_baseline(SaliencyRun run) {
        assertNoBaselineViolation(run);
    }
}
