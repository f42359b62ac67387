package dev.touchstone.scenario.textbox;

import dev.touchstone.scenario.rule.RuleCondition;
import java.util.Set;

/** A yes-or-no question about what an image holds: a test of the decision tree that is a {@link Reasoning}. */
public interface Condition extends RuleCondition<Presence, TextBoxObject> {

    /** The answer for an image that holds these objects. */
    @Override
    boolean holds(Presence presence);

    /** The objects that one must look at to answer. */
    @Override
    Set<TextBoxObject> subjects();

    /** The question as it stands in a rule's text. */
    @Override
    String describe();
}
