package dev.touchstone.randomisation;

import dev.touchstone.scenario.Tensor;
import java.util.Optional;

/** Why a map cannot be compared with any other. */
public enum MapDefect {
    NOT_A_NUMBER("NaN"),
    INFINITE("infinite values"),
    /** After channels are summed and, where signs are dropped, after that. */
    CONSTANT("one value everywhere"),
    UNDEFINED("no similarity even with itself"),
    SIMPLE("a complexity of 0 or none, of which no rise can be a share");

    private final String description;

    MapDefect(String description) {
        this.description = description;
    }

    /** What such a map has. */
    public String description() {
        return description;
    }

    static Optional<MapDefect> ofNumbers(Tensor map) {
        boolean infinite = false;
        for (int k = 0; k < map.size(); k++) {
            if (Float.isNaN(map.get(k))) {
                return Optional.of(NOT_A_NUMBER);
            }
            infinite |= Float.isInfinite(map.get(k));
        }
        return infinite ? Optional.of(INFINITE) : Optional.empty();
    }
}
