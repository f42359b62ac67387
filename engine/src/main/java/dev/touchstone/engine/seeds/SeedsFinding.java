package dev.touchstone.engine.seeds;

import java.util.OptionalDouble;

/**
 * What the runs of a test come to.
 *
 * @param decision whether they decide
 * @param told the figures that it rests on
 * @param pValue the chance to find FAIL so soon, or sooner, if the method met in truth what is asked; empty if it is not known
 */
record SeedsFinding(Decision decision, String told, OptionalDouble pValue) {

    /** From the best to the worst: of several parts the worst decides. */
    enum Decision {
        /** More seeds are needed. */
        OPEN,
        PASS,
        /** All seeds have run and decide nothing. */
        UNDECIDED,
        FAIL
    }

    SeedsFinding(Decision decision, String told) {
        this(decision, told, OptionalDouble.empty());
    }
}
