package dev.touchstone.assertion;

import dev.touchstone.measure.Scalarisation;
import dev.touchstone.method.Explanation;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Tensor;
import java.util.List;
import java.util.Optional;

/** Looks for maps that say nothing or hold no numbers, before any measure is taken. */
final class MapFaults {

    private MapFaults() {}

    /** The first faulty map of a bucket and how many there are. */
    static Optional<FaultReport> find(Bucket bucket, List<Explanation> explanations, Scalarisation scalarisation) {
        List<Explanation> faulty = explanations.stream()
                .filter(e -> of(e.map(), scalarisation).isPresent())
                .toList();
        if (faulty.isEmpty()) {
            return Optional.empty();
        }
        Explanation first = faulty.get(0);
        MapFault fault = of(first.map(), scalarisation).orElseThrow();
        return Optional.of(new FaultReport(
                fault,
                bucket,
                first.sample().index(),
                faulty.size(),
                explanations.size(),
                detail(fault, first.map(), scalarisation)));
    }

    static Optional<MapFault> of(Tensor map, Scalarisation scalarisation) {
        Optional<MapFault> fault = of(map);
        return fault.isEmpty() && scalarisation.apply(map).mass() == 0 ? Optional.of(MapFault.ALL_ZERO) : fault;
    }

    private static Optional<MapFault> of(Tensor map) {
        boolean constant = true;
        boolean infinite = false;
        for (int i = 0; i < map.size(); i++) {
            float value = map.get(i);
            if (Float.isNaN(value)) {
                return Optional.of(MapFault.NOT_A_NUMBER);
            }
            infinite |= Float.isInfinite(value);
            constant &= value == map.get(0);
        }
        if (infinite) {
            return Optional.of(MapFault.INFINITE);
        }
        if (constant) {
            return Optional.of(map.get(0) == 0 ? MapFault.ALL_ZERO : MapFault.CONSTANT);
        }
        return Optional.empty();
    }

    private static String detail(MapFault fault, Tensor map, Scalarisation scalarisation) {
        return switch (fault) {
            case NOT_A_NUMBER -> "NaN at " + position(map, Float::isNaN);
            case INFINITE -> "an infinite value at " + position(map, Float::isInfinite);
            case CONSTANT -> map.get(0) + " everywhere";
            case ALL_ZERO -> of(map).isPresent() ? fault.description() : "no mass under " + scalarisation.id();
            case UNDEFINED, MALFORMED -> fault.description();
        };
    }

    private interface Test {
        boolean holds(float value);
    }

    private static String position(Tensor map, Test test) {
        int index = 0;
        while (!test.holds(map.get(index))) {
            index++;
        }
        StringBuilder position = new StringBuilder();
        int rest = index;
        for (int axis = map.shape().length - 1; axis >= 0; axis--) {
            position.insert(0, (axis == 0 ? "" : ", ") + rest % map.length(axis));
            rest /= map.length(axis);
        }
        return "(" + position + ")";
    }
}
