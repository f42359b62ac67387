package dev.touchstone.study;

import dev.touchstone.report.Versions;
import dev.touchstone.study.run.Cell;
import java.util.List;
import java.util.Map;

/** Results as a study would give them. */
final class StudyExamples {

    private StudyExamples() {}

    static StudyRow row(String method, String setting, int bucket, String name, double mean) {
        return row(method, setting, bucket, name, "PAFL-tight", mean);
    }

    static StudyRow row(String method, String setting, int bucket, String name, String measure, double mean) {
        int n = Double.isNaN(mean) ? 0 : 100;
        String network = setting.startsWith("simple") ? "simple-cnn" : "complex-cnn";
        return new StudyRow(
                method, setting, network, "black", bucket, name, 2, measure, mean, mean, mean, 0, n, 100 - n, 1, 0.024);
    }

    static StudyResults results(StudyRow... rows) {
        return new StudyResults(
                StudyResults.SCHEMA,
                new StudyProvenance(
                        new Versions("1.0", "0.35.1", "1.14.4", "17.0.15", "Linux"),
                        100,
                        1,
                        0.001,
                        "abs-of-channel-sum",
                        List.of("PAFL-ink", "PAFL-tight"),
                        List.of(new StudyProvenance.MethodEntry("lrp-z", Map.of("start", "LOGIT", "merging", "true"))),
                        List.of(new StudyProvenance.ModelEntry(
                                "simple-fr",
                                "simple-cnn",
                                "black",
                                "textbox/simple-fr",
                                "world",
                                "recipe",
                                "abc",
                                0.995,
                                0.99,
                                "cpu()"))),
                List.of(rows),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static StudyResults withTroubles() {
        StudyResults sound = results();
        return new StudyResults(
                sound.schema(),
                sound.provenance(),
                sound.rows(),
                List.of(
                        new StudyResults.FaultNote(
                                "lrp-z", "simple-fr", "simple-cnn", "black", 1, "nothing but zeros", 100, 0, ""),
                        new StudyResults.FaultNote(
                                "lrp-z", "simple-nr", "simple-cnn", "black", 7, "nothing but zeros", 3, 12, "")),
                List.of(new StudyResults.UnmeasuredCell(
                        "grad-cam",
                        "simple-fr",
                        "simple-cnn",
                        "black",
                        Cell.Outcome.REFUSED,
                        "grad-cam passes back through the model's layers, but there are none")),
                List.of(new StudyResults.UnverifiedWorld("complex-cr1", "complex-cnn", "black", "bucket 4 missed")),
                List.of());
    }
}
