package dev.touchstone.measure;

import dev.touchstone.scenario.RegionTruth;
import java.util.OptionalDouble;

/** A number taken from a map and the truth of its sample, in [0, 1]. */
public interface Measure {

    /** Its name with its variant, e.g. {@code PAFL}. */
    String name();

    /** The number; empty where its definition does not hold, as for a mask without pixels or a map without mass. */
    OptionalDouble of(ScalarMap map, RegionTruth truth);
}
