package dev.touchstone.model.randomisation;

import dev.touchstone.model.TrainedModel;
import dev.touchstone.scenario.Tensor;
import java.util.Map;

/** Makes copies and watches that the model stays as it was. */
final class Copies {

    private Copies() {}

    /** @throws IllegalStateException naming the model if its weights are no longer those that it was made with */
    static TrainedModel of(TrainedModel model, Map<String, Tensor> weights) {
        TrainedModel copy = model.withWeights(weights);
        String now = model.weightsSha256();
        if (!now.equals(model.manifest().weightsSha256())) {
            copy.close();
            throw new IllegalStateException(
                    ("the weights of the model of %s have changed since it was made: their SHA-256 was %s and is %s;"
                                    + " a copy of it would not be one of the trained model, so look for what writes to them")
                            .formatted(
                                    model.manifest().scenario(),
                                    model.manifest().weightsSha256(),
                                    now));
        }
        return copy;
    }
}
