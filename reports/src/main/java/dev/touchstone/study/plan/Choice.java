package dev.touchstone.study.plan;

import java.util.List;

/** What a filter leaves of known names. */
public final class Choice {

    private static final String ALL = "all";

    private Choice() {}

    /**
     * The names that are asked for, in the order in which they are known; {@code all} asks for all.
     *
     * @param what they name, for the message
     * @param asked nothing for the default
     * @throws IllegalArgumentException with the known names, if one that is asked for is not among them
     */
    public static List<String> of(String what, List<String> asked, List<String> known, List<String> byDefault) {
        if (asked.isEmpty()) {
            return byDefault;
        }
        for (String name : asked) {
            if (!name.equals(ALL) && !known.contains(name)) {
                throw new IllegalArgumentException(
                        "there is no %s '%s'; known are %s".formatted(what, name, String.join(", ", known)));
            }
        }
        return asked.contains(ALL)
                ? known
                : known.stream().filter(asked::contains).toList();
    }
}
