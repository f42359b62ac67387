package dev.touchstone.measure;

import dev.touchstone.scenario.Mask;
import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;

/** What most measures ask for before they are defined: a mask with pixels and a map with mass. */
final class Defined {

    private Defined() {}

    /** The value, or empty if the mask has no pixel or the map no mass. */
    static OptionalDouble where(ScalarMap map, Mask mask, DoubleSupplier value) {
        map.requireFit(mask);
        return mask.isEmpty() || !map.hasMass() ? OptionalDouble.empty() : OptionalDouble.of(value.getAsDouble());
    }
}
