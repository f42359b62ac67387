package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import dev.touchstone.model.layer.Applied;
import dev.touchstone.model.layer.Kernel;

/** A rule on the layer as if it had no bias; nothing of the relevance stays with it. */
public record WithoutBias(RelevanceRule rule) implements RelevanceRule {

    @Override
    public boolean needsWeights() {
        return true;
    }

    @Override
    public NDList back(Applied step, NDArray relevance) {
        return rule.back(biasless(step), relevance);
    }

    @Override
    public NDArray kept(Applied step, NDArray relevance) {
        return rule.kept(biasless(step), relevance);
    }

    private static Applied biasless(Applied step) {
        Kernel kernel = (Kernel) step.layer();
        return step.beside(kernel.with(kernel.weight(), null), step.input(0));
    }
}
