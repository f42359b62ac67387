package dev.touchstone.conformance;

import ai.djl.ndarray.NDArray;
import dev.touchstone.model.ExplainedModel;

/** From a model, inputs (n, ...) and targets (n) to what a case stores of them. */
@FunctionalInterface
interface Attribution {

    NDArray of(ExplainedModel model, NDArray inputs, NDArray targets);
}
