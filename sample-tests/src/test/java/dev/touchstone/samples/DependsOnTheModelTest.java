package dev.touchstone.samples;

import static dev.touchstone.assertion.SaliencyAssertions.assertPassesMPRT;

import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.SaliencyTag;
import dev.touchstone.WithMethods;
import dev.touchstone.scenario.textbox.TextBox;

/** Whether maps change when the model loses what it learnt: a sanity check that needs no truth but the model's own parameters. */
@SaliencyTag("showcase")
@WithMethods({"gradient", "saliency", "lrp-epsilon", "guided-backprop", "input", "random"})
class DependsOnTheModelTest {

    @SaliencyScenario(TextBox.COMPLEX_CR1)
    void maps_change_with_the_parameters(SaliencyRun run) {
        assertPassesMPRT(run);
    }
}
