package dev.touchstone.method.control;

import ai.djl.ndarray.NDArray;
import dev.touchstone.method.TruthMethod;
import dev.touchstone.scenario.LogicTruth;
import dev.touchstone.scenario.Truth;
import dev.touchstone.scenario.TruthMask;
import java.util.List;

/**
 * The map that cannot be better: 1 on the focus and 0 elsewhere, on every channel. Where nothing is to be focused it is all zero. In a
 * logical world: 1 on R_max, the inputs that occur in a minimal reason.
 *
 * @param mask which pixels of an image are an object's own; its kind is part of the id, but for the tight boxes of the default
 */
public record Oracle(TruthMask mask) implements TruthMethod {

    /** On the least boxes that hold the objects' ink. */
    public Oracle() {
        this(TruthMask.TIGHT);
    }

    @Override
    public String id() {
        return mask == TruthMask.TIGHT ? "oracle" : "oracle-" + mask.id();
    }

    @Override
    public NDArray attribute(NDArray inputs, List<? extends Truth> truths) {
        return new TruthPainter(truth -> truth.focusMask(mask), LogicTruth::relevant).paint(inputs, truths);
    }
}
