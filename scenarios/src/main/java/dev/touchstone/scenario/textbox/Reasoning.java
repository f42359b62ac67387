package dev.touchstone.scenario.textbox;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A labelling rule: a decision tree over what an image holds. Labels, undefined buckets and the focus and avoid sets of every
 * bucket are derived from it, never typed in.
 *
 * <pre>{@code
 * when(BOX2).then(when(BOX1).then(1).otherwise(0)).otherwise(byText(0, 1))
 * }</pre>
 *
 * <p>Walking the tree for an image, each test looks at its subjects. A test that holds makes the subjects that are present part
 * of the reason: the <em>focus</em>. A test that fails looked at what is present without finding its reason there: such objects
 * are <em>neutral</em>. What is present and never looked at is to <em>avoid</em>. With these three lines the seven rules of the
 * TextBox paper give its Table 1.
 */
public abstract sealed class Reasoning permits Reasoning.Leaf, Reasoning.Test {

    /** Starts a test: {@code when(BOX1).then(1).otherwise(0)}. */
    public static Then when(Condition condition) {
        return new Then(condition);
    }

    /** Starts a test that both objects are present. */
    public static Then both(TextBoxObject one, TextBoxObject other) {
        return when(new Both(one, other));
    }

    /** Labels by the letter; images without a text have no label. */
    public static Reasoning byText(int labelOfA, int labelOfB) {
        Reasoning letters = when(letter(Letter.A))
                .then(labelOfA)
                .otherwise(when(letter(Letter.B)).then(labelOfB).otherwise(new Leaf(Optional.empty())));
        return letters;
    }

    /** The condition that there is a text with this letter. */
    public static Condition letter(Letter letter) {
        return new IsLetter(letter);
    }

    /** What the rule says of an image that holds these objects; empty where it says nothing, as in an undefined bucket. */
    public final Optional<Decision> decide(Presence presence) {
        Set<TextBoxObject> focus = EnumSet.noneOf(TextBoxObject.class);
        Set<TextBoxObject> seen = EnumSet.noneOf(TextBoxObject.class);
        return walk(presence, focus, seen).map(label -> Decision.of(label, presence, focus, seen));
    }

    /** The rule as a stable text, e.g. {@code if Box1 then 1 else 0}. */
    public abstract String describe();

    abstract Optional<Integer> walk(Presence presence, Set<TextBoxObject> focus, Set<TextBoxObject> seen);

    /** The first half of a test. */
    public static final class Then {
        private final Condition condition;

        private Then(Condition condition) {
            this.condition = condition;
        }

        public Otherwise then(int label) {
            return then(new Leaf(Optional.of(label)));
        }

        public Otherwise then(Reasoning reasoning) {
            return new Otherwise(condition, reasoning);
        }
    }

    /** The second half of a test. */
    public static final class Otherwise {
        private final Condition condition;
        private final Reasoning then;

        private Otherwise(Condition condition, Reasoning then) {
            this.condition = condition;
            this.then = then;
        }

        public Reasoning otherwise(int label) {
            return otherwise(new Leaf(Optional.of(label)));
        }

        public Reasoning otherwise(Reasoning reasoning) {
            return new Test(condition, then, reasoning);
        }
    }

    static final class Leaf extends Reasoning {
        private final Optional<Integer> label;

        Leaf(Optional<Integer> label) {
            this.label = label;
        }

        @Override
        Optional<Integer> walk(Presence presence, Set<TextBoxObject> focus, Set<TextBoxObject> seen) {
            return label;
        }

        @Override
        public String describe() {
            return label.map(String::valueOf).orElse("undefined");
        }
    }

    static final class Test extends Reasoning {
        private final Condition condition;
        private final Reasoning then;
        private final Reasoning otherwise;

        Test(Condition condition, Reasoning then, Reasoning otherwise) {
            this.condition = condition;
            this.then = then;
            this.otherwise = otherwise;
        }

        @Override
        Optional<Integer> walk(Presence presence, Set<TextBoxObject> focus, Set<TextBoxObject> seen) {
            seen.addAll(condition.subjects());
            if (!condition.holds(presence)) {
                return otherwise.walk(presence, focus, seen);
            }
            focus.addAll(condition.subjects());
            return then.walk(presence, focus, seen);
        }

        @Override
        public String describe() {
            return "if " + condition.describe() + " then " + nested(then) + " else " + nested(otherwise);
        }

        private static String nested(Reasoning reasoning) {
            return reasoning instanceof Leaf ? reasoning.describe() : "(" + reasoning.describe() + ")";
        }
    }
}
