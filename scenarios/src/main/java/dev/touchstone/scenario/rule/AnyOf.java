package dev.touchstone.scenario.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** That one or more of several conditions hold. All of their objects that are there become the reason together. */
public record AnyOf<P, O>(List<RuleCondition<P, O>> parts) implements RuleCondition<P, O> {

    /** @throws IllegalArgumentException if there are no conditions */
    public AnyOf {
        parts = requireSome("any", parts);
    }

    static <P, O> List<RuleCondition<P, O>> requireSome(String word, List<RuleCondition<P, O>> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("'" + word + "' needs one condition or more, but was given none");
        }
        return List.copyOf(parts);
    }

    static <P, O> Set<O> subjects(List<RuleCondition<P, O>> parts) {
        return parts.stream().flatMap(part -> part.subjects().stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean holds(P presence) {
        return parts.stream().anyMatch(part -> part.holds(presence));
    }

    @Override
    public Set<O> subjects() {
        return subjects(parts);
    }

    @Override
    public String describe() {
        return parts.stream().map(RuleCondition::nested).collect(Collectors.joining(" or "));
    }

    @Override
    public String nested() {
        return parts.size() > 1 ? "(" + describe() + ")" : describe();
    }
}
