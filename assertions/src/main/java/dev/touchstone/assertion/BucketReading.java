package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.method.Explanation;
import dev.touchstone.method.MalformedAttributionException;
import dev.touchstone.scenario.Bucket;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The values of a measure for the maps of one bucket, which are all sound and all measured: no value is left out. */
public final class BucketReading {

    private final List<Explanation> explanations;
    private final double[] values;

    private BucketReading(List<Explanation> explanations, double[] values) {
        this.explanations = explanations;
        this.values = values;
    }

    /**
     * Measures the method's first maps of a bucket.
     *
     * @throws FaultyMapException if a map is NaN, infinite, constant or malformed, or the measure is undefined for it
     */
    public static BucketReading of(SaliencyRun run, Bucket bucket, int count, Yardstick yardstick)
            throws FaultyMapException {
        List<Explanation> explanations = sound(run, bucket, count, yardstick);
        List<OptionalDouble> values =
                explanations.stream().map(yardstick::value).toList();
        int undefined = (int) values.stream().filter(OptionalDouble::isEmpty).count();
        if (undefined > 0) {
            Explanation first = explanations.get(values.indexOf(OptionalDouble.empty()));
            throw new FaultyMapException(new FaultReport(
                    MapFault.UNDEFINED,
                    bucket,
                    first.sample().index(),
                    undefined,
                    count,
                    yardstick.measure().name() + " is undefined"));
        }
        return new BucketReading(
                explanations,
                values.stream().mapToDouble(OptionalDouble::orElseThrow).toArray());
    }

    /** The method's first maps of a bucket, looked over for faults that need no measure to be seen. */
    static List<Explanation> sound(SaliencyRun run, Bucket bucket, int count, Yardstick yardstick)
            throws FaultyMapException {
        try {
            List<Explanation> explanations = run.explain(bucket, count);
            Optional<FaultReport> fault = MapFaults.find(bucket, explanations, yardstick.scalarisation());
            if (fault.isPresent()) {
                throw new FaultyMapException(fault.get());
            }
            return explanations;
        } catch (MalformedAttributionException e) {
            throw new FaultyMapException(new FaultReport(MapFault.MALFORMED, bucket, 0, count, count, e.getMessage()));
        }
    }

    /** The mean of all values. */
    public double mean() {
        return Arrays.stream(values).average().orElseThrow();
    }

    List<Explanation> explanations() {
        return explanations;
    }

    double value(int sample) {
        return values[sample];
    }

    int size() {
        return values.length;
    }

    SampleValues values() {
        return SampleValues.of(values);
    }

    /** The values as shares of a greatest one, for an interval. */
    double[] sharesOf(double most) {
        return Arrays.stream(values).map(value -> value / most).toArray();
    }

    /** The sample with the least value where more is better, else the one with the greatest. */
    int worst(Bound.Direction better) {
        int worst = 0;
        for (int i = 1; i < values.length; i++) {
            if (better.upwards() ? values[i] < values[worst] : values[i] > values[worst]) {
                worst = i;
            }
        }
        return worst;
    }
}
