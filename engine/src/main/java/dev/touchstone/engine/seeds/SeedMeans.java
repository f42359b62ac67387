package dev.touchstone.engine.seeds;

import dev.touchstone.assertion.Bound;
import dev.touchstone.assertion.BucketEvidence;
import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What each seed measured, bucket by bucket.
 *
 * @param of each assertion and bucket the means of all seeds; empty if there is a reason
 * @param reason why the seeds have no such means in common
 */
record SeedMeans(List<Series> of, Optional<String> reason) {

    /**
     * One number of each seed.
     *
     * @param measure what was measured
     * @param place where, e.g. {@code bucket 9 (B, Box1)}
     * @param bound that was asked for
     * @param means in the order of the seeds
     */
    record Series(String measure, String place, Bound bound, double[] means) {}

    static SeedMeans of(List<SeedOutcome> outcomes) {
        List<Evidence> first = outcomes.get(0).evidence();
        if (first.isEmpty()) {
            return without("no assertion measured anything on seed 0");
        }
        for (SeedOutcome outcome : outcomes) {
            Optional<String> unlike = unlike(first, outcome);
            if (unlike.isPresent()) {
                return without(unlike.get());
            }
        }
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            int place = i;
            addTo(series, outcomes.stream().map(o -> o.evidence().get(place)).toList());
        }
        return new SeedMeans(series, Optional.empty());
    }

    private static SeedMeans without(String reason) {
        return new SeedMeans(List.of(), Optional.of(reason));
    }

    private static Optional<String> unlike(List<Evidence> first, SeedOutcome outcome) {
        String seed = " on seed " + outcome.seed();
        List<Evidence> own = outcome.evidence();
        if (own.size() != first.size()) {
            return Optional.of(
                    "%d assertions measured something on seed 0, but %d%s; one that fails ends the body, so ask for one a test"
                            .formatted(first.size(), own.size(), seed));
        }
        for (int i = 0; i < own.size(); i++) {
            Evidence evidence = own.get(i);
            if (!evidence.drops().isEmpty()) {
                return Optional.of(evidence.assertion() + " compares buckets and has no mean of its own");
            }
            if (evidence.verdict() == Verdict.CANNOT_DISCRIMINATE || evidence.verdict() == Verdict.INVALID) {
                return Optional.of(evidence.assertion() + " could not judge" + seed);
            }
            if (!evidence.measure().equals(first.get(i).measure())
                    || !places(evidence).equals(places(first.get(i)))) {
                return Optional.of(evidence.assertion() + " measured something else" + seed + " than on seed 0");
            }
        }
        return Optional.empty();
    }

    private static List<Object> places(Evidence evidence) {
        return List.copyOf(
                evidence.buckets().stream().map(BucketEvidence::bucket).toList());
    }

    private static void addTo(List<Series> series, List<Evidence> ofSeeds) {
        Evidence first = ofSeeds.get(0);
        if (first.randomisation().isPresent()) {
            series.add(new Series(
                    first.measure(),
                    first.assertion(),
                    first.bound(),
                    ofSeeds.stream()
                            .mapToDouble(e -> e.figure().orElse(Double.NaN))
                            .toArray()));
            return;
        }
        for (int i = 0; i < first.buckets().size(); i++) {
            int bucket = i;
            series.add(new Series(
                    first.measure(),
                    "bucket " + first.buckets().get(i).bucket(),
                    first.bound(),
                    ofSeeds.stream()
                            .mapToDouble(e -> e.buckets().get(bucket).mean())
                            .toArray()));
        }
    }
}
