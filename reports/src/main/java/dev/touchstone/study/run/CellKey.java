package dev.touchstone.study.run;

import dev.touchstone.study.plan.StudyWorld;
import java.util.regex.Pattern;

/**
 * Where a cell stands in a study: one method on one world.
 *
 * @param method id of the method
 * @param setting the reasoning
 * @param network id of the network
 * @param background what is behind the objects
 */
public record CellKey(String method, String setting, String network, String background) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9.-]+");

    /** @throws IllegalArgumentException if a name has another form than {@code [a-z0-9.-]+}, so that it cannot be part of a file name */
    public CellKey {
        for (String name : new String[] {method, setting, network, background}) {
            if (name == null || !FORM.matcher(name).matches()) {
                throw new IllegalArgumentException(
                        "names in a study are lower-case letters, digits, '.' and '-', not '" + name + "'");
            }
        }
    }

    static CellKey of(String method, StudyWorld world) {
        return new CellKey(method, world.setting(), world.network(), world.background());
    }

    /** The name of its file; no two keys share one, since no name holds an underscore. */
    String fileName() {
        return String.join("_", setting, network, background, method) + ".json";
    }

    @Override
    public String toString() {
        return setting + " " + network + " " + background + " " + method;
    }
}
