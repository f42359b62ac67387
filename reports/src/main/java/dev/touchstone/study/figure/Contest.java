package dev.touchstone.study.figure;

import dev.touchstone.study.StudyRow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A bucket that has both objects to look at and objects to avoid, with what a method makes of them. Decisions are on bucket means, as
 * the paper's seem to be.
 *
 * @param primary the focus level on the objects to look at
 * @param secondary the focus level on those to avoid
 */
record Contest(StudyRow primary, StudyRow secondary) {

    /** All such buckets of a setting that were measured for a method. */
    static List<Contest> of(
            StudyTable table, String method, Configuration configuration, String setting, Variant variant) {
        return of(table, method, configuration, setting, variant.of("PAFL"), variant.of("SAFL"));
    }

    /** The same by two other measures of one scale. */
    static List<Contest> of(
            StudyTable table,
            String method,
            Configuration configuration,
            String setting,
            String primaryMeasure,
            String secondaryMeasure) {
        Map<Integer, StudyRow> secondary =
                table.pool(method, configuration, Set.of(setting), secondaryMeasure).rows().stream()
                        .collect(Collectors.toMap(StudyRow::bucket, row -> row));
        return table.pool(method, configuration, Set.of(setting), primaryMeasure).rows().stream()
                .filter(row -> secondary.containsKey(row.bucket()))
                .map(row -> new Contest(row, secondary.get(row.bucket())))
                .toList();
    }

    /** Whether the oracle passes: where it does not, no method can, and its failing says nothing. */
    boolean discriminates() {
        return !(primary.oracle() <= Controls.BOUND);
    }

    boolean isDefined() {
        return primary.n() > 0 && secondary.n() > 0;
    }

    /** More than half of the map is on the objects to look at. */
    boolean succeeds() {
        return primary.mean() > Controls.BOUND;
    }

    /** More of the map is on the objects to avoid. */
    boolean fails() {
        return secondary.mean() > primary.mean();
    }
}
