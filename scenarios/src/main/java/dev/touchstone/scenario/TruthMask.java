package dev.touchstone.scenario;

/**
 * Which pixels count as an object's own. A measure that looks at masks has its kind in its name, such as {@code PAFL-tight}: a map that
 * shows all of a letter's ink and nothing else covers a quarter of the letter's layout box.
 */
public enum TruthMask {
    /** The box that a typesetter gives the object; for a letter with the blank rows above it (the box of the TextBox paper). */
    LAYOUT("layout"),
    /** The least box that holds the object's ink: the default. */
    TIGHT("tight"),
    /** The pixels that the object changes. */
    INK("ink");

    private final String id;

    TruthMask(String id) {
        this.id = id;
    }

    /** Its part of a measure's name. */
    public String id() {
        return id;
    }
}
