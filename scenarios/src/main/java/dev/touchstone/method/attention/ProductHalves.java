package dev.touchstone.method.attention;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import dev.touchstone.method.propagation.Rule;
import dev.touchstone.model.layer.Applied;

/**
 * Relevance through a product of two arrays, {@code z_k = sum a_i b_j}: each product's share of its sum, {@code R_k a_i b_j / z_k}, half to
 * either factor (Chefer, Gur and Wolf, Transformer Interpretability Beyond Attention Visualization, 2021, sec. 3.2, and the released
 * code, which halves). Conserved; outputs of 0 pass nothing on.
 */
record ProductHalves() implements Rule {

    @Override
    public NDList back(Applied step, NDArray relevance) {
        NDList pulled = step.pullback(SafeQuotient.of(relevance, step.output()));
        NDList dealt = new NDList(pulled.size());
        for (int i = 0; i < pulled.size(); i++) {
            dealt.add(pulled.get(i).mul(step.input(i)).mul(0.5));
        }
        return dealt;
    }
}
