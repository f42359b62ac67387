package dev.touchstone.study.randomisation;

import dev.touchstone.randomisation.meta.MethodReadings;
import dev.touchstone.randomisation.meta.OccasionReading;
import dev.touchstone.randomisation.meta.Reading;
import dev.touchstone.study.run.FinishedCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The statistic of each method on each world, at the first base seed, and the decisions of all base seeds. */
final class StatisticTable {

    private StatisticTable() {}

    /** @param studied one test on each of its worlds */
    static List<String> lines(List<StudiedTests> studied) {
        List<String> header = new ArrayList<>(List.of("method"));
        studied.forEach(world -> header.add(world.world()));
        MarkdownTable table = new MarkdownTable(header);
        List<String> methods = studied.stream()
                .flatMap(world -> world.cells().stream())
                .map(cell -> cell.key().method())
                .distinct()
                .toList();
        for (String method : methods) {
            List<String> row = new ArrayList<>(List.of(method));
            studied.forEach(world -> row.add(entry(world, method)));
            table.row(row);
        }
        return table.lines();
    }

    private static String entry(StudiedTests studied, String method) {
        return studied.cells().stream()
                .filter(cell -> cell.key().method().equals(method))
                .findFirst()
                .map(StatisticTable::entry)
                .orElse("");
    }

    private static String entry(TestCell cell) {
        if (cell.outcome() != FinishedCell.Outcome.MEASURED) {
            return cell.outcome() == FinishedCell.Outcome.REFUSED ? "not of this network" : "broke";
        }
        MethodReadings readings = cell.readings();
        Reading first = readings.occasions().get(0).reading();
        return "%s; %s".formatted(Figures.bounded(first.statistic(), first.bounds()), decisions(readings));
    }

    private static String decisions(MethodReadings readings) {
        Map<String, Long> counts = readings.occasions().stream()
                .filter(at -> at.occasion().perturbation().isEmpty())
                .map(OccasionReading::reading)
                .collect(Collectors.groupingBy(
                        reading -> reading.decision().name(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(Collectors.joining(", "));
    }
}
