package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import dev.touchstone.model.layer.Applied;

/**
 * What an offset c leaves of the relevance of {@code x + c}: the part {@code |x| / (|x| + |c|)}; the rest stays with it, as with a bias. By
 * sizes, since x and c may cancel: a token of -1 under the code 1 of its position would get a part without bound.
 */
record OffsetShare() implements RelevanceRule {

    @Override
    public NDList back(Applied step, NDArray relevance) {
        return new NDList(kept(step, relevance));
    }

    @Override
    public NDArray kept(Applied step, NDArray relevance) {
        NDArray size = step.input(0).abs();
        NDArray sum = step.output().sub(step.input(0)).abs().add(size);
        return Stabiliser.divide(size, sum, 0).mul(relevance);
    }
}
