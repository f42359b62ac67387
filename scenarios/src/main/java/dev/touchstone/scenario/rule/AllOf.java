package dev.touchstone.scenario.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** That all of several conditions hold. */
public record AllOf<P, O>(List<RuleCondition<P, O>> parts) implements RuleCondition<P, O> {

    /** @throws IllegalArgumentException if there are no conditions */
    public AllOf {
        parts = AnyOf.requireSome("all", parts);
    }

    @Override
    public boolean holds(P presence) {
        return parts.stream().allMatch(part -> part.holds(presence));
    }

    @Override
    public Set<O> subjects() {
        return AnyOf.subjects(parts);
    }

    @Override
    public String describe() {
        return parts.stream().map(RuleCondition::nested).collect(Collectors.joining(" and "));
    }

    @Override
    public String nested() {
        return parts.size() > 1 ? "(" + describe() + ")" : describe();
    }
}
