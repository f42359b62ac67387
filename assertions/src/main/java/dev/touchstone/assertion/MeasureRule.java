package dev.touchstone.assertion;

import dev.touchstone.measure.logic.LogicMeasure;
import dev.touchstone.measure.logic.LogicSample;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A measure of each class by itself.
 *
 * @param logic what is measured
 * @param beside measures that are told beside it
 * @param story what is told of one sample
 */
record MeasureRule(LogicMeasure logic, List<LogicMeasure> beside, SampleStory story) implements LogicRule {

    /** What can be told of one sample, in a line. */
    @FunctionalInterface
    interface SampleStory {
        String of(LogicSample sample);
    }

    @Override
    public String measure() {
        return logic.name();
    }

    @Override
    public List<Double> values(LogicMaps maps) {
        return maps.samples().stream()
                .map(samples -> logic.of(samples).orElse(Double.NaN))
                .toList();
    }

    @Override
    public SampleValues sampleValues(LogicMaps maps, int bucket) {
        return SampleValues.of(
                maps.samples().get(bucket).stream().mapToDouble(this::value).toArray());
    }

    @Override
    public OptionalDouble chance(LogicMaps maps, int bucket) {
        return logic.chance(maps.samples().get(bucket));
    }

    @Override
    public Map<String, Double> beside(LogicMaps maps, int bucket) {
        Map<String, Double> values = new TreeMap<>();
        beside.forEach(
                other -> other.of(maps.samples().get(bucket)).ifPresent(value -> values.put(other.name(), value)));
        return values;
    }

    @Override
    public String counted(LogicMaps maps, int bucket) {
        List<LogicSample> samples = maps.samples().get(bucket);
        long imperfect = samples.stream().filter(sample -> badness(sample) > 0).count();
        String counted = "%d of %d samples".formatted(imperfect, samples.size());
        return logic.smallerIsBetter() ? counted : "missed in " + counted;
    }

    /**
     * The sample with the worst value of its own; of these the smallest, which has the shortest reason and the fewest relevant inputs; of these the
     * one whose nearest reason lies farthest below the baseline.
     */
    @Override
    public Witness witness(LogicMaps maps, int bucket) {
        List<LogicSample> samples = maps.samples().get(bucket);
        double[] badness = samples.stream().mapToDouble(this::badness).toArray();
        double most = Arrays.stream(badness).max().orElseThrow();
        int worst = IntStream.range(0, badness.length)
                .filter(i -> badness[i] == most)
                .boxed()
                .min(Comparator.comparingInt((Integer i) -> shortestReason(samples.get(i)))
                        .thenComparingInt(i -> samples.get(i).truth().relevant().size())
                        .thenComparingDouble(i -> -Shortfall.of(samples.get(i))))
                .orElseThrow();
        LogicSample sample = samples.get(worst);
        return new Witness(bucket, worst, value(sample), "reason", story.of(sample));
    }

    private static int shortestReason(LogicSample sample) {
        return sample.truth().reasons().get(0).size();
    }

    private double badness(LogicSample sample) {
        return logic.smallerIsBetter() ? value(sample) : 1 - value(sample);
    }

    private double value(LogicSample sample) {
        return logic.of(List.of(sample)).orElseThrow();
    }
}
