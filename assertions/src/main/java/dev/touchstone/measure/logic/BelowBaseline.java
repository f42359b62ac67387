package dev.touchstone.measure.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How often scores lie below the highest of the baseline block, whatever the truth: {@code wrongImportancePercent} of the released code of
 * Schwenke, Atzmueller 2024. As a measure the mean over the inputs of the formula; its chance, {@code b / (b + 1)}, is that of
 * independent scores of one continuous distribution. Not every such input is an error: most samples do not need all.
 */
public final class BelowBaseline implements LogicMeasure {

    @Override
    public String name() {
        return "below-baseline";
    }

    @Override
    public boolean smallerIsBetter() {
        return true;
    }

    /**
     * For each input of the formula the share of samples in which it lies below the baseline; for each input of the baseline block the mean
     * number of the formula's inputs that lie below it. L numbers; empty without samples.
     */
    public static List<Double> byInput(List<LogicSample> samples) {
        if (samples.isEmpty()) {
            return List.of();
        }
        double[] counts = new double[Samples.checked(samples).get(0).inputs()];
        for (LogicSample sample : samples) {
            double baseline = sample.baseline();
            for (int input = 0; input < counts.length; input++) {
                counts[input] += input < sample.truth().logicInputs()
                        ? sample.score(input) < baseline ? 1 : 0
                        : below(sample, sample.score(input));
            }
        }
        return toShares(counts, samples.size());
    }

    /** For each input of the formula 1 if the mean of its scores lies below the highest mean in the baseline block, or 0; R numbers. */
    public static List<Double> ofMeanMap(List<LogicSample> samples) {
        if (samples.isEmpty()) {
            return List.of();
        }
        LogicSample first = Samples.checked(samples).get(0);
        double[] means = IntStream.range(0, first.inputs())
                .mapToDouble(input -> samples.stream()
                        .mapToDouble(sample -> sample.score(input))
                        .average()
                        .orElseThrow())
                .toArray();
        double baseline = first.truth().baseline().stream()
                .mapToDouble(input -> means[input])
                .max()
                .orElseThrow();
        return IntStream.range(0, first.truth().logicInputs())
                .mapToObj(input -> means[input] < baseline ? 1.0 : 0.0)
                .toList();
    }

    private static long below(LogicSample sample, double score) {
        return IntStream.range(0, sample.truth().logicInputs())
                .filter(input -> sample.score(input) < score)
                .count();
    }

    private static List<Double> toShares(double[] counts, int samples) {
        List<Double> shares = new ArrayList<>();
        for (double count : counts) {
            shares.add(count / samples);
        }
        return List.copyOf(shares);
    }

    @Override
    public OptionalDouble of(List<LogicSample> samples) {
        int logicInputs = samples.isEmpty() ? 0 : samples.get(0).truth().logicInputs();
        return byInput(samples).stream()
                .limit(logicInputs)
                .mapToDouble(Double::doubleValue)
                .average();
    }

    @Override
    public OptionalDouble chance(List<LogicSample> samples) {
        return Gib.ofOneInput(samples);
    }
}
