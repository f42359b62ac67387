package dev.touchstone.study.andor.figure;

import dev.touchstone.method.MethodCatalog;
import dev.touchstone.method.Needs;
import dev.touchstone.study.andor.AndorRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The rows of a study, of single models, by measure and sign mode. */
public final class LogicTable {

    static final String RAW = "raw";

    private final Set<String> methods = new LinkedHashSet<>();
    private final Set<String> networks = new LinkedHashSet<>();
    private final Map<String, List<AndorRow>> byMeasure = new HashMap<>();

    /** @throws IllegalArgumentException if two rows are of the same */
    public LogicTable(List<AndorRow> rows) {
        Set<List<String>> known = new HashSet<>();
        rows.stream().filter(AndorRow::isOfOneModel).forEach(row -> {
            List<String> place = List.of(
                    row.method(),
                    row.configuration(),
                    row.top(),
                    row.network(),
                    row.seed(),
                    row.label(),
                    row.measure(),
                    row.mode());
            if (!known.add(place)) {
                throw new IllegalArgumentException("there are two rows for " + String.join(" ", place));
            }
            methods.add(row.method());
            networks.add(row.network());
            byMeasure
                    .computeIfAbsent(key(row.measure(), row.mode()), key -> new ArrayList<>())
                    .add(row);
        });
    }

    private static String key(String measure, String mode) {
        return measure + " " + mode;
    }

    /** All, in the order of the rows. */
    public List<String> methods() {
        return List.copyOf(methods);
    }

    /** Those that are no controls: a method that asks nothing of the model explains nothing of it. */
    List<String> explainingMethods() {
        return methods.stream()
                .filter(method -> MethodCatalog.find(method)
                        .filter(each -> each.needs() == Needs.NOTHING)
                        .isEmpty())
                .toList();
    }

    /** In the order of the rows. */
    List<String> networks() {
        return List.copyOf(networks);
    }

    /** What was measured in one sign mode, of those rows that are such. */
    LogicPool pool(String measure, String mode, Predicate<AndorRow> such) {
        return new LogicPool(byMeasure.getOrDefault(key(measure, mode), List.of()).stream()
                .filter(such)
                .toList());
    }

    /** The raw values of all methods in a scenario group. */
    LogicPool pool(String measure, ScenarioGroup group, View view) {
        return pool(measure, RAW, row -> view.labels().contains(row.label()) && group.holds(row));
    }

    /** The raw values of a method in a scenario group. */
    public LogicPool pool(String method, String measure, ScenarioGroup group, View view) {
        return pool(measure, group, view).only(row -> row.method().equals(method));
    }
}
