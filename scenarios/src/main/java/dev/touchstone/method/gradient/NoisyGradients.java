package dev.touchstone.method.gradient;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;
import java.util.function.Consumer;
import java.util.function.Function;

/** The gradients at noisy copies of the inputs: what SmoothGrad and its kin put together. Noisy inputs are not clipped. */
record NoisyGradients(Noise noise) {

    /** Hands over the gradient of each draw, in the inputs' shape; it is closed when the next one is made. */
    void forEach(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds, Consumer<NDArray> gradients) {
        Function<NDManager, NDArray> fields = noise.fields(inputs, seeds);
        for (int draw = 0; draw < noise.draws(); draw++) {
            try (NDManager scratch = inputs.getManager().newSubManager()) {
                NDArray noisy = fields.apply(scratch).add(inputs);
                gradients.accept(model.inputGradient(noisy, targets));
            }
        }
    }
}
