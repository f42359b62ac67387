package dev.touchstone.samples.browser;

import static dev.touchstone.assertion.SaliencyAssertions.assertNoBaselineViolation;
import static dev.touchstone.assertion.SaliencyAssertions.assertPassesMPRT;
import static dev.touchstone.assertion.SaliencyAssertions.assertPrimaryFocus;

import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.WithMethods;
import dev.touchstone.scenario.andor.Andor;
import dev.touchstone.scenario.textbox.TextBox;

/** A few tests of each kind, most of them red, whose reports are looked at in a browser. */
class LookedAt {

    /** What nobody calls a test, and what somebody writes all the same. */
    static final String HOSTILE = "<script>document.title='hacked'</script> ]]> <img src=x onerror=\"document.title='hacked'\"> | `a` \u202e\u0007";

    @WithMethods({"gradient", "input-x-gradient", "edge", "constant"})
    @SaliencyScenario(TextBox.SIMPLE_FR)
    void one_box_decides(SaliencyRun run) {
        assertPrimaryFocus(run);
    }

    @WithMethods({"gradient", "exact-shapley", "oracle"})
    @SaliencyScenario(Andor.TWO_IN_BINARY_AND)
    void needed_information_stays_above_the_baseline(SaliencyRun run) {
        assertNoBaselineViolation(run);
    }

    @WithMethods("input")
    @SaliencyScenario(Andor.TWO_IN_BINARY_AND)
    void maps_change_with_the_parameters(SaliencyRun run) {
        assertPassesMPRT(run);
    }

    @WithMethods("gradient")
    @SaliencyScenario(TextBox.SIMPLE_FR)
    void somebody_writes_markup(SaliencyRun run) {
        throw new AssertionError(HOSTILE + "x".repeat(10_000));
    }
}
