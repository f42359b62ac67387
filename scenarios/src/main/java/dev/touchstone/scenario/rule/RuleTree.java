package dev.touchstone.scenario.rule;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A labelling rule: a decision tree over what a sample holds. Walking it for a sample, each test looks at its subjects. A test that holds makes
 * the subjects that are present part of the reason: the <em>focus</em>. A test that fails looked at what is present without finding its reason
 * there: such objects are <em>neutral</em>. What is present and never looked at is to <em>avoid</em>.
 *
 * @param <P> what a sample can hold, as a whole
 * @param <O> one object of it
 */
public abstract sealed class RuleTree<P, O> permits RuleTree.Leaf, RuleTree.Test {

    private RuleTree() {}

    /** The same label whatever is there. */
    public static <P, O> RuleTree<P, O> label(int label) {
        return new Leaf<>(Optional.of(label));
    }

    /** No label, whatever is there: such samples are left out on purpose. */
    public static <P, O> RuleTree<P, O> undefined() {
        return new Leaf<>(Optional.empty());
    }

    /** Starts a test. */
    public static <P, O> Then<P, O> when(RuleCondition<P, O> condition) {
        return new Then<>(condition);
    }

    /**
     * What the rule says; empty where it says nothing.
     *
     * @param present the objects of the presence
     */
    public final Optional<RuleDecision<O>> decide(P presence, Collection<O> present) {
        Set<O> reasons = new HashSet<>();
        Set<O> seen = new HashSet<>();
        return walk(presence, reasons, seen).map(label -> RuleDecision.of(label, present, reasons, seen));
    }

    /** The rule as a stable text, e.g. {@code if Box1 then 1 else 0}. */
    public abstract String describe();

    /** All objects that any of its tests looks at. */
    public abstract Set<O> subjects();

    abstract Optional<Integer> walk(P presence, Set<O> reasons, Set<O> seen);

    @Override
    public final String toString() {
        return describe();
    }

    /** The first half of a test. */
    public static final class Then<P, O> {
        private final RuleCondition<P, O> condition;

        private Then(RuleCondition<P, O> condition) {
            this.condition = condition;
        }

        public Otherwise<P, O> then(int label) {
            return then(label(label));
        }

        public Otherwise<P, O> then(RuleTree<P, O> rule) {
            return new Otherwise<>(condition, rule);
        }
    }

    /** The second half of a test. */
    public static final class Otherwise<P, O> {
        private final RuleCondition<P, O> condition;
        private final RuleTree<P, O> then;

        private Otherwise(RuleCondition<P, O> condition, RuleTree<P, O> then) {
            this.condition = condition;
            this.then = then;
        }

        public RuleTree<P, O> otherwise(int label) {
            return otherwise(label(label));
        }

        public RuleTree<P, O> otherwise(RuleTree<P, O> rule) {
            return new Test<>(condition, then, rule);
        }
    }

    static final class Leaf<P, O> extends RuleTree<P, O> {
        private final Optional<Integer> label;

        private Leaf(Optional<Integer> label) {
            this.label = label;
        }

        @Override
        Optional<Integer> walk(P presence, Set<O> reasons, Set<O> seen) {
            return label;
        }

        @Override
        public String describe() {
            return label.map(String::valueOf).orElse("undefined");
        }

        @Override
        public Set<O> subjects() {
            return Set.of();
        }
    }

    static final class Test<P, O> extends RuleTree<P, O> {
        private final RuleCondition<P, O> condition;
        private final RuleTree<P, O> then;
        private final RuleTree<P, O> otherwise;

        private Test(RuleCondition<P, O> condition, RuleTree<P, O> then, RuleTree<P, O> otherwise) {
            this.condition = condition;
            this.then = then;
            this.otherwise = otherwise;
        }

        @Override
        Optional<Integer> walk(P presence, Set<O> reasons, Set<O> seen) {
            seen.addAll(condition.subjects());
            if (!condition.holds(presence)) {
                return otherwise.walk(presence, reasons, seen);
            }
            reasons.addAll(condition.subjects());
            return then.walk(presence, reasons, seen);
        }

        @Override
        public String describe() {
            return "if " + condition.describe() + " then " + nested(then) + " else " + nested(otherwise);
        }

        private static String nested(RuleTree<?, ?> rule) {
            return rule instanceof Leaf ? rule.describe() : "(" + rule.describe() + ")";
        }

        @Override
        public Set<O> subjects() {
            Set<O> all = new HashSet<>(condition.subjects());
            all.addAll(then.subjects());
            all.addAll(otherwise.subjects());
            return all;
        }
    }
}
