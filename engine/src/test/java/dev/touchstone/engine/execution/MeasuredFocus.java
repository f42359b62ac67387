package dev.touchstone.engine.execution;

import dev.touchstone.SaliencyRun;
import dev.touchstone.assertion.Bound;
import dev.touchstone.assertion.BucketEvidence;
import dev.touchstone.assertion.Criterion;
import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.SampleValues;
import dev.touchstone.assertion.Verdict;
import dev.touchstone.statistics.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Says that these are the values of samples in the first bucket; 0.5 or less fails, and a single one is exact. */
record MeasuredFocus(double... values) implements Criterion {

    @Override
    public String assertion() {
        return "assertPrimaryFocus";
    }

    @Override
    public Evidence judge(SaliencyRun run) {
        OptionalDouble mean = Arrays.stream(values).average();
        double value = mean.orElseThrow();
        Verdict verdict = value > 0.5 ? Verdict.PASS : Verdict.FAIL;
        double reach = values.length == 1 ? 0 : 0.2;
        BucketEvidence bucket = new BucketEvidence(
                run.scenario().buckets().get(0),
                verdict,
                value,
                new Interval(value - reach, value + reach),
                values.length,
                Map.of(),
                Map.of(),
                0,
                value,
                values.length == 1 ? SampleValues.NONE : SampleValues.of(values),
                Double.NaN);
        return new Evidence(
                assertion(),
                "PAFL-tight",
                "abs-of-channel-sum",
                Bound.above(0.5),
                verdict,
                Optional.empty(),
                List.of(bucket),
                Optional.empty(),
                "the focus is not kept");
    }
}
