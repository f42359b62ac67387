package dev.touchstone.samples;

import static dev.touchstone.assertion.SaliencyAssertions.assertPrimaryFocus;

import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.SaliencyTag;
import dev.touchstone.WithMethods;
import dev.touchstone.scenario.textbox.TextBox;

/** Second user: a gate puts a list of methods, with the controls beside them, through the same scenarios. */
@SaliencyTag("showcase")
@WithMethods({
    "gradient",
    "smoothgrad",
    "input-x-gradient",
    "integrated-gradients",
    "edge",
    "random",
    "constant",
    "oracle"
})
class MethodsGateTest {

    @SaliencyScenario(TextBox.SIMPLE_FR)
    void one_box_decides(SaliencyRun run) {
        assertPrimaryFocus(run);
    }

    @SaliencyScenario(TextBox.SIMPLE_NR)
    void the_letter_decides(SaliencyRun run) {
        assertPrimaryFocus(run);
    }

    @SaliencyScenario(TextBox.COMPLEX_FR)
    void both_boxes_decide(SaliencyRun run) {
        assertPrimaryFocus(run);
    }
}
