package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import dev.touchstone.model.layer.Applied;

/**
 * LRP-epsilon: {@code R_j = a_j sum_k w_jk R_k / stab(z_k)} with {@code z_k = sum_j a_j w_jk + b_k}, for any layer that is linear up to a
 * shift (Bach et al., On Pixel-Wise Explanations, 2015, eq. 58). The shift and the stabiliser keep {@code R_k (b_k + eps s) / stab(z_k)}.
 * With an epsilon of 0 it is LRP-z (eq. 56), where outputs of exactly 0 pass nothing on.
 */
public record Epsilon(double epsilon) implements RelevanceRule {

    /** @throws IllegalArgumentException unless epsilon is 0 or more */
    public Epsilon {
        Stabiliser.requireAtLeastZero("epsilon", epsilon);
    }

    @Override
    public NDList back(Applied step, NDArray relevance) {
        NDList pulled = step.pullback(Stabiliser.divide(relevance, step.output(), epsilon));
        NDList dealt = new NDList(pulled.size());
        for (int i = 0; i < pulled.size(); i++) {
            dealt.add(pulled.get(i).mul(step.input(i)));
        }
        return dealt;
    }

    @Override
    public NDArray kept(Applied step, NDArray relevance) {
        NDArray[] nothing = step.inputs().stream().map(NDArray::zerosLike).toArray(NDArray[]::new);
        NDArray shift = step.beside(step.layer(), nothing).output();
        return Stabiliser.divide(relevance, step.output(), epsilon)
                .mul(step.output().sub(shift));
    }
}
