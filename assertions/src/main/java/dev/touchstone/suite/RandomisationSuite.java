package dev.touchstone.suite;

import static dev.touchstone.assertion.SaliencyAssertions.assertPassesMPRT;
import static dev.touchstone.assertion.SaliencyAssertions.assertSensitiveToTarget;

import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.scenario.andor.Andor;
import dev.touchstone.scenario.textbox.TextBox;

/**
 * Whether maps explain the model at all, and not just its input: necessary for any map, and sufficient for none. Edges of an image, and symbols as
 * they are, must not pass; they are controls of each test.
 */
public interface RandomisationSuite {

    @SaliencyScenario(TextBox.COMPLEX_CR1)
    default void maps_of_images_change_when_the_model_forgets(SaliencyRun run) {
        assertPassesMPRT(run);
    }

    @SaliencyScenario(Andor.TWO_IN_BINARY_AND)
    default void maps_of_symbols_change_when_the_model_forgets(SaliencyRun run) {
        assertPassesMPRT(run);
    }

    /** Models here have two classes, of which magnitudes say the same: of methods without signs this asks nothing, and their test is skipped. */
    @SaliencyScenario(TextBox.COMPLEX_CR1)
    default void maps_change_with_the_class_that_they_explain(SaliencyRun run) {
        assertSensitiveToTarget(run);
    }
}
