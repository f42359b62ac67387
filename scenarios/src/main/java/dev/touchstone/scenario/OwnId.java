package dev.touchstone.scenario;

import java.util.Arrays;
import java.util.regex.Pattern;

/** The id of a network of one's own. */
final class OwnId {

    private static final Pattern FORM = Pattern.compile("[a-z0-9.-]+");

    private OwnId() {}

    /** @throws IllegalArgumentException if it has another form, or is that of an {@link Architecture} */
    static void require(String id) {
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "a network's id is made of lower-case letters, digits, dots and hyphens, not '" + id + "'");
        }
        if (Arrays.stream(Architecture.values()).anyMatch(known -> known.id().equals(id))) {
            throw new IllegalArgumentException(
                    "'" + id + "' is the id of a network of Touchstone's own; give yours another");
        }
    }
}
