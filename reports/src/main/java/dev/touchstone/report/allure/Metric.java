package dev.touchstone.report.allure;

import dev.touchstone.report.summary.EvidenceEntry;
import dev.touchstone.report.summary.RunEntry;
import dev.touchstone.report.summary.Summary;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A number that Allure 3 follows from build to build, and on which its gates may set bounds. Every field is needed: it drops those that lack one.
 *
 * @param id the same in each build
 * @param key the same in each build, e.g. {@code pafl-tight.textbox.simple-fr.gradient}
 * @param value the number that decided
 * @param start when it was written, in ms
 * @param stop the same
 * @param title what a report calls it
 * @param group its measure
 * @param groupTitle what a report calls that
 * @param better {@code higher} or {@code lower}
 */
record Metric(
        String id,
        String key,
        double value,
        long start,
        long stop,
        String title,
        String group,
        String groupTitle,
        String better) {

    /** The most that are written. */
    static final int MOST = 500;

    /** Those of a summary: of each method, scenario and measure the number that decided in the first run that has one. */
    static List<Metric> of(Summary summary, long now) {
        Map<String, Metric> metrics = new LinkedHashMap<>();
        for (RunEntry run : summary.runs()) {
            for (EvidenceEntry evidence : run.evidence()) {
                if (Double.isFinite(evidence.figure())) {
                    Metric metric = of(run, evidence, now);
                    metrics.putIfAbsent(metric.key(), metric);
                }
            }
        }
        return metrics.values().stream().limit(MOST).toList();
    }

    private static Metric of(RunEntry run, EvidenceEntry evidence, long now) {
        String measure = (evidence.drops().isEmpty() ? "" : "drop of ") + evidence.measure();
        String key = plain(measure) + "." + plain(run.scenario()) + "." + plain(run.method());
        return new Metric(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString(),
                key,
                evidence.figure(),
                now,
                now,
                run.method() + " on " + run.scenario(),
                plain(measure),
                measure,
                evidence.bound().direction().upwards() ? "higher" : "lower");
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('/', '.').replaceAll("[^a-z0-9.-]+", "-");
    }
}
