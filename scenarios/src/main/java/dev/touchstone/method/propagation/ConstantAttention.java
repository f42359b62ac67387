package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import dev.touchstone.model.layer.Applied;
import dev.touchstone.model.layer.AttentionMix;
import dev.touchstone.model.layer.OtherLayer;

/**
 * Attention as the linear map of the values that it is with its probabilities taken for constants: all relevance goes to the values, none
 * to queries and keys, and it is conserved (Ali et al., XAI for Transformers: Better Explanations through Conservative Propagation, 2022,
 * sec. 4).
 *
 * @param linear the rule for that map
 */
record ConstantAttention(Rule linear) implements RelevanceRule {

    @Override
    public NDList back(Applied step, NDArray relevance) {
        NDArray values = linear.back(ofValues(step), relevance).singletonOrThrow();
        return new NDList(step.input(0).zerosLike(), values);
    }

    @Override
    public NDArray kept(Applied step, NDArray relevance) {
        return linear instanceof RelevanceRule accountable ? accountable.kept(ofValues(step), relevance) : relevance;
    }

    private static Applied ofValues(Applied step) {
        AttentionMix mix = (AttentionMix) step.layer();
        NDArray probabilities = step.input(0);
        return step.beside(
                new OtherLayer(
                        "constant-attention", read -> mix.forward(new NDList(probabilities, read.singletonOrThrow()))),
                step.input(1));
    }
}
