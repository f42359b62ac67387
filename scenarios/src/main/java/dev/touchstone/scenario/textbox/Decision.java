package dev.touchstone.scenario.textbox;

import java.util.EnumSet;
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

    static Decision of(int label, Presence presence, Set<TextBoxObject> reasons, Set<TextBoxObject> seen) {
        Set<TextBoxObject> focus = EnumSet.noneOf(TextBoxObject.class);
        Set<TextBoxObject> avoid = EnumSet.noneOf(TextBoxObject.class);
        Set<TextBoxObject> neutral = EnumSet.noneOf(TextBoxObject.class);
        for (TextBoxObject object : presence.objects()) {
            (reasons.contains(object) ? focus : seen.contains(object) ? neutral : avoid).add(object);
        }
        return new Decision(label, focus, avoid, neutral);
    }
}
