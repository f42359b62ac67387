package dev.touchstone.randomisation;

import dev.touchstone.scenario.Tensor;
import java.util.Optional;

/**
 * How raw maps are made ready to be compared: channels summed, signs dropped if they are to be, then prepared by the similarity. A constant
 * map cannot be compared, whatever a similarity may make of it.
 *
 * @param magnitudes whether signs are dropped
 */
record Comparison(Similarity similarity, boolean magnitudes) {

    /** The map, ready; empty if it cannot be compared with any other. */
    Optional<Similarity.Prepared> prepare(Tensor map) {
        if (MapDefect.ofNumbers(map).isPresent()) {
            return Optional.empty();
        }
        MapGrid grid = grid(map);
        return grid.isConstant()
                ? Optional.empty()
                : Optional.of(similarity.prepare(grid))
                        .filter(prepared -> prepared.with(prepared).isPresent());
    }

    /** What is wrong with a map that cannot be prepared. */
    MapDefect defect(Tensor map) {
        return MapDefect.ofNumbers(map)
                .orElseGet(() -> grid(map).isConstant() ? MapDefect.CONSTANT : MapDefect.UNDEFINED);
    }

    private MapGrid grid(Tensor map) {
        MapGrid signed = MapGrid.of(map);
        return magnitudes ? signed.magnitudes() : signed;
    }
}
