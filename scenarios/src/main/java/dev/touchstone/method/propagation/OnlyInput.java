package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import dev.touchstone.model.layer.Applied;
import dev.touchstone.model.layer.Dense;
import dev.touchstone.model.layer.Layer;

/**
 * A dense layer of one input gives that input everything: there is nobody to share with. So relevance passes the embedding of a number as
 * a vector, where rules for positive products would lose that of every negative number.
 */
public record OnlyInput() implements RelevanceRule {

    private static final int[] LAST = {-1};

    /** Whether it is a dense layer of one input. */
    public static boolean fits(Layer layer) {
        return layer instanceof Dense dense && dense.weight().getShape().get(1) == 1;
    }

    @Override
    public NDList back(Applied step, NDArray relevance) {
        return new NDList(relevance.sum(LAST, true));
    }

    @Override
    public NDArray kept(Applied step, NDArray relevance) {
        return relevance;
    }
}
