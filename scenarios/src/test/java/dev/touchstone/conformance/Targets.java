package dev.touchstone.conformance;

import ai.djl.ndarray.types.Shape;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.util.Arrays;

/** The targets of small cases as columns of the flat output. */
final class Targets {

    private Targets() {}

    /**
     * One column a row.
     *
     * @param target null for the only column; an index on axis 1; a list with an index for each axis after the first, or with one
     *     column for each row of (n, classes)
     */
    static long[] of(JsonElement target, Shape output, int rows) {
        long columns = output.size() / rows;
        long[] targets = new long[rows];
        if (target == null || target.isJsonNull()) {
            require(columns == 1, "no target, and an output of shape " + output);
        } else if (target.isJsonPrimitive()) {
            require(
                    output.dimension() == 1 || columns == output.get(1),
                    "one index as target for an output of shape " + output);
            Arrays.fill(targets, target.getAsLong());
        } else if (output.dimension() == 2 && target.getAsJsonArray().size() == rows) {
            Arrays.setAll(targets, row -> target.getAsJsonArray().get(row).getAsLong());
        } else {
            Arrays.fill(targets, flat(target.getAsJsonArray(), output));
        }
        return targets;
    }

    private static long flat(JsonArray indices, Shape output) {
        require(
                indices.size() == output.dimension() - 1,
                "the target " + indices + " for an output of shape " + output);
        long flat = 0;
        for (int axis = 0; axis < indices.size(); axis++) {
            flat = flat * output.get(axis + 1) + indices.get(axis).getAsLong();
        }
        return flat;
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new UnsupportedCaseException(what + " is not read here");
        }
    }
}
