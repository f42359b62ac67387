package dev.touchstone.study.figure;

import dev.touchstone.study.StudyRow;
import dev.touchstone.study.published.PaperLabel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A whole made-up study: seventeen methods, seven settings, both variants, with numbers as large as real ones. */
final class MadeUpStudy {

    private static final List<Double> LEVELS =
            List.of(0.12, 0.2, 0.1, 0.15, 0.5, 0.62, 0.66, 0.62, 0.72, 0.55, 0.4, 0.66, 0.7, 0.3, 0.45, 0.05, 0.07);

    private MadeUpStudy() {}

    /** Each setting's buckets that have objects to look at, and those that have objects to avoid. */
    static Map<String, List<List<Integer>>> buckets() {
        Map<String, List<List<Integer>>> buckets = new LinkedHashMap<>();
        buckets.put("simple-fr", List.of(List.of(7, 8, 9, 10, 11, 12), List.of(2, 3, 4, 5, 6, 8, 9, 10, 11, 12)));
        buckets.put("simple-nr", List.of(List.of(2, 3, 5, 6, 8, 9, 11, 12), List.of(5, 6, 8, 9, 11, 12)));
        buckets.put("complex-fr", List.of(List.of(10, 11, 12), List.of(2, 3, 5, 6, 8, 9, 11, 12)));
        buckets.put("complex-cr1", List.of(List.of(2, 3, 4, 5, 6, 8, 9, 10, 11, 12), List.of(5, 6, 8, 9, 11, 12)));
        buckets.put("complex-cr2", List.of(List.of(2, 3, 5, 6, 7, 8, 9, 10, 11, 12), List.of(5, 6, 8, 9, 11, 12)));
        buckets.put("complex-cr3", List.of(List.of(5, 6, 7, 8, 9, 11, 12), List.of(2, 3, 8, 9, 11, 12)));
        buckets.put("complex-cr4", List.of(List.of(4, 5, 6, 8, 9, 11, 12), List.of(2, 3, 5, 6, 11, 12)));
        return buckets;
    }

    /** All of it, with two undefined buckets of Grad-CAM. */
    static List<StudyRow> rows() {
        List<StudyRow> rows = new ArrayList<>();
        for (int i = 0; i < LEVELS.size(); i++) {
            String method = PaperLabel.all().get(i).method();
            for (Map.Entry<String, List<List<Integer>>> setting : buckets().entrySet()) {
                for (int bucket : setting.getValue().get(0)) {
                    add(rows, method, setting.getKey(), bucket, "PAFL", LEVELS.get(i));
                    add(rows, method, setting.getKey(), bucket, "PIOU", LEVELS.get(i) * 0.9);
                }
                for (int bucket : setting.getValue().get(1)) {
                    add(rows, method, setting.getKey(), bucket, "SAFL", 0.25 * LEVELS.get(i));
                }
            }
        }
        return rows;
    }

    private static void add(
            List<StudyRow> rows, String method, String setting, int bucket, String measure, double level) {
        boolean gap = method.equals("grad-cam") && setting.equals("complex-fr") && bucket > 10;
        double share = setting.startsWith("simple-") ? 1 : 0.6;
        double wave = 1 + 0.3 * Math.sin(bucket * 7 + setting.length());
        double objects =
                1.15 - 0.12 * Rows.row(method, setting, bucket, measure, 0).objects();
        double mean = measure.equals("SAFL") ? level * wave * (3 - 2 * share) : level * wave * share * objects;
        for (String variant : List.of("-tight", "-published")) {
            double value = variant.equals("-tight") ? mean : 0.8 * mean;
            StudyRow row = gap
                    ? Rows.undefined(method, setting, bucket, measure + variant)
                    : Rows.row(method, setting, bucket, measure + variant, value);
            boolean box2 =
                    variant.equals("-published") && setting.matches("complex-cr[14]") && bucket > 3 && bucket < 7;
            rows.add(box2 ? Rows.withControls(row, 0.3265, 0.004) : row);
        }
    }

    /** Rows of a study on another network and background; all else is the same, each mean a share of what it was. */
    static List<StudyRow> elsewhere(List<StudyRow> rows, String network, String background, double share) {
        return rows.stream()
                .filter(row -> row.n() > 0)
                .map(row -> Rows.on(
                        Rows.row(row.method(), row.setting(), row.bucket(), row.measure(), share * row.mean()),
                        network.replace("cnn", row.setting().replaceFirst("-.*", "") + "-cnn"),
                        background))
                .toList();
    }
}
