package dev.touchstone.model.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;

/** The explained class of each row of a batch, checked before it is used as an index. */
public final class Targets {

    private Targets() {}

    /**
     * The targets as an index.
     *
     * @param targets (rows), any integer type; nothing is left in their manager
     * @param rows how many inputs there are
     * @param classes how many logits each has
     * @param scratch owner of the array that is returned, on the device where it is to lie
     * @return (rows), 64-bit integers
     * @throws IllegalArgumentException if the targets are not one class for each row
     */
    public static NDArray index(NDArray targets, long rows, long classes, NDManager scratch) {
        long[] values = read(targets, rows, scratch);
        requireClasses(values, classes);
        return scratch.create(values);
    }

    /**
     * The targets as Java values, whichever classes they are.
     *
     * @param scratch for arrays that are gone when this returns
     * @throws IllegalArgumentException if they are not one integer for each row
     */
    public static long[] read(NDArray targets, long rows, NDManager scratch) {
        if (!targets.getDataType().isInteger() || targets.getShape().dimension() != 1) {
            throw new IllegalArgumentException("targets are classes, integers of shape (n), but these are "
                    + targets.getDataType() + " of shape " + targets.getShape());
        }
        if (targets.size() != rows || rows < 1) {
            throw new IllegalArgumentException(
                    targets.size() + " targets do not fit " + rows + " inputs; each row has one");
        }
        return values(targets, scratch);
    }

    /** @throws IllegalArgumentException naming a target that is no class of a model with so many */
    public static void requireClasses(long[] targets, long classes) {
        for (long target : targets) {
            if (target < 0 || target >= classes) {
                throw new IllegalArgumentException("a model with " + classes + " logits has no class " + target);
            }
        }
    }

    private static long[] values(NDArray targets, NDManager scratch) {
        try (NDManager own = scratch.newSubManager()) {
            return Views.of(targets, own).toType(DataType.INT64, false).toLongArray();
        }
    }
}
