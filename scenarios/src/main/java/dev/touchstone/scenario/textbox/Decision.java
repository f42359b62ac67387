package dev.touchstone.scenario.textbox;

import dev.touchstone.scenario.rule.RuleDecision;
import java.util.Set;

/**
 * What a rule says of one bucket.
 *
 * @param label the class
 * @param focus objects whose presence decided it
 * @param avoid objects that are present and were never looked at
 * @param neutral objects that are present and were looked at, but whose test failed
 */
public record Decision(int label, Set<TextBoxObject> focus, Set<TextBoxObject> avoid, Set<TextBoxObject> neutral) {

    public Decision {
        focus = Set.copyOf(focus);
        avoid = Set.copyOf(avoid);
        neutral = Set.copyOf(neutral);
    }

    static Decision of(RuleDecision<TextBoxObject> decided) {
        return new Decision(decided.label(), decided.focus(), decided.avoid(), decided.neutral());
    }

    RuleDecision<TextBoxObject> plain() {
        return new RuleDecision<>(label, focus, avoid, neutral);
    }
}
