package dev.touchstone.samples;

import static dev.touchstone.assertion.SaliencyAssertions.assertCapturesMinimalReason;
import static dev.touchstone.assertion.SaliencyAssertions.assertInteractionFound;
import static dev.touchstone.assertion.SaliencyAssertions.assertNoBaselineViolation;

import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.SaliencyTag;
import dev.touchstone.WithMethods;
import dev.touchstone.scenario.andor.Andor;

/** Methods on a logical world, whose whole truth table is looked at: what of each sample must be shown follows from its formula. */
@SaliencyTag("showcase")
class LogicalWorldsTest {

    @WithMethods({
        "gradient",
        "input-x-gradient",
        "integrated-gradients",
        "exact-shapley",
        "random",
        "constant",
        "oracle"
    })
    @SaliencyScenario(Andor.TWO_IN_BINARY_AND)
    void needed_information_stays_above_the_baseline(SaliencyRun run) {
        assertNoBaselineViolation(run);
    }

    @WithMethods({"integrated-gradients", "exact-shapley", "oracle"})
    @SaliencyScenario(Andor.TWO_IN_BINARY_AND + Andor.CNN)
    void a_minimal_reason_comes_first(SaliencyRun run) {
        assertCapturesMinimalReason(run);
    }

    @WithMethods({"exact-shapley-interactions-sii", "shap-iq"})
    @SaliencyScenario(Andor.DOUBLE_GATE_XOR_AND)
    void inputs_that_interact_are_found(SaliencyRun run) {
        assertInteractionFound(run);
    }
}
