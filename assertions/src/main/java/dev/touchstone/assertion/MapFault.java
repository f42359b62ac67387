package dev.touchstone.assertion;

/** What can be wrong with a map before any number is taken from it. */
public enum MapFault {
    NOT_A_NUMBER("NaN"),
    INFINITE("infinite values"),
    ALL_ZERO("nothing but zeros"),
    CONSTANT("one value everywhere"),
    MALFORMED("no map");

    private final String description;

    MapFault(String description) {
        this.description = description;
    }

    /** What such a map holds. */
    public String description() {
        return description;
    }
}
