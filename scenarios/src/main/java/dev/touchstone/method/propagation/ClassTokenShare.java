package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import dev.touchstone.model.layer.Applied;

/** A class token keeps its relevance; the other tokens' goes back to them. */
record ClassTokenShare() implements RelevanceRule {

    @Override
    public NDList back(Applied step, NDArray relevance) {
        return step.pullback(relevance);
    }

    @Override
    public NDArray kept(Applied step, NDArray relevance) {
        NDArray tokens = step.input(0);
        NDArray others = step.beside(step.layer(), tokens.onesLike()).output();
        NDArray none = step.beside(step.layer(), tokens.zerosLike()).output();
        return relevance.mul(others.sub(none));
    }
}
