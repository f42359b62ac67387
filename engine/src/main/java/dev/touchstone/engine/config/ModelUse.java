package dev.touchstone.engine.config;

import dev.touchstone.model.ModelStore;

/** What becomes of models. */
public enum ModelUse {
    /** Taken from the store, or a shipped one; trained and kept only if there is neither. */
    STORE,
    /** Trained afresh, to replace what the store holds. */
    TRAIN,
    /** Put into the store where they are not there yet; no test runs. */
    PREPARE;

    /** When the store trains. */
    public ModelStore.Mode mode() {
        return this == TRAIN ? ModelStore.Mode.TRAIN : ModelStore.Mode.STORE;
    }
}
