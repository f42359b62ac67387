package dev.touchstone.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.util.NativeResource;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Knows the arrays of a model as they were when it was loaded, and tells what has been done to them. */
final class ModelWatch {

    private final NDManager manager;
    private final List<Watched> arrays = new ArrayList<>();

    ModelWatch(NDManager manager) {
        this.manager = manager;
    }

    private record Watched(String name, NDArray array, NDManager owner, Optional<KeptValues> kept) {

        Optional<String> harm() {
            String what = name + ", an array of the model that it explained";
            if (isReleased(array)) {
                return Optional.of("closed " + what + "; close only arrays of your own");
            }
            if (array.getManager() != owner) {
                return Optional.of("took " + what + ", away to another manager; leave it where it is");
            }
            if (array.hasGradient()) {
                return Optional.of("switched on gradients of " + what
                        + "; a model to explain has its weights fixed, so take a copy: array.stopGradient()");
            }
            return kept.flatMap(values -> values.firstChange().stream()
                    .mapToObj(place ->
                            "changed " + what + ": " + values.tale(place) + "; work on a copy: array.duplicate()")
                    .findFirst());
        }
    }

    private static boolean isReleased(NDArray array) {
        return array instanceof NativeResource<?> resource && resource.isReleased();
    }

    /**
     * Watches an array, unless it does so already.
     *
     * @param values what it holds; empty to look only after the array itself
     */
    synchronized void add(String name, NDArray array, Optional<float[]> values) {
        if (arrays.stream().noneMatch(known -> known.array == array)) {
            arrays.add(new Watched(
                    name,
                    array,
                    array.getManager(),
                    values.map(floats -> KeptValues.of(array, FloatBuffer.wrap(floats)))));
        }
    }

    /** What has been done to the model, completing "the method ..."; empty if it is as it was. */
    synchronized Optional<String> harm() {
        if (!manager.isOpen()) {
            return Optional.of("closed the model that it explained; it belongs to whoever lends it");
        }
        return arrays.stream().flatMap(array -> array.harm().stream()).findFirst();
    }
}
