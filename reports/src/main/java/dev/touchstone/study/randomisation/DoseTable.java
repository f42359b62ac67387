package dev.touchstone.study.randomisation;

import dev.touchstone.randomisation.meta.Dose;
import dev.touchstone.randomisation.meta.DoseResponse;
import java.util.ArrayList;
import java.util.List;

/** The statistic of each mixture, and between which the verdict turns. */
final class DoseTable {

    private DoseTable() {}

    /** @param studied one test on each of its worlds; no lines if nothing was mixed */
    static List<String> lines(List<StudiedTests> studied) {
        List<Double> shares = studied.stream()
                .flatMap(world -> world.report().responses().stream())
                .findFirst()
                .map(response -> response.doses().stream().map(Dose::share).toList())
                .orElse(List.of());
        if (shares.isEmpty()) {
            return List.of();
        }
        List<String> header = new ArrayList<>(List.of("world", "method"));
        shares.forEach(share -> header.add(Figures.two(share)));
        header.addAll(List.of("passes up to", "fails from", "deepest fall"));
        MarkdownTable table = new MarkdownTable(header);
        for (StudiedTests world : studied) {
            world.report().responses().forEach(response -> table.row(row(world.world(), response)));
        }
        return table.lines();
    }

    private static List<String> row(String world, DoseResponse response) {
        List<String> row = new ArrayList<>(List.of(world, response.method()));
        response.doses().forEach(dose -> row.add(Figures.two(dose.statistic())));
        row.add(Figures.one(response.passesUpTo()));
        row.add(Figures.one(response.failsFrom()));
        row.add(Figures.three(response.deepestFall()));
        return row;
    }
}
