package dev.touchstone.randomisation;

import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the complexity of raw maps is read: channels summed, signs dropped if they are to be, then measured.
 *
 * @param magnitudes whether signs are dropped
 */
record ComplexityReader(Complexity complexity, boolean magnitudes) {

    /** Of one map; NaN if it has none, as where it is constant, whatever a complexity may make of it, or not finite. */
    double of(Tensor map) {
        if (MapDefect.ofNumbers(map).isPresent()) {
            return Double.NaN;
        }
        MapGrid grid = grid(map);
        return grid.isConstant() ? Double.NaN : complexity.of(grid).orElse(Double.NaN);
    }

    /** Of maps, in their order. */
    double[] ofAll(List<Tensor> maps) {
        return maps.stream().mapToDouble(this::of).toArray();
    }

    /**
     * @param maps of the samples on the trained model
     * @throws IncomparableMapException if a complexity is not defined or 0, so that no rise can be a share of it
     */
    void requireComplexity(List<Tensor> maps, List<Sample> samples) {
        List<IncomparableMapException.Faulty> faulty = new ArrayList<>();
        for (int i = 0; i < maps.size(); i++) {
            Tensor map = maps.get(i);
            Sample sample = samples.get(i);
            defect(map).ifPresent(defect -> faulty.add(new IncomparableMapException.Faulty(sample, map, defect)));
        }
        if (!faulty.isEmpty()) {
            throw new IncomparableMapException(faulty, maps.size());
        }
    }

    private Optional<MapDefect> defect(Tensor map) {
        return MapDefect.ofNumbers(map).or(() -> of(map) > 0 ? Optional.empty() : Optional.of(simple(grid(map))));
    }

    private static MapDefect simple(MapGrid map) {
        return map.isConstant() ? MapDefect.CONSTANT : MapDefect.SIMPLE;
    }

    private MapGrid grid(Tensor map) {
        MapGrid signed = MapGrid.of(map);
        return magnitudes ? signed.magnitudes() : signed;
    }
}
