package dev.touchstone.samples;

import static dev.touchstone.assertion.SaliencyAssertions.assertPrimaryFocus;
import static dev.touchstone.assertion.SaliencyAssertions.assertThat;
import static dev.touchstone.matcher.SaliencyMatchers.hasPrimaryFocus;
import static org.hamcrest.Matchers.greaterThan;

import dev.touchstone.MethodUnderTest;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.SaliencyTag;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.scenario.textbox.TextBox;

/** First user: the author of a saliency method tests it where the right answer is known. */
class InputXSmoothGradTest {

    @MethodUnderTest
    final SaliencyMethod method = new InputXSmoothGrad();

    @SaliencyScenario(TextBox.SIMPLE_FR)
    void looks_at_the_box_that_decides(SaliencyRun run) {
        assertPrimaryFocus(run);
        assertThat(run, hasPrimaryFocus(greaterThan(0.5)));
    }

    @SaliencyTag("showcase")
    @SaliencyScenario(TextBox.SIMPLE_NR)
    void looks_at_the_letter_that_decides(SaliencyRun run) {
        assertPrimaryFocus(run);
    }
}
