package dev.touchstone.study.figure;

import dev.touchstone.study.StudyRow;
import dev.touchstone.study.published.PaperLabel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of a study, checked and in order. A bucket where a measure is defined for no map at all, such as the focus where nothing is
 * to be focused on, does not count; a bucket where it is undefined for one method's maps alone counts as undefined for that method.
 */
final class StudyTable {

    private final List<String> methods;
    private final List<String> settings;
    private final List<Configuration> configurations;
    private final Map<Group, Map<String, List<StudyRow>>> groups = new HashMap<>();

    private record Group(Configuration configuration, String measure) {}

    private record Measured(Place place, String measure) {
        static Measured of(StudyRow row) {
            return new Measured(Place.of(row), row.measure());
        }
    }

    /** @throws IllegalArgumentException if two rows are of the same, or a row's numbers do not go together */
    StudyTable(List<StudyRow> rows) {
        RowCheck.check(rows);
        List<StudyRow> ordered = rows.stream()
                .sorted(Comparator.comparing((StudyRow row) -> rank(Kind.inOrder(), row.setting()))
                        .thenComparing(StudyRow::setting)
                        .thenComparing(StudyRow::bucket))
                .toList();
        settings = distinct(ordered.stream().map(StudyRow::setting));
        List<String> known = PaperLabel.all().stream().map(PaperLabel::method).toList();
        methods = distinct(ordered.stream()
                .map(StudyRow::method)
                .sorted(Comparator.comparing((String method) -> rank(known, method))
                        .thenComparing(method -> method)));
        configurations = distinct(ordered.stream()
                .map(Configuration::of)
                .sorted(Comparator.comparing(each -> !each.equals(Configuration.PLAIN))));
        Set<Measured> measured = ordered.stream()
                .filter(row -> row.n() > 0 || !Double.isNaN(row.oracle()))
                .map(Measured::of)
                .collect(Collectors.toSet());
        ordered.stream().filter(row -> measured.contains(Measured.of(row))).forEach(this::add);
    }

    private void add(StudyRow row) {
        groups.computeIfAbsent(new Group(Configuration.of(row), row.measure()), group -> new LinkedHashMap<>())
                .computeIfAbsent(row.method(), method -> new ArrayList<>())
                .add(row);
    }

    /** Those that the paper has in its order, then the others by name. */
    List<String> methods() {
        return methods;
    }

    /** Those that are no controls: a method that asks nothing of the model explains nothing of it. */
    List<String> explainingMethods() {
        return methods.stream().filter(method -> !Controls.isControl(method)).toList();
    }

    /** In the paper's order, then others by name. */
    List<String> settings() {
        return settings;
    }

    /** In the order of the rows, the paper's own first. */
    List<Configuration> configurations() {
        return configurations;
    }

    /** What the main figures and findings are about: the paper's own configuration, or the first there is. */
    Configuration main() {
        return configurations.stream().findFirst().orElse(Configuration.PLAIN);
    }

    boolean has(String measure) {
        return groups.keySet().stream().anyMatch(group -> group.measure().equals(measure));
    }

    /** What was measured of a method in some settings. */
    Pool pool(String method, Configuration configuration, Set<String> settings, String measure) {
        return new Pool(
                groups
                        .getOrDefault(new Group(configuration, measure), Map.of())
                        .getOrDefault(method, List.of())
                        .stream()
                        .filter(row -> settings.contains(row.setting()))
                        .toList());
    }

    /** What was measured of all methods in some settings. */
    List<StudyRow> everyMethod(Configuration configuration, Set<String> settings, String measure) {
        return groups.getOrDefault(new Group(configuration, measure), Map.of()).values().stream()
                .flatMap(List::stream)
                .filter(row -> settings.contains(row.setting()))
                .toList();
    }

    private static <T> List<T> distinct(Stream<T> parts) {
        return parts.distinct().toList();
    }

    private static int rank(List<String> order, String name) {
        return order.contains(name) ? order.indexOf(name) : order.size();
    }
}
