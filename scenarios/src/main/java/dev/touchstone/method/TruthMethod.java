package dev.touchstone.method;

import ai.djl.ndarray.NDArray;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Truth;
import java.util.List;

/** A method that draws its maps from the truth instead of the model. Only controls do. */
public interface TruthMethod extends SaliencyMethod {

    /** Maps of the inputs' shape, from each input's truth. */
    NDArray attribute(NDArray inputs, List<? extends Truth> truths);

    @Override
    default Needs needs() {
        return Needs.NOTHING;
    }

    @Override
    default NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
        throw new UnsupportedOperationException(
                id() + " is drawn from the truth of a scenario's samples, not from a model");
    }
}
