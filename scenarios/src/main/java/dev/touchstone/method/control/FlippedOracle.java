package dev.touchstone.method.control;

import ai.djl.ndarray.NDArray;
import dev.touchstone.method.TruthMethod;
import dev.touchstone.scenario.Truth;
import java.util.List;

/**
 * {@link Oracle} with its sign turned: -1 on the focus, or on R_max, and 0 elsewhere. It is right about where and wrong about what
 * for, so whoever judges signs must tell it from the oracle.
 */
public final class FlippedOracle implements TruthMethod {

    private final Oracle oracle = new Oracle();

    @Override
    public String id() {
        return "flipped-oracle";
    }

    @Override
    public NDArray attribute(NDArray inputs, List<? extends Truth> truths) {
        return inputs.zerosLike().subi(oracle.attribute(inputs, truths));
    }
}
