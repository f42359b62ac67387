package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import dev.touchstone.model.layer.Applied;
import dev.touchstone.model.layer.AveragePool;

/** Average pooling in equal parts, whatever its inputs, as iNNvestigate's deep Taylor has it; sums by {@link PositiveInputs}. */
record EqualParts(double stabiliser) implements RelevanceRule {

    @Override
    public NDList back(Applied step, NDArray relevance) {
        return step.layer() instanceof AveragePool
                ? step.pullback(relevance)
                : new PositiveInputs(stabiliser).back(step, relevance);
    }

    @Override
    public NDArray kept(Applied step, NDArray relevance) {
        return step.layer() instanceof AveragePool ? relevance : new PositiveInputs(stabiliser).kept(step, relevance);
    }
}
