package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import dev.touchstone.model.layer.Applied;
import dev.touchstone.model.layer.Kernel;
import java.util.List;
import java.util.Objects;

/** A relevance rule for layers with weights, said as the shares that it deals relevance out by. */
interface KernelRule extends RelevanceRule {

    /** The shares of a layer, given what it read and what it gave. */
    List<Share> shares(Kernel kernel, NDArray input, NDArray output);

    private List<Share> shares(Applied step) {
        return shares((Kernel) step.layer(), step.input(0), step.output());
    }

    @Override
    default NDList back(Applied step, NDArray relevance) {
        return new NDList(shares(step).stream()
                .map(share -> share.deal(step, relevance))
                .filter(Objects::nonNull)
                .reduce(NDArray::addi)
                .orElseGet(step.input(0)::zerosLike));
    }

    @Override
    default NDArray kept(Applied step, NDArray relevance) {
        return shares(step).stream()
                .map(share -> share.kept(step, relevance))
                .reduce(NDArray::add)
                .orElseThrow();
    }
}
