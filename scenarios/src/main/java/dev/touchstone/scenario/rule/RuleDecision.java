package dev.touchstone.scenario.rule;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a rule says of a sample.
 *
 * @param label the class
 * @param focus objects whose presence decided it
 * @param avoid objects that are present and were never looked at
 * @param neutral objects that are present and were looked at, but whose test failed
 */
public record RuleDecision<O>(int label, Set<O> focus, Set<O> avoid, Set<O> neutral) {

    public RuleDecision {
        focus = Set.copyOf(focus);
        avoid = Set.copyOf(avoid);
        neutral = Set.copyOf(neutral);
    }

    static <O> RuleDecision<O> of(int label, Collection<O> present, Set<O> reasons, Set<O> seen) {
        Set<O> focus = new LinkedHashSet<>();
        Set<O> avoid = new LinkedHashSet<>();
        Set<O> neutral = new LinkedHashSet<>();
        for (O object : present) {
            (reasons.contains(object) ? focus : seen.contains(object) ? neutral : avoid).add(object);
        }
        return new RuleDecision<>(label, focus, avoid, neutral);
    }
}
