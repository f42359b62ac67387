package dev.touchstone.scenario.textbox;

import java.util.Set;

/** What an image can hold, in the order in which the paper lists them. Each kind is a condition on its presence. */
public enum TextBoxObject implements Condition {
    /** A letter A or B, about 14 x 15 px. */
    TEXT("Text"),
    /** A white box of 10 x 10 px (the paper's patch). */
    BOX1("Box1"),
    /** A white box of 4 x 4 px (the paper's switch). */
    BOX2("Box2");

    private final String label;

    TextBoxObject(String label) {
        this.label = label;
    }

    /** Its name in messages and tables. */
    public String label() {
        return label;
    }

    @Override
    public boolean holds(Presence presence) {
        return presence.has(this);
    }

    @Override
    public Set<TextBoxObject> subjects() {
        return Set.of(this);
    }

    @Override
    public String describe() {
        return label;
    }
}
