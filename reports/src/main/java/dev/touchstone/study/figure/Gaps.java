package dev.touchstone.study.figure;

import dev.touchstone.study.StudyRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what pooled numbers leave out: undefined buckets and samples, and buckets that were not measured. */
final class Gaps {

    private Gaps() {}

    /** Sentences on the pools of some methods, by method; none if nothing is left out. */
    static List<String> notes(Map<String, Pool> pools) {
        int buckets = pools.values().stream()
                .mapToInt(pool -> pool.rows().size())
                .max()
                .orElse(0);
        List<String> undefined = new ArrayList<>();
        List<String> samples = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        pools.forEach((method, pool) -> {
            if (!pool.undefined().isEmpty()) {
                undefined.add(method + " (" + places(pool.undefined()) + ")");
            }
            if (pool.undefinedSamples() > 0) {
                samples.add(method + " (" + pool.undefinedSamples() + ")");
            }
            if (!pool.rows().isEmpty() && pool.rows().size() < buckets) {
                missing.add(method + " (" + pool.rows().size() + " of " + buckets + ")");
            }
        });
        List<String> notes = new ArrayList<>();
        note(notes, "Undefined buckets, left out of average and worst: ", undefined);
        note(notes, "Undefined samples in other buckets, left out of their means: ", samples);
        note(notes, "Measured on fewer buckets: ", missing);
        return notes;
    }

    private static void note(List<String> notes, String opening, List<String> cases) {
        if (!cases.isEmpty()) {
            notes.add(opening + String.join(", ", cases) + ".");
        }
    }

    private static String places(List<StudyRow> rows) {
        return rows.stream().map(row -> Place.of(row).toString()).collect(Collectors.joining(", "));
    }
}
