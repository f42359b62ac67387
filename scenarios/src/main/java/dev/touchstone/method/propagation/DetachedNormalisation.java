package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import dev.touchstone.model.layer.Applied;
import dev.touchstone.model.layer.LayerNormalisation;
import dev.touchstone.model.layer.OtherLayer;

/**
 * Layer normalisation as the affine map that it is with its deviation taken for a constant, so that relevance is conserved (Ali et al.,
 * XAI for Transformers: Better Explanations through Conservative Propagation, 2022, sec. 4).
 *
 * @param affine the rule for that map
 */
record DetachedNormalisation(Rule affine) implements RelevanceRule {

    @Override
    public NDList back(Applied step, NDArray relevance) {
        return affine.back(detached(step), relevance);
    }

    @Override
    public NDArray kept(Applied step, NDArray relevance) {
        return affine instanceof RelevanceRule accountable ? accountable.kept(detached(step), relevance) : relevance;
    }

    private static Applied detached(Applied step) {
        LayerNormalisation layer = (LayerNormalisation) step.layer();
        LayerNormalisation own = layer.attachedTo(step.output().getManager());
        NDArray scale = own.gamma().div(layer.deviation(step.input(0)));
        return step.beside(
                new OtherLayer("detached-normalisation", read -> layer.centred(read.singletonOrThrow())
                        .mul(scale)
                        .add(own.beta())),
                step.input(0));
    }
}
