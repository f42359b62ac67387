package dev.touchstone.measure;

import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.TruthMask;
import java.util.OptionalDouble;

/** A number taken from a map and the truth of its sample, from 0 to {@link #most()}. */
public interface Measure {

    /** Its name with its variant, e.g. {@code PAFL-tight}: the kind of its mask is part of it. */
    String name();

    /** Which pixels it takes for an object's own. */
    TruthMask mask();

    /** The greatest value that its definition allows. */
    default double most() {
        return 1;
    }

    /** The number; empty where its definition does not hold, as for a mask without pixels or a map without mass. */
    OptionalDouble of(ScalarMap map, RegionTruth truth);
}
