package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.measure.AttributionFocusLevel;
import dev.touchstone.measure.Measure;
import dev.touchstone.measure.Safl;
import dev.touchstone.measure.ScalarMap;
import dev.touchstone.method.Explanation;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Region;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.statistics.BettingInterval;
import dev.touchstone.statistics.Interval;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures one bucket: the method's values with their interval, where its mass went instead, and the controls beside it. */
final class FocusMeasurement {

    /** The rival that is no object. */
    static final String BACKGROUND = "background";

    static final String ORACLE = "oracle";
    static final String RANDOM = "random";
    private static final List<String> CONTROLS = List.of(ORACLE, RANDOM, "edge");

    private final PrimaryFocus criterion;
    private final SaliencyRun run;

    FocusMeasurement(PrimaryFocus criterion, SaliencyRun run) {
        this.criterion = criterion;
        this.run = run;
    }

    BucketEvidence measure(Bucket bucket, int count) {
        List<Explanation> explanations = run.explain(bucket, count);
        double[] values = values(explanations);
        double mean = Arrays.stream(values).average().orElseThrow();
        Interval interval = BettingInterval.of(
                values, run.sampling().alpha(), run.sampling().first());
        int worst = worst(values);
        Map<String, Double> controls = controls(bucket, count);
        requireDiscrimination(bucket, controls);
        return new BucketEvidence(
                bucket, verdict(interval), mean, interval, count, rivals(explanations), controls, worst, values[worst]);
    }

    private Verdict verdict(Interval interval) {
        double bound = criterion.bound().above();
        if (interval.lower() > bound) {
            return Verdict.PASS;
        }
        return interval.upper() < bound ? Verdict.FAIL : Verdict.UNDECIDED;
    }

    private double[] values(List<Explanation> explanations) {
        Measure measure = criterion.measure();
        return explanations.stream()
                .mapToDouble(e -> measure.of(scalar(e), truth(e))
                        .orElseThrow(() ->
                                new IllegalArgumentException("%s is undefined in bucket %s: it cannot be judged there"
                                        .formatted(measure.name(), e.sample().bucket()))))
                .toArray();
    }

    private ScalarMap scalar(Explanation explanation) {
        return criterion.scalarisation().apply(explanation.map());
    }

    private static RegionTruth truth(Explanation explanation) {
        return (RegionTruth) explanation.sample().truth();
    }

    private static int worst(double[] values) {
        int worst = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] < values[worst]) {
                worst = i;
            }
        }
        return worst;
    }

    /** Mean shares of mass: SAFL where there is something to avoid, then each object to avoid, then what lies on no object. */
    private Map<String, Double> rivals(List<Explanation> explanations) {
        Map<String, Double> sums = new LinkedHashMap<>();
        for (Explanation explanation : explanations) {
            ScalarMap map = scalar(explanation);
            RegionTruth truth = truth(explanation);
            new Safl().of(map, truth).ifPresent(share -> sums.merge("SAFL", share, Double::sum));
            for (Region region : truth.avoid()) {
                AttributionFocusLevel.of(map, region.mask(criterion.measure().mask()))
                        .ifPresent(share -> sums.merge(region.name(), share, Double::sum));
            }
            double onObjects = 0;
            for (List<Region> regions : List.of(truth.focus(), truth.avoid(), truth.neutral())) {
                for (Region region : regions) {
                    onObjects += map.massIn(region.mask(criterion.measure().mask())) / map.mass();
                }
            }
            sums.merge(BACKGROUND, Math.max(0, 1 - onObjects), Double::sum);
        }
        sums.replaceAll((name, sum) -> sum / explanations.size());
        return sums;
    }

    private Map<String, Double> controls(Bucket bucket, int count) {
        Map<String, Double> means = new LinkedHashMap<>();
        for (String control : CONTROLS) {
            double[] values = values(run.explain(control, bucket, count));
            means.put(control, Arrays.stream(values).average().orElseThrow());
        }
        return means;
    }

    private void requireDiscrimination(Bucket bucket, Map<String, Double> controls) {
        double bound = criterion.bound().above();
        if (!(controls.get(ORACLE) > bound) || !(controls.get(RANDOM) < bound)) {
            throw new IndiscriminateScenarioException(
                    "%s in bucket %s of %s cannot discriminate at %s: the oracle reaches %.2f and the random map %.2f; a bound between them could"
                            .formatted(
                                    criterion.measure().name(),
                                    bucket,
                                    run.scenario().id(),
                                    criterion.bound(),
                                    controls.get(ORACLE),
                                    controls.get(RANDOM)));
        }
    }
}
