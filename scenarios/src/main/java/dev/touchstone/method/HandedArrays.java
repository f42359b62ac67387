package dev.touchstone.method;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.util.NativeResource;
import dev.touchstone.model.KeptValues;
import dev.touchstone.model.TrainedModel;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Optional;

/** The inputs and targets of one call, and what a method may have done to them. They belong to a manager that is closed after the call. */
final class HandedArrays {

    private final NDManager manager;
    private final NDArray inputs;
    private final NDArray targets;
    private final KeptValues kept;
    private final long[] classes;

    HandedArrays(NDManager manager, TargetedBatch batch, int from, int count) {
        FloatBuffer values = batch.samples().inputs(from, count);
        this.manager = manager;
        this.classes = batch.targets(from, count);
        this.inputs = manager.create(
                values.duplicate(), TrainedModel.batchOf(count, batch.samples().inputShape()));
        this.targets = manager.create(classes);
        this.kept = KeptValues.of(inputs, values);
    }

    NDArray inputs() {
        return inputs;
    }

    NDArray targets() {
        return targets;
    }

    /** What has been done to them, completing "the method ..."; empty if they are as they were. */
    Optional<String> harm() {
        if (!manager.isOpen()) {
            return Optional.of(
                    "closed the manager of the inputs that it was handed; it is closed for it after the call");
        }
        return harm("inputs", inputs)
                .or(() -> harm("targets", targets))
                .or(this::changedInputs)
                .or(this::changedTargets);
    }

    private Optional<String> harm(String what, NDArray array) {
        if (isReleased(array)) {
            return Optional.of("closed the " + what + " that it was handed; they are closed for it after the call");
        }
        if (array.getManager() != manager) {
            array.attach(manager);
            return Optional.of(
                    "took the " + what + " that it was handed away to another manager, where they would be kept; "
                            + "leave them where they are");
        }
        return Optional.empty();
    }

    private Optional<String> changedInputs() {
        return kept.firstChange().stream()
                .mapToObj(place -> "changed the inputs that it was handed: " + kept.tale(place)
                        + "; work on a copy: inputs.duplicate()")
                .findFirst();
    }

    private Optional<String> changedTargets() {
        boolean same = targets.getDataType() == DataType.INT64 && Arrays.equals(targets.toLongArray(), classes);
        return same
                ? Optional.empty()
                : Optional.of("changed the targets that it was handed; work on a copy: targets.duplicate()");
    }

    static boolean isReleased(NDArray array) {
        return array instanceof NativeResource<?> resource && resource.isReleased();
    }
}
