package dev.touchstone.study.figure;

import dev.touchstone.study.StudyRow;
import dev.touchstone.study.published.PaperLabel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The rows of a study, checked and in order. A bucket where a measure is defined for no map at all, such as the focus where nothing is
 * to be focused on, does not count; a bucket where it is undefined for one method's maps alone counts as undefined for that method.
 */
final class StudyTable {

    private final List<StudyRow> rows;
    private final Set<Measured> measured = new HashSet<>();

    private record Measured(Place place, String measure) {
        static Measured of(StudyRow row) {
            return new Measured(Place.of(row), row.measure());
        }
    }

    private record Identity(
            String method, String setting, String network, String background, int bucket, String measure) {
        static Identity of(StudyRow row) {
            return new Identity(
                    row.method(), row.setting(), row.network(), row.background(), row.bucket(), row.measure());
        }
    }

    /** @throws IllegalArgumentException if two rows are of the same, or a row's mean does not go with its count */
    StudyTable(List<StudyRow> rows) {
        Set<Identity> known = new HashSet<>();
        for (StudyRow row : rows) {
            if (!known.add(Identity.of(row))) {
                throw new IllegalArgumentException("two rows of a study are of the same: " + Identity.of(row));
            }
            if (row.n() > 0 != Double.isFinite(row.mean())) {
                throw new IllegalArgumentException(
                        "a row's mean is a number where there are samples, and NaN where there are none, but "
                                + Identity.of(row) + " has " + row.mean() + " of " + row.n() + " samples");
            }
            if (row.n() > 0 || !Double.isNaN(row.oracle())) {
                measured.add(Measured.of(row));
            }
        }
        this.rows = rows.stream()
                .sorted(Comparator.comparing((StudyRow row) -> rank(Kind.inOrder(), row.setting()))
                        .thenComparing(StudyRow::setting)
                        .thenComparing(StudyRow::bucket))
                .toList();
    }

    /** Those that the paper has in its order, then the others by name. */
    List<String> methods() {
        List<String> known = PaperLabel.all().stream().map(PaperLabel::method).toList();
        return rows.stream()
                .map(StudyRow::method)
                .distinct()
                .sorted(Comparator.comparing((String method) -> rank(known, method))
                        .thenComparing(method -> method))
                .toList();
    }

    /** Those that are no controls: a method that asks nothing of the model explains nothing of it. */
    List<String> explainingMethods() {
        return methods().stream().filter(method -> !Controls.isControl(method)).toList();
    }

    /** In the paper's order, then others by name. */
    List<String> settings() {
        return distinct(StudyRow::setting);
    }

    /** In the order of the rows, the paper's own first. */
    List<Configuration> configurations() {
        List<Configuration> all = new ArrayList<>(distinct(Configuration::of));
        all.sort(Comparator.comparing(each -> !each.equals(Configuration.PLAIN)));
        return all;
    }

    /** What the main figures and findings are about: the paper's own configuration, or the first there is. */
    Configuration main() {
        return configurations().stream().findFirst().orElse(Configuration.PLAIN);
    }

    boolean has(String measure) {
        return rows.stream().anyMatch(row -> row.measure().equals(measure));
    }

    /** What was measured of a method in some settings. */
    Pool pool(String method, Configuration configuration, Set<String> settings, String measure) {
        return new Pool(everyMethod(configuration, settings, measure).stream()
                .filter(row -> row.method().equals(method))
                .toList());
    }

    /** What was measured of all methods in some settings. */
    List<StudyRow> everyMethod(Configuration configuration, Set<String> settings, String measure) {
        return rows.stream()
                .filter(row -> row.measure().equals(measure) && settings.contains(row.setting()))
                .filter(row -> Configuration.of(row).equals(configuration) && measured.contains(Measured.of(row)))
                .toList();
    }

    private <T> List<T> distinct(Function<StudyRow, T> part) {
        return List.copyOf(new LinkedHashSet<>(rows.stream().map(part).toList()));
    }

    private static int rank(List<String> order, String name) {
        return order.contains(name) ? order.indexOf(name) : order.size();
    }
}
