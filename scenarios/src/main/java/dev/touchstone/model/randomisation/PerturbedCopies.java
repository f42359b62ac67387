package dev.touchstone.model.randomisation;

import dev.touchstone.model.ModelParameter;
import dev.touchstone.model.TrainedModel;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Tensor;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Copies of trained models with noise on all they have learnt: the model test of MetaQuantus (Hedstroem et al., 2023). */
public final class PerturbedCopies {

    private PerturbedCopies() {}

    /**
     * A new model on the same device, each element of each learnt parameter times a draw from a normal of mean 1; running statistics and
     * the given model stay as they are. Each parameter has a stream of its own.
     *
     * @param deviation standard deviation of the factors, from 0
     * @throws IllegalArgumentException if the deviation is negative or no number
     * @throws IllegalStateException naming the model if its weights are no longer those that it was made with
     */
    public static TrainedModel of(TrainedModel model, double deviation, SeedSource seeds) {
        if (!(deviation >= 0 && Double.isFinite(deviation))) {
            throw new IllegalArgumentException(
                    "the standard deviation of the factors must be a number from 0, but was " + deviation);
        }
        Map<String, Tensor> values = new HashMap<>(model.weights());
        SeedSource own = seeds.child("perturbed");
        for (ModelParameter parameter : model.parameters()) {
            if (parameter.kind().isTrainable()) {
                values.computeIfPresent(
                        parameter.name(), (name, tensor) -> perturbed(tensor, deviation, own.random(name)));
            }
        }
        return Copies.of(model, values);
    }

    private static Tensor perturbed(Tensor trained, double deviation, RandomGenerator random) {
        float[] values = trained.values();
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (values[i] * random.nextGaussian(1, deviation));
        }
        return Tensor.of(values, trained.shape());
    }
}
