package dev.touchstone.randomisation;

import dev.touchstone.scenario.Tensor;
import java.util.Arrays;
import java.util.Optional;

/**
 * How raw maps are made ready to be compared: channels summed, signs dropped if they are to be, then prepared by the similarity.
 *
 * @param magnitudes whether signs are dropped
 */
record Comparison(Similarity similarity, boolean magnitudes) {

    /** The map, ready; empty if it cannot be compared with any other. */
    Optional<Similarity.Prepared> prepare(Tensor map) {
        if (MapDefect.ofNumbers(map).isPresent()) {
            return Optional.empty();
        }
        Similarity.Prepared prepared = similarity.prepare(grid(map));
        return prepared.with(prepared).isPresent() ? Optional.of(prepared) : Optional.empty();
    }

    /** What is wrong with a map that cannot be prepared. */
    MapDefect defect(Tensor map) {
        return MapDefect.ofNumbers(map).orElseGet(() -> MapDefect.ofIncomparable(grid(map)));
    }

    private MapGrid grid(Tensor map) {
        MapGrid signed = MapGrid.of(map);
        return magnitudes
                ? new MapGrid(
                        signed.height(),
                        signed.width(),
                        Arrays.stream(signed.values()).map(Math::abs).toArray())
                : signed;
    }
}
