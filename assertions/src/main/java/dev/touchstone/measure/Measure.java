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

    /** Which objects it looks at: of the focus more is better, of what is to be avoided less. */
    Side side();

    /** The greatest value that its definition allows. */
    default double most() {
        return 1;
    }

    /**
     * The number; empty where its definition does not hold, as for a mask without pixels or a map without mass.
     *
     * @throws IllegalArgumentException if the map holds a value that is not finite, or is of another size than the truth
     */
    OptionalDouble of(ScalarMap map, RegionTruth truth);
}
