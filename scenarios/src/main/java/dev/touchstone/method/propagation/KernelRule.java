package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import dev.touchstone.model.layer.Applied;
import dev.touchstone.model.layer.Kernel;
import java.util.List;

/** A relevance rule for layers with weights, said as the shares that it deals relevance out by. */
public interface KernelRule extends RelevanceRule {

    @Override
    default boolean needsWeights() {
        return true;
    }

    /** The shares of a layer that read this input. */
    List<Share> shares(Kernel kernel, NDArray input);

    private List<Share> shares(Applied step) {
        return shares((Kernel) step.layer(), step.input(0));
    }

    @Override
    default NDList back(Applied step, NDArray relevance) {
        NDArray sum = null;
        for (Share share : shares(step)) {
            sum = share.addTo(sum, share.deal(step, relevance));
        }
        return new NDList(sum);
    }

    @Override
    default NDArray kept(Applied step, NDArray relevance) {
        return shares(step).stream()
                .map(share -> share.kept(step, relevance))
                .reduce(NDArray::add)
                .orElseThrow();
    }
}
