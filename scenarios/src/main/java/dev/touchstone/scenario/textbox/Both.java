package dev.touchstone.scenario.textbox;

import java.util.Set;

/** That two objects are present together. */
record Both(TextBoxObject one, TextBoxObject other) implements Condition {

    @Override
    public boolean holds(Presence presence) {
        return presence.has(one) && presence.has(other);
    }

    @Override
    public Set<TextBoxObject> subjects() {
        return Set.of(one, other);
    }

    @Override
    public String describe() {
        return one.label() + " and " + other.label();
    }
}
