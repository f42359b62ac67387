package dev.touchstone.assertion;

/** What can be wrong with a map before any mean is taken of it. */
public enum MapFault {
    NOT_A_NUMBER("NaN"),
    INFINITE("infinite values"),
    ALL_ZERO("nothing but zeros"),
    CONSTANT("one value everywhere"),
    /** The measure has no value for this map, though the truth of its sample allows one. */
    UNDEFINED("no value of the measure"),
    MALFORMED("something that is no attribution");

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
        return switch (this) {
            case MALFORMED -> "a float32 attribution of the inputs' shape";
            case UNDEFINED -> "a map for which the measure is defined, as for the oracle's";
            case NOT_A_NUMBER, INFINITE, ALL_ZERO, CONSTANT -> "a map of finite numbers that are not all the same";
        };
    }
}
