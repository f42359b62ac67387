package dev.touchstone.study.andor;

import dev.touchstone.study.andor.AndorResults.SilentNote;
import dev.touchstone.study.andor.AndorResults.UnmeasuredCell;
import dev.touchstone.study.andor.figure.LogicPool;
import dev.touchstone.study.andor.figure.LogicTable;
import dev.touchstone.study.andor.figure.ScenarioGroup;
import dev.touchstone.study.andor.figure.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The results as lines for people: each method's NIB by scenario group and class, then what said nothing and what was not measured. */
final class AndorSummary {

    private AndorSummary() {}

    static List<String> lines(AndorResults results) {
        List<String> lines = new ArrayList<>();
        table(new LogicTable(results.rows()), lines);
        silent(results.notes()).forEach((what, count) -> lines.add("%s: %d".formatted(what, count)));
        results.unmeasured().stream()
                .collect(Collectors.groupingBy(AndorSummary::why, LinkedHashMap::new, Collectors.counting()))
                .forEach((why, models) -> lines.add("%s, on %d models".formatted(why, models)));
        results.unverified()
                .forEach(model -> lines.add("%s: not verified, %s".formatted(model.model(), model.table())));
        return lines;
    }

    private static void table(LogicTable table, List<String> lines) {
        int width = table.methods().stream().mapToInt(String::length).max().orElse(0);
        lines.add("");
        lines.add("NIB, raw, mean of the classes, by scenario group");
        lines.add("  " + " ".repeat(width) + each(group -> String.format("%15s", group.title())));
        table.methods()
                .forEach(method -> lines.add("  " + method + " ".repeat(width - method.length())
                        + each(group -> cell(table.pool(method, "NIB", group, View.BALANCED)))));
    }

    private static String each(Function<ScenarioGroup, String> cell) {
        return Arrays.stream(ScenarioGroup.values()).map(cell).collect(Collectors.joining());
    }

    /** A refusal goes on with what works instead, which is told in full elsewhere. */
    private static String why(UnmeasuredCell cell) {
        return "%s: %s, %s"
                .formatted(
                        cell.method(),
                        cell.outcome().name().toLowerCase(Locale.ROOT),
                        cell.reason().replaceFirst("; .*", ""));
    }

    private static String cell(LogicPool pool) {
        return pool.isDefined() ? String.format(Locale.ROOT, "%15.3f", pool.mean()) : "%15s".formatted("-");
    }

    private static Map<String, Integer> silent(List<SilentNote> notes) {
        return notes.stream()
                .collect(Collectors.groupingBy(
                        note -> "%s, %s maps with %s".formatted(note.method(), note.mode(), note.fault()),
                        LinkedHashMap::new,
                        Collectors.summingInt(SilentNote::count)));
    }
}
