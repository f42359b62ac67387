package dev.touchstone.assertion;

/** What can be wrong with a map before any number is taken from it. */
public enum MapFault {
    NOT_A_NUMBER("NaN"),
    INFINITE("infinite values"),
    ALL_ZERO("nothing but zeros"),
    CONSTANT("one value everywhere"),
    MALFORMED("something that is no attribution");

    private static final String NUMBERS = "a map of finite numbers that are not all the same";

    private final String description;

    MapFault(String description) {
        this.description = description;
    }

    /** What such a map holds. */
    public String description() {
        return description;
    }

    /** What a map should hold instead. */
    public String expected() {
        return this == MALFORMED ? "a float32 attribution of the inputs' shape" : NUMBERS;
    }
}
