package dev.touchstone.study.andor.run;

import dev.touchstone.assertion.MapFault;
import dev.touchstone.measure.logic.LogicMeasure;
import dev.touchstone.measure.logic.LogicSample;
import dev.touchstone.measure.logic.SignMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures the maps of a whole truth table: by each measure in the raw mode, which is that of every method beforehand, and NIB and logical
 * accuracy at the baseline in all sign modes.
 */
record LogicMeasurement(List<LogicMeasure> measures, CoherenceFigures coherence) {

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
        for (int label = 0; label < 2; label++) {
            int its = label;
            List<LogicMap> ofClass =
                    maps.stream().filter(map -> map.label() == its).toList();
            add(
                    faults,
                    SignMode.RAW,
                    label,
                    MapFault.NOT_A_NUMBER,
                    ofClass.stream().filter(map -> !map.isFinite()));
            for (SignMode mode : SignMode.values()) {
                Stream<LogicMap> constant = ofClass.stream()
                        .filter(LogicMap::isFinite)
                        .filter(map -> LogicSample.of(map.single(), mode).isConstant());
                add(faults, mode, label, MapFault.CONSTANT, constant);
            }
        }
        return faults;
    }

    private static void add(
            List<LogicFault> faults, SignMode mode, int label, MapFault fault, Stream<LogicMap> faulty) {
        List<Integer> samples = faulty.map(map -> map.single().sample().index())
                .sorted(Comparator.naturalOrder())
                .toList();
        if (!samples.isEmpty()) {
            faults.add(new LogicFault(mode, label, fault, samples.size(), samples.get(0)));
        }
    }
}
