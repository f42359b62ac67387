package dev.touchstone.study.run;

import dev.touchstone.assertion.MapFault;
import dev.touchstone.measure.ScalarMap;
import dev.touchstone.scenario.Tensor;
import java.util.Optional;

/** Looks whether a map can be measured at all. A constant map can: it is what some measures are there to tell. */
final class MapInspection {

    private MapInspection() {}

    /** What is wrong with the map. @param scalar the same map with one number a pixel */
    static Optional<MapFault> faultOf(Tensor map, ScalarMap scalar) {
        boolean infinite = false;
        for (int i = 0; i < map.size(); i++) {
            if (Float.isNaN(map.get(i))) {
                return Optional.of(MapFault.NOT_A_NUMBER);
            }
            infinite |= Float.isInfinite(map.get(i));
        }
        if (infinite) {
            return Optional.of(MapFault.INFINITE);
        }
        return scalar.mass() == 0 ? Optional.of(MapFault.ALL_ZERO) : Optional.empty();
    }
}
