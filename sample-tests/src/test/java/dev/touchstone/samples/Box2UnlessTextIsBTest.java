package dev.touchstone.samples;

import static dev.touchstone.assertion.SaliencyAssertions.assertPrimaryFocus;
import static dev.touchstone.scenario.textbox.Letter.B;
import static dev.touchstone.scenario.textbox.Reasoning.letter;
import static dev.touchstone.scenario.textbox.Reasoning.when;
import static dev.touchstone.scenario.textbox.TextBoxObject.BOX2;

import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.SaliencyTag;
import dev.touchstone.ScenarioUnderTest;
import dev.touchstone.WithMethods;
import dev.touchstone.assertion.PrimaryFocus;
import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.textbox.TextBoxScenario;

/** Third user: a team states the rule of its own world; buckets, labels, truth, training and verification follow from it. */
class Box2UnlessTextIsBTest {

    static final String BOX2_UNLESS_B = "team/box2-unless-b";

    @ScenarioUnderTest(BOX2_UNLESS_B)
    static Scenario box2UnlessTextIsB() {
        return TextBoxScenario.of(
                BOX2_UNLESS_B,
                when(letter(B)).then(0).otherwise(when(BOX2).then(1).otherwise(0)),
                Architecture.SIMPLE_CNN);
    }

    @WithMethods({"input-x-gradient", "integrated-gradients"})
    @SaliencyScenario(BOX2_UNLESS_B)
    void a_lone_b_is_the_reason(SaliencyRun run) {
        assertPrimaryFocus(run, PrimaryFocus.above(0.5).inBuckets(3));
    }

    @SaliencyTag("showcase")
    @WithMethods({"gradient", "input-x-gradient", "integrated-gradients"})
    @SaliencyScenario(BOX2_UNLESS_B)
    void the_reason_is_seen_among_other_objects(SaliencyRun run) {
        assertPrimaryFocus(run);
    }
}
