package dev.touchstone.method.gradient;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** What puts together the gradients at noisy copies of the inputs. Noisy inputs are not clipped. */
abstract sealed class NoisyGradients implements SaliencyMethod permits SmoothGrad, SmoothGradSquared, VarGrad {

    /** 25 draws with a sigma of 0.1. */
    static final Noise DEFAULT = Noise.gaussian(25, 0.1);

    private final Noise noise;

    NoisyGradients(Noise noise) {
        this.noise = noise;
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("noise", noise.toString());
    }

    int draws() {
        return noise.draws();
    }

    /** Hands over the gradient of each draw, in the inputs' shape; it is closed when the next one is made. */
    void forEach(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds, Consumer<NDArray> gradients) {
        Function<NDManager, NDArray> fields = noise.fields(inputs, seeds);
        for (int draw = 0; draw < draws(); draw++) {
            try (NDManager scratch = inputs.getManager().newSubManager()) {
                NDArray noisy = fields.apply(scratch).add(inputs);
                gradients.accept(model.inputGradient(noisy, targets));
            }
        }
    }
}
