package dev.touchstone.study;

import dev.touchstone.measure.Pafl;
import dev.touchstone.study.plan.StudyMethods;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The results as lines for people: of each method the average over the buckets and the worst bucket, for the simple and the complex settings;
 * then what was not measured.
 */
final class StudySummary {

    private static final String PREFERRED = new Pafl().name();

    private StudySummary() {}

    static List<String> lines(StudyResults results) {
        List<String> lines = new ArrayList<>();
        String measure = measure(results.provenance().measures());
        Map<String, List<StudyRow>> blocks = results.rows().stream()
                .filter(row -> row.measure().equals(measure) && row.n() > 0)
                .collect(Collectors.groupingBy(StudySummary::block, LinkedHashMap::new, Collectors.toList()));
        blocks.forEach((block, rows) -> table(block, measure, rows, lines));
        faults(results.notes()).forEach((what, count) -> lines.add("%s: %d".formatted(what, count)));
        results.unmeasured()
                .forEach(cell -> lines.add("%s %s %s %s: %s, %s"
                        .formatted(
                                cell.method(),
                                cell.setting(),
                                cell.network(),
                                cell.background(),
                                cell.outcome().name().toLowerCase(Locale.ROOT),
                                cell.reason())));
        results.unverified()
                .forEach(world -> lines.add("%s %s %s: not verified, %s"
                        .formatted(world.setting(), world.network(), world.background(), world.table())));
        return lines;
    }

    private static Map<String, Integer> faults(List<StudyResults.FaultNote> notes) {
        return notes.stream()
                .collect(Collectors.groupingBy(
                        note -> note.method() + ", maps with " + note.fault(),
                        LinkedHashMap::new,
                        Collectors.summingInt(StudyResults.FaultNote::count)));
    }

    /** PAFL, or what else was measured. */
    private static String measure(List<String> measures) {
        return measures.contains(PREFERRED) ? PREFERRED : measures.get(0);
    }

    private static String block(StudyRow row) {
        String apart = StudyMethods.isApart(row.method()) ? ", SHAP family and perturbations" : "";
        String family = row.setting().replaceFirst("-.*", "");
        return "%s settings, %s, %s%s".formatted(family, row.network(), row.background(), apart);
    }

    private static void table(String block, String measure, List<StudyRow> rows, List<String> lines) {
        lines.add("");
        lines.add("%s: %s".formatted(block, measure));
        lines.add("  %-24s %7s %7s  %s".formatted("method", "average", "worst", "in"));
        rows.stream()
                .collect(Collectors.groupingBy(StudyRow::method, LinkedHashMap::new, Collectors.toList()))
                .forEach((method, its) -> lines.add(line(method, its)));
    }

    private static String line(String method, List<StudyRow> rows) {
        double average = rows.stream().mapToDouble(StudyRow::mean).average().orElseThrow();
        StudyRow worst =
                rows.stream().min(Comparator.comparingDouble(StudyRow::mean)).orElseThrow();
        return String.format(
                Locale.ROOT,
                "  %-24s %7.3f %7.3f  %s, bucket %d (%s)",
                method,
                average,
                worst.mean(),
                worst.setting(),
                worst.bucket(),
                worst.bucketName());
    }
}
