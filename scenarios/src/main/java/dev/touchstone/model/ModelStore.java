package dev.touchstone.model;

import ai.djl.Device;
import dev.touchstone.scenario.Scenario;
import java.nio.file.Path;

/** Trained models on disk. */
public final class ModelStore {

    /** When to train. */
    public enum Mode {
        /** Take a model from the store; train and keep it only if it is not there. */
        STORE,
        /** Train afresh and replace what the store holds. */
        TRAIN
    }

    public ModelStore(Path directory, Mode mode, TrainingProgress progress) {}

    /** {@code $XDG_CACHE_HOME/touchstone}, or {@code ~/.cache/touchstone}. */
    public static Path defaultDirectory() {
        throw new UnsupportedOperationException();
    }

    /**
     * The model of a scenario and seed, trained if need be; the caller closes it.
     *
     * @throws ModelNotVerifiedException if it did not learn the rule
     */
    public TrainedModel obtain(Scenario scenario, int seed, long baseSeed, Device device) {
        throw new UnsupportedOperationException();
    }
}
