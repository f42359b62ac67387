package dev.touchstone.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.util.NativeResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Knows the arrays of a model as they were when it was loaded, and tells what has been done to them. */
final class ModelWatch implements AutoCloseable {

    private final NDManager manager;
    private final NDManager twins;
    private final List<Watched> arrays = new ArrayList<>();

    /** @param manager of the model */
    ModelWatch(NDManager manager) {
        this.manager = manager;
        this.twins = NDManager.newBaseManager(manager.getDevice());
    }

    private record Watched(String name, NDArray array, NDManager owner, ArrayMark mark) {

        Optional<String> harm() {
            String what = name + ", an array of the model that it explained";
            if (array instanceof NativeResource<?> resource && resource.isReleased()) {
                return Optional.of("closed " + what + "; close only arrays of your own");
            }
            if (array.getManager() != owner) {
                return Optional.of("took " + what + ", away to another manager; leave it where it is");
            }
            if (array.hasGradient()) {
                return Optional.of("switched on gradients of " + what
                        + "; a model to explain has its weights fixed, so take a copy: array.stopGradient()");
            }
            return mark.isStillTrue()
                    ? Optional.empty()
                    : Optional.of("changed " + what + "; work on a copy: array.duplicate()");
        }
    }

    /** Watches an array, unless it does so already. */
    synchronized void add(String name, NDArray array) {
        if (arrays.stream().noneMatch(known -> known.array == array)) {
            arrays.add(new Watched(name, array, array.getManager(), ArrayMark.of(array, twins)));
        }
    }

    /** What has been done to the model, completing "the method ..."; empty if it is as it was. */
    synchronized Optional<String> harm() {
        if (!manager.isOpen()) {
            return Optional.of("closed the model that it explained; it belongs to whoever lends it");
        }
        return arrays.stream().flatMap(array -> array.harm().stream()).findFirst();
    }

    @Override
    public void close() {
        twins.close();
    }
}
