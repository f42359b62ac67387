package dev.touchstone.suite;

import static dev.touchstone.assertion.SaliencyAssertions.assertPrimaryFocus;
import static dev.touchstone.assertion.SaliencyAssertions.assertSecondaryBelow;

import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.assertion.PrimaryFocus;
import dev.touchstone.assertion.SecondaryFocus;
import dev.touchstone.scenario.textbox.TextBox;

/**
 * Whether maps of images show what decided, on models of the seven TextBox settings, which ship. Of each setting it takes the buckets in which
 * each way through the rule is hardest: with objects beside that decide nothing. {@code assertPrimaryFocus} without buckets asks for all, at three
 * to five times the cost.
 */
public interface TextBoxSuite {

    /** Box1 decides: alone (bucket 7), and beside B and Box2 (12). */
    @SaliencyScenario(TextBox.SIMPLE_FR)
    default void the_box_that_decides_is_in_focus(SaliencyRun run) {
        assertPrimaryFocus(run, PrimaryFocus.standard().inBuckets(7, 12));
    }

    /** The letter decides: alone (bucket 2), and beside both boxes (12). */
    @SaliencyScenario(TextBox.SIMPLE_NR)
    default void the_letter_that_decides_is_in_focus(SaliencyRun run) {
        assertPrimaryFocus(run, PrimaryFocus.standard().inBuckets(2, 12));
    }

    /** Both boxes decide: alone (bucket 10), and beside B (12). */
    @SaliencyScenario(TextBox.COMPLEX_FR)
    default void both_boxes_that_decide_are_in_focus(SaliencyRun run) {
        assertPrimaryFocus(run, PrimaryFocus.standard().inBuckets(10, 12));
    }

    @SaliencyScenario(TextBox.COMPLEX_CR1)
    default void the_focus_follows_the_rule_of_box2_then_box1_or_else_text(SaliencyRun run) {
        assertPrimaryFocus(run, TextBoxRules.withBox1OrBoth());
    }

    @SaliencyScenario(TextBox.COMPLEX_CR2)
    default void the_focus_follows_the_rule_of_box1_then_box2_or_else_text(SaliencyRun run) {
        assertPrimaryFocus(run, TextBoxRules.withBox2OrBoth());
    }

    @SaliencyScenario(TextBox.COMPLEX_CR3)
    default void the_focus_follows_the_rule_of_box2_then_text_or_else_box1(SaliencyRun run) {
        assertPrimaryFocus(run, TextBoxRules.withBox1OrBoth());
    }

    @SaliencyScenario(TextBox.COMPLEX_CR4)
    default void the_focus_follows_the_rule_of_box1_then_text_or_else_box2(SaliencyRun run) {
        assertPrimaryFocus(run, TextBoxRules.withBox2OrBoth());
    }

    /** The letter B beside two boxes that decide (bucket 12): an edge detector lights it up, and gives it most of its mass. */
    @SaliencyScenario(TextBox.COMPLEX_FR)
    default void a_letter_that_decides_nothing_stays_dark_for_all_its_edges(SaliencyRun run) {
        assertSecondaryBelow(run, SecondaryFocus.below(0.4).inBuckets(12));
    }
}
