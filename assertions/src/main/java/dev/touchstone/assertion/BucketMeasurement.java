package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.Sampling;
import dev.touchstone.method.Explanation;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.statistics.BettingInterval;
import dev.touchstone.statistics.Interval;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Measures one bucket: the method's values with their interval, where its mass went instead, and the controls beside it. */
final class BucketMeasurement {

    private final Question question;
    private final SaliencyRun run;

    BucketMeasurement(Question question, SaliencyRun run) {
        this.question = question;
        this.run = run;
    }

    /** The figures of the first samples; what they say is left undecided. */
    BucketEvidence measure(Bucket bucket, int count) throws FaultyMapException {
        Map<String, Double> controls = controls(bucket, count);
        BucketReading reading = BucketReading.of(run, bucket, count, question.yardstick());
        int worst = reading.worst(question.better());
        return new BucketEvidence(
                bucket,
                Verdict.UNDECIDED,
                reading.mean(),
                interval(reading, bucket),
                reading.size(),
                MassShares.of(reading.explanations(), question.yardstick()),
                controls,
                worst,
                reading.value(worst),
                reading.values(),
                pValue(reading, bucket));
    }

    /** On the measure's own scale; the confidence sequence is one for values in [0, 1]. Of all samples that there are the mean is known. */
    private Interval interval(BucketReading reading, Bucket bucket) {
        if (isWhole(reading, bucket)) {
            return new Interval(reading.mean(), reading.mean());
        }
        Sampling sampling = run.sampling();
        double most = question.yardstick().measure().most();
        Interval shares = BettingInterval.of(reading.sharesOf(most), sampling.alpha(), sampling.first());
        return new Interval(most * shares.lower(), most * shares.upper());
    }

    private double pValue(BucketReading reading, Bucket bucket) {
        Bound bound = question.bound();
        if (isWhole(reading, bucket)) {
            return bound.misses(reading.mean()) ? 0 : 1;
        }
        Sampling sampling = run.sampling();
        double most = question.yardstick().measure().most();
        double[] shares = reading.sharesOf(most);
        double asked = Math.max(0, Math.min(1, bound.value() / most));
        return bound.direction().upwards()
                ? BettingInterval.pAtLeast(shares, asked, sampling.alpha(), sampling.first())
                : BettingInterval.pAtMost(shares, asked, sampling.alpha(), sampling.first());
    }

    private boolean isWhole(BucketReading reading, Bucket bucket) {
        OptionalInt population = run.scenario().population(bucket);
        return population.isPresent() && population.getAsInt() == reading.size();
    }

    private Map<String, Double> controls(Bucket bucket, int count) {
        Map<String, Double> means = new LinkedHashMap<>();
        int samples = Math.min(count, run.scenario().population(bucket).orElse(Integer.MAX_VALUE));
        for (String name : question.controls().namesFor(samples)) {
            means.put(name, mean(name, bucket, count));
        }
        if (Double.isNaN(means.get(Controls.ORACLE))) {
            throw new IllegalArgumentException("%s is undefined in bucket %s: it cannot be judged there"
                    .formatted(question.yardstick().measure().name(), bucket));
        }
        return means;
    }

    /** NaN if the measure is undefined for one of the maps, so that no mean hides it. */
    private double mean(String control, Bucket bucket, int count) {
        return run.explain(question.controls().id(control), bucket, count).stream()
                .mapToDouble(explanation -> value(control, explanation).orElse(Double.NaN))
                .average()
                .orElseThrow();
    }

    /** An oracle without anything to show shows nothing of what is to avoid either: its share of that is 0. */
    private OptionalDouble value(String control, Explanation explanation) {
        boolean blank = control.equals(Controls.ORACLE)
                && Yardstick.truth(explanation).focus().isEmpty()
                && !Yardstick.truth(explanation).avoid().isEmpty();
        return blank ? OptionalDouble.of(0) : question.yardstick().value(explanation);
    }
}
