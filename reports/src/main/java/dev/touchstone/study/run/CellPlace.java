package dev.touchstone.study.run;

import java.util.List;

/** Where a cell stands in a study: one method on one world. */
public interface CellPlace {

    /** Id of the method. */
    String method();

    /** Id of the network. */
    String network();

    /** All that tells it from other cells of its study, as it names its file. */
    List<String> names();

    /** The name of its file; no two places of a study share one, since no name holds an underscore. */
    default String fileName() {
        return String.join("_", names()) + ".json";
    }

    /** @throws IllegalArgumentException if a name has another form than {@code [a-z0-9.-]+}, so that it cannot be part of a file name */
    static void requireNames(String... names) {
        for (String name : names) {
            if (name == null || !name.matches("[a-z0-9.-]+")) {
                throw new IllegalArgumentException(
                        "names in a study are lower-case letters, digits, '.' and '-', not '" + name + "'");
            }
        }
    }
}
