package dev.touchstone.scenario.textbox;

import java.util.Optional;
import java.util.Set;

/** That there is a text, and that it is this letter. */
record IsLetter(Letter letter) implements Condition {

    @Override
    public boolean holds(Presence presence) {
        return presence.text().equals(Optional.of(letter));
    }

    @Override
    public Set<TextBoxObject> subjects() {
        return Set.of(TextBoxObject.TEXT);
    }

    @Override
    public String describe() {
        return "Text is " + letter;
    }
}
