package dev.touchstone.study.andor.figure;

import dev.touchstone.measure.logic.SignMode;
import dev.touchstone.study.andor.AndorRow;
import dev.touchstone.study.figure.Claim;
import dev.touchstone.study.figure.Finding;
import dev.touchstone.study.figure.Finding.Outcome;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Classes that look perfect because their maps are constant are caught: those maps count as broken in every sign mode. */
record SilentMapsAreCaught() implements Claim<LogicTable> {

    @Override
    public Finding check(LogicTable table) {
        List<AndorRow> silent = Arrays.stream(SignMode.values())
                .flatMap(mode -> table.explainingMethods().stream()
                        .flatMap(method -> ClassRows.of(table, "NIB", method, mode.id()).rows().stream()))
                .filter(row -> broken(row) > 0)
                .toList();
        boolean caught = silent.stream().allMatch(row -> row.value() * row.n() > broken(row) - 0.5);
        List<AndorRow> spurious = silent.stream()
                .filter(row -> Math.round(row.value() * row.n()) == broken(row))
                .toList();
        return new Finding(
                "Classes with constant maps are not taken for whole",
                Numbers.OWN_RUN,
                "NIB, all sign modes",
                silent.isEmpty() ? Outcome.NOT_MEASURED : Outcome.of(caught),
                silent.isEmpty()
                        ? "no map says nothing"
                        : "%d classes hold such maps (%s), of which %d would have NIB 0 without the guard (%s)"
                                .formatted(silent.size(), methods(silent), spurious.size(), methods(spurious)));
    }

    private static int broken(AndorRow row) {
        return row.constant() + row.notFinite();
    }

    private static String methods(List<AndorRow> rows) {
        Map<String, Long> counts = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.method() + " " + row.mode(), LinkedHashMap::new, Collectors.counting()));
        return Numbers.list(counts.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .toList());
    }
}
