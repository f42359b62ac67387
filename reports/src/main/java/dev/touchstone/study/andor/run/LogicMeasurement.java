package dev.touchstone.study.andor.run;

import dev.touchstone.assertion.MapFault;
import dev.touchstone.measure.logic.LogicMeasure;
import dev.touchstone.measure.logic.SignMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Measures the maps of a whole truth table: by each measure in the raw mode, which is that of every method beforehand, and NIB and logical
 * accuracy at the baseline in all sign modes.
 */
record LogicMeasurement(List<LogicMeasure> measures, CoherenceFigures coherence) {

    /** What no sign mode changes. */
    private static final Set<MapFault> NUMBERS = Set.of(MapFault.NOT_A_NUMBER, MapFault.INFINITE);

    private static final List<String> IN_ALL_MODES = List.of("NIB", "LA-baseline");

    /** @param maps of both classes */
    LogicFigures of(List<LogicMap> maps) {
        List<LogicMap> ordered = maps.stream().sorted(LogicMeasurement::byTable).toList();
        List<LogicFigure> figures = new ArrayList<>();
        for (String label : List.of("0", "1", "all")) {
            List<LogicMap> its = ordered.stream()
                    .filter(map -> label.equals("all") || label.equals(Integer.toString(map.label())))
                    .toList();
            for (SignMode mode : SignMode.values()) {
                SignedMaps signed = SignedMaps.of(its, mode);
                measures.stream()
                        .filter(measure -> mode == SignMode.RAW || IN_ALL_MODES.contains(measure.name()))
                        .forEach(measure -> figures.add(SilentMaps.of(measure).figure(measure, mode, label, signed)));
            }
        }
        figures.addAll(coherence.of(ordered));
        return new LogicFigures(figures, faults(maps));
    }

    /** The first input changes fastest. */
    private static int byTable(LogicMap one, LogicMap other) {
        float[] ones = one.single().sample().input().values();
        float[] others = other.single().sample().input().values();
        for (int input = ones.length - 1; input > 0; input--) {
            if (ones[input] != others[input]) {
                return Float.compare(ones[input], others[input]);
            }
        }
        return Float.compare(ones[0], others[0]);
    }

    private static List<LogicFault> faults(List<LogicMap> maps) {
        List<LogicFault> faults = new ArrayList<>();
        for (SignMode mode : SignMode.values()) {
            Map<Integer, Map<MapFault, List<Integer>>> samples = new TreeMap<>();
            for (LogicMap map : maps) {
                map.fault(mode)
                        .filter(fault -> mode == SignMode.RAW || !NUMBERS.contains(fault))
                        .ifPresent(fault -> samples.computeIfAbsent(map.label(), label -> new EnumMap<>(MapFault.class))
                                .computeIfAbsent(fault, each -> new ArrayList<>())
                                .add(map.single().sample().index()));
            }
            samples.forEach((label, byFault) -> byFault.forEach((fault, indices) ->
                    faults.add(new LogicFault(mode, label, fault, indices.size(), Collections.min(indices)))));
        }
        return faults;
    }
}
