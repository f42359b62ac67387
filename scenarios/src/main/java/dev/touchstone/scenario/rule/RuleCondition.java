package dev.touchstone.scenario.rule;

import java.util.Set;

/**
 * A yes-or-no question about what a sample holds: a test of a {@link RuleTree}. An object that is taken away must not turn a no into a yes, for
 * a reason is found in what is there.
 *
 * @param <P> what a sample can hold, as a whole
 * @param <O> one object of it
 */
public interface RuleCondition<P, O> {

    /** The answer for a sample that holds this. */
    boolean holds(P presence);

    /** The objects that one must look at to answer. */
    Set<O> subjects();

    /** The question as it stands in a rule's text. */
    String describe();

    /** The same as a part of another question. */
    default String nested() {
        return describe();
    }
}
