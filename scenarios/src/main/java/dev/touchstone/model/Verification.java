package dev.touchstone.model;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Whether a model follows its rule: the accuracy of each bucket on held-out places, and of each counterfactual probe the share of
 * pairs whose two predictions follow the rule; of a model trained against an attack also the accuracy that the attack leaves.
 *
 * @param buckets one line a defined bucket
 * @param probes one line a change of one object
 * @param underAttack one line a defined bucket; null for a model that was trained plainly, and absent from its manifest
 */
public record Verification(List<Line> buckets, List<Line> probes, List<Line> underAttack) {

    public Verification {
        buckets = List.copyOf(buckets);
        probes = List.copyOf(probes);
        underAttack = underAttack == null ? null : List.copyOf(underAttack);
    }

    /** Of a model that was trained plainly. */
    public Verification(List<Line> buckets, List<Line> probes) {
        this(buckets, probes, null);
    }

    /**
     * One measured share.
     *
     * @param name the bucket or the change
     * @param share between 0 and 1
     * @param required the least share that verifies
     * @param count how many samples or pairs it was measured on
     */
    public record Line(String name, double share, double required, int count) {

        public boolean reached() {
            return share >= required;
        }
    }

    /** Whether there is a bucket, and every line reaches its bar. */
    public boolean verified() {
        return !buckets.isEmpty() && lines().allMatch(Line::reached);
    }

    /** The accuracy of the worst bucket; 0 if there is none. */
    public double worstBucket() {
        return buckets.stream().mapToDouble(Line::share).min().orElse(0);
    }

    /** The share of the worst probe; 1 if the scenario has none. */
    public double worstProbe() {
        return probes.stream().mapToDouble(Line::share).min().orElse(1);
    }

    /** The accuracy of the worst bucket under attack; empty for a model that was trained plainly. */
    public OptionalDouble worstUnderAttack() {
        return attacked().mapToDouble(Line::share).min();
    }

    /** The lines as a table, the worst first; what misses its bar is marked. */
    public String table() {
        StringBuilder table = new StringBuilder();
        lines().sorted(Comparator.comparingDouble(line -> line.share() - line.required()))
                .forEach(line -> table.append(String.format(
                        Locale.ROOT,
                        "  %-8s %.4f of %5d, required %.2f  %s%n",
                        line.reached() ? "ok" : "MISSED",
                        line.share(),
                        line.count(),
                        line.required(),
                        line.name())));
        return table.toString();
    }

    private Stream<Line> lines() {
        return Stream.of(buckets.stream(), probes.stream(), attacked()).flatMap(lines -> lines);
    }

    private Stream<Line> attacked() {
        return underAttack == null ? Stream.empty() : underAttack.stream();
    }
}
