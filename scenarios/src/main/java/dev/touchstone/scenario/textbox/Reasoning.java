package dev.touchstone.scenario.textbox;

import dev.touchstone.scenario.rule.AllOf;
import dev.touchstone.scenario.rule.RuleCondition;
import dev.touchstone.scenario.rule.RuleTree;
import java.util.List;
import java.util.Optional;

/**
 * A labelling rule: a decision tree over what an image holds. Labels, undefined buckets and the focus and avoid sets of every
 * bucket are derived from it, never typed in.
 *
 * <pre>{@code
 * when(BOX2).then(when(BOX1).then(1).otherwise(0)).otherwise(byText(0, 1))
 * }</pre>
 *
 * <p>Focus, neutral and avoid objects follow from walking the tree, as {@link RuleTree} says. With its three lines the seven rules of the
 * TextBox paper give its Table 1.
 */
public final class Reasoning {

    private final RuleTree<Presence, TextBoxObject> tree;

    private Reasoning(RuleTree<Presence, TextBoxObject> tree) {
        this.tree = tree;
    }

    /** Starts a test: {@code when(BOX1).then(1).otherwise(0)}. */
    public static Then when(Condition condition) {
        return new Then(condition);
    }

    /** Starts a test that both objects are present. */
    public static Then both(TextBoxObject one, TextBoxObject other) {
        return new Then(new AllOf<>(List.of(one, other)));
    }

    /** Labels by the letter; images without a text have no label. */
    public static Reasoning byText(int labelOfA, int labelOfB) {
        return when(letter(Letter.A))
                .then(labelOfA)
                .otherwise(when(letter(Letter.B)).then(labelOfB).otherwise(new Reasoning(RuleTree.undefined())));
    }

    /** The condition that there is a text with this letter. */
    public static Condition letter(Letter letter) {
        return new IsLetter(letter);
    }

    /** What the rule says of an image that holds these objects; empty where it says nothing, as in an undefined bucket. */
    public Optional<Decision> decide(Presence presence) {
        return tree.decide(presence, presence.objects()).map(Decision::of);
    }

    /** The rule as a stable text, e.g. {@code if Box1 then 1 else 0}. */
    public String describe() {
        return tree.describe();
    }

    /** The first half of a test. */
    public static final class Then {
        private final RuleCondition<Presence, TextBoxObject> condition;

        private Then(RuleCondition<Presence, TextBoxObject> condition) {
            this.condition = condition;
        }

        public Otherwise then(int label) {
            return new Otherwise(RuleTree.when(condition).then(label));
        }

        public Otherwise then(Reasoning reasoning) {
            return new Otherwise(RuleTree.when(condition).then(reasoning.tree));
        }
    }

    /** The second half of a test. */
    public static final class Otherwise {
        private final RuleTree.Otherwise<Presence, TextBoxObject> half;

        private Otherwise(RuleTree.Otherwise<Presence, TextBoxObject> half) {
            this.half = half;
        }

        public Reasoning otherwise(int label) {
            return new Reasoning(half.otherwise(label));
        }

        public Reasoning otherwise(Reasoning reasoning) {
            return new Reasoning(half.otherwise(reasoning.tree));
        }
    }
}
