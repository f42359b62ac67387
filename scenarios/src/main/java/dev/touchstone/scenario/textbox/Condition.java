package dev.touchstone.scenario.textbox;

import java.util.Set;

/** A yes-or-no question about what an image holds: a test of the decision tree that is a {@link Reasoning}. */
public interface Condition {

    /** The answer for an image that holds these objects. */
    boolean holds(Presence presence);

    /** The objects that one must look at to answer. */
    Set<TextBoxObject> subjects();

    /** The question as it stands in a rule's text. */
    String describe();
}
