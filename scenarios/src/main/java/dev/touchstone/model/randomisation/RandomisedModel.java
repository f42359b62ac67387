package dev.touchstone.model.randomisation;

import dev.touchstone.model.TrainedModel;

/**
 * A copy of a model with random parameters; closing it closes the copy.
 *
 * @param model the copy
 * @param scalars how many trainable numbers were to change
 * @param changed how many of them differ from the trained ones
 */
public record RandomisedModel(TrainedModel model, long scalars, long changed) implements AutoCloseable {

    @Override
    public void close() {
        model.close();
    }
}
