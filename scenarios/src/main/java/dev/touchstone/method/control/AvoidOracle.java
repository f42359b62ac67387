package dev.touchstone.method.control;

import ai.djl.ndarray.NDArray;
import dev.touchstone.method.TruthMethod;
import dev.touchstone.scenario.LogicTruth;
import dev.touchstone.scenario.Truth;
import dev.touchstone.scenario.TruthMask;
import java.util.List;

/**
 * The map that cannot be worse: 1 on what is to avoid and 0 elsewhere, on every channel. Where nothing is to avoid it is all zero. In a
 * logical world: 1 on the baseline block.
 *
 * @param mask which pixels of an image are an object's own; its kind is part of the id, but for the tight boxes of the default
 */
public record AvoidOracle(TruthMask mask) implements TruthMethod {

    /** On the least boxes that hold the objects' ink. */
    public AvoidOracle() {
        this(TruthMask.TIGHT);
    }

    @Override
    public String id() {
        return mask == TruthMask.TIGHT ? "avoid-oracle" : "avoid-oracle-" + mask.id();
    }

    @Override
    public NDArray attribute(NDArray inputs, List<? extends Truth> truths) {
        return new TruthPainter(truth -> truth.avoidMask(mask), LogicTruth::baseline).paint(inputs, truths);
    }
}
