package dev.touchstone.method;

import ai.djl.ndarray.NDArray;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;

/** A method that does what it is made with. */
record StubMethod(Answer answer) implements SaliencyMethod {

    interface Answer {
        NDArray to(ExplainedModel model, NDArray inputs, NDArray targets);
    }

    @Override
    public String id() {
        return "stub";
    }

    @Override
    public NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
        return answer.to(model, inputs, targets);
    }
}
