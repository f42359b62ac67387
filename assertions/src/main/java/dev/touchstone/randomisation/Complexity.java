package dev.touchstone.randomisation;

import java.util.OptionalDouble;

/** How complex a map is: the greater the more. */
public interface Complexity {

    /** Its name with its variant, e.g. {@code entropy-100-shared-rms}. */
    String id();

    /** Of one map; empty if it is not defined, as for a constant map. */
    OptionalDouble of(MapGrid map);

    /** The most that a map can have, e.g. the logarithm of the number of bins; infinite if there is no such value. */
    double most();
}
