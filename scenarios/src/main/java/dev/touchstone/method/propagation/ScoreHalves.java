package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import dev.touchstone.model.layer.Applied;

/**
 * A score's relevance, half to the query and half to the key, each by the score's terms (Achtibat et al., AttnLRP, 2024, the uniform rule). Nothing
 * reaches it where attention is {@linkplain ConstantAttention constant}.
 *
 * @param terms the rule for each factor
 */
record ScoreHalves(Rule terms) implements RelevanceRule {

    @Override
    public NDList back(Applied step, NDArray relevance) {
        return new NDList(terms.back(step, relevance).stream()
                .map(dealt -> dealt.mul(0.5))
                .toArray(NDArray[]::new));
    }

    @Override
    public NDArray kept(Applied step, NDArray relevance) {
        return terms instanceof RelevanceRule accountable ? accountable.kept(step, relevance) : relevance;
    }
}
