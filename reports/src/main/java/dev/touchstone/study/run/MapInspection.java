package dev.touchstone.study.run;

import dev.touchstone.assertion.MapFault;
import dev.touchstone.measure.ScalarMap;
import dev.touchstone.scenario.Tensor;
import java.util.Optional;

/** Looks whether a map can be measured at all. */
public final class MapInspection {

    private MapInspection() {}

    /**
     * What is wrong with the map of an image. A constant map can be measured: it is what some measures are there to tell.
     *
     * @param scalar the same map with one number a pixel
     */
    static Optional<MapFault> faultOf(Tensor map, ScalarMap scalar) {
        return numberFaultOf(map).or(() -> scalar.mass() == 0 ? Optional.of(MapFault.ALL_ZERO) : Optional.empty());
    }

    /** Whether it holds NaN or infinite values; NaN if both. */
    public static Optional<MapFault> numberFaultOf(Tensor map) {
        boolean infinite = false;
        for (int i = 0; i < map.size(); i++) {
            if (Float.isNaN(map.get(i))) {
                return Optional.of(MapFault.NOT_A_NUMBER);
            }
            infinite |= Float.isInfinite(map.get(i));
        }
        return infinite ? Optional.of(MapFault.INFINITE) : Optional.empty();
    }
}
