package dev.touchstone.scenario.textbox;

/** What a text can say. */
public enum Letter {
    A,
    B
}
