package dev.touchstone.randomisation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Whether maps get more complex as the model's output gets less sure (Hedstroem et al., Sanity Checks Revisited, arXiv 2401.06465, efficient
 * MPRT, correlation variant): of each input, over the trained model and the steps of a cascade, the correlation between the entropy of the
 * output and the complexity of the map; then the mean over inputs and random models.
 *
 * @param by Spearman's, as published
 */
record EntropyCorrelation(Similarity by) {

    private static final int FEWEST_STEPS = 3;

    /** The same at one step: {@code [input]} each, NaN where there is none. */
    record Step(double[] entropies, double[] complexities) {}

    /**
     * Of several random models; empty where no input has three steps at which both have a value and vary.
     *
     * @param trained both of the trained model
     * @param cascades those of random models, step by step
     */
    OptionalDouble mean(Step trained, List<List<Step>> cascades) {
        return cascades.stream()
                .flatMap(cascade -> IntStream.range(0, trained.entropies().length)
                        .mapToObj(input -> ofInput(input, withFirst(trained, cascade))))
                .flatMapToDouble(OptionalDouble::stream)
                .average();
    }

    private static List<Step> withFirst(Step trained, List<Step> cascade) {
        List<Step> all = new ArrayList<>(List.of(trained));
        all.addAll(cascade);
        return all;
    }

    private OptionalDouble ofInput(int input, List<Step> steps) {
        List<Step> defined = steps.stream()
                .filter(step -> Double.isFinite(step.entropies()[input] + step.complexities()[input]))
                .toList();
        return defined.size() < FEWEST_STEPS
                ? OptionalDouble.empty()
                : by.of(
                        row(defined.stream().mapToDouble(step -> step.entropies()[input])),
                        row(defined.stream().mapToDouble(step -> step.complexities()[input])));
    }

    private static MapGrid row(DoubleStream values) {
        double[] all = values.toArray();
        return new MapGrid(1, all.length, all);
    }
}
