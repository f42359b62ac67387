package dev.touchstone.assertion;

import dev.touchstone.measure.Scalarisation;
import dev.touchstone.measure.logic.SignMode;
import dev.touchstone.method.Explanation;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Tensor;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Looks for maps that say nothing or hold no numbers, before any measure is taken. */
final class MapFaults {

    private MapFaults() {}

    private record Found(MapFault fault, String detail) {}

    /** The first faulty map of a bucket and how many there are. */
    static Optional<FaultReport> find(Bucket bucket, List<Explanation> explanations, Scalarisation scalarisation) {
        return find(bucket, explanations, map -> raw(map).or(() -> withoutMass(map, scalarisation)));
    }

    /** The same of maps whose signs are made something of. */
    static Optional<FaultReport> find(Bucket bucket, List<Explanation> explanations, SignMode mode) {
        return find(bucket, explanations, map -> raw(map).or(() -> flattened(map, mode)));
    }

    private static Optional<FaultReport> find(
            Bucket bucket, List<Explanation> explanations, Function<Tensor, Optional<Found>> look) {
        Optional<FaultReport> first = Optional.empty();
        int count = 0;
        for (Explanation explanation : explanations) {
            Optional<Found> found = look.apply(explanation.map());
            count += found.isPresent() ? 1 : 0;
            first = first.or(() -> found.map(fault -> new FaultReport(
                    fault.fault(), bucket, explanation.sample().index(), 0, explanations.size(), fault.detail())));
        }
        int all = count;
        return first.map(report -> report.withCount(all));
    }

    private static Optional<Found> raw(Tensor map) {
        return of(map).map(fault -> new Found(fault, detail(fault, map)));
    }

    private static Optional<Found> withoutMass(Tensor map, Scalarisation scalarisation) {
        return scalarisation.apply(map).mass() == 0
                ? Optional.of(new Found(MapFault.ALL_ZERO, "no mass under " + scalarisation.id()))
                : Optional.empty();
    }

    private static Optional<Found> flattened(Tensor map, SignMode mode) {
        float[] values = map.values();
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) mode.apply(values[i]);
        }
        Tensor signed = Tensor.of(values, map.shape());
        return of(signed).map(fault -> new Found(fault, detail(fault, signed) + " under " + mode.id()));
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

    private static String detail(MapFault fault, Tensor map) {
        return switch (fault) {
            case NOT_A_NUMBER -> "NaN at " + position(map, Float::isNaN);
            case INFINITE -> "an infinite value at " + position(map, Float::isInfinite);
            case CONSTANT -> map.get(0) + " everywhere";
            case ALL_ZERO, UNDEFINED, MALFORMED -> fault.description();
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
