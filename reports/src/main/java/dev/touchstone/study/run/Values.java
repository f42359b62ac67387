package dev.touchstone.study.run;

import dev.touchstone.measure.Measure;
import dev.touchstone.statistics.BettingInterval;
import dev.touchstone.statistics.Interval;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/** The values of one measure over the samples of a bucket, while they come in. */
final class Values {

    private final Measure measure;
    private final DoubleStream.Builder values = DoubleStream.builder();

    Values(Measure measure) {
        this.measure = measure;
    }

    Measure measure() {
        return measure;
    }

    /** @throws IllegalStateException if the value is not in the measure's range */
    void add(double value) {
        if (!(value >= 0 && value <= measure.most())) {
            throw new IllegalStateException(
                    "%s gave %s, which is not from 0 to %s".formatted(measure.name(), value, measure.most()));
        }
        values.add(value);
    }

    /** @param samples how many there were, with and without a value */
    Figure figure(int samples, double alpha) {
        double[] all = values.build().toArray();
        if (all.length == 0) {
            return Figure.empty(measure.name(), samples);
        }
        double most = measure.most();
        double mean = Arrays.stream(all).average().orElseThrow();
        double variance = Arrays.stream(all)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow();
        Interval shares =
                BettingInterval.of(Arrays.stream(all).map(value -> value / most).toArray(), alpha, samples);
        return new Figure(
                measure.name(),
                mean,
                shares.lower() * most,
                shares.upper() * most,
                Math.sqrt(variance),
                all.length,
                samples - all.length);
    }
}
