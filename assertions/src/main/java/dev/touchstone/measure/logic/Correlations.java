package dev.touchstone.measure.logic;

import dev.touchstone.scenario.InputSet;
import dev.touchstone.scenario.LogicOperator;
import dev.touchstone.scenario.LogicTruth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;

/**
 * How the scores of inputs go together over samples: statistics of |r|, Pearson's correlation without its sign, of every two inputs.
 * Schwenke, Atzmueller 2025 (arXiv 2501.14136), released code. An input whose scores are all the same correlates with none, and not
 * significantly; there it counts as significant. No chance in closed form.
 *
 * @param mean over all pairs
 * @param insignificant share of the pairs with p of 0.05 or more, two-sided, by Student's t
 * @param withinGates of each operator the mean over pairs of inputs of its gates, all its gates taken together, less {@code mean};
 *     operators without a pair are left out
 * @param withinBaseline the same of the baseline block; empty if that has one input
 * @param neighbours the mean over inputs side by side, less {@code mean}
 * @param toBaseline the mean over pairs of an input of the formula and one of the baseline block
 * @param significantToBaseline the same over the significant of these pairs; empty if none is
 * @param shareSignificantToBaseline the share of the significant among these pairs
 */
public record Correlations(
        double mean,
        double insignificant,
        Map<LogicOperator, Double> withinGates,
        OptionalDouble withinBaseline,
        double neighbours,
        double toBaseline,
        OptionalDouble significantToBaseline,
        double shareSignificantToBaseline) {

    private static final double LEVEL = 0.05;
    private static final int LEAST_SAMPLES = 3;

    public Correlations {
        withinGates = Map.copyOf(withinGates);
    }

    /** Empty for fewer than three samples, which have no significance. */
    public static Optional<Correlations> of(List<LogicSample> samples) {
        if (Samples.checked(samples).size() < LEAST_SAMPLES) {
            return Optional.empty();
        }
        LogicTruth truth = samples.get(0).truth();
        PearsonMatrix matrix = new PearsonMatrix(samples);
        double mean = mean(matrix.between(input -> true, input -> true)).orElseThrow();
        InputSet baseline = truth.baseline();
        IntPredicate logic = input -> input < truth.logicInputs();
        List<Double> toBaseline =
                matrix.between(logic, baseline::contains).boxed().toList();
        List<Double> significant = toBaseline.stream()
                .filter(r -> isSignificant(r, samples.size()))
                .toList();
        return Optional.of(new Correlations(
                mean,
                mean(matrix.between(input -> true, input -> true).map(r -> isSignificant(r, samples.size()) ? 0 : 1))
                        .orElseThrow(),
                withinGates(truth, matrix, mean),
                less(mean, within(baseline, matrix)),
                neighbours(matrix) - mean,
                mean(toBaseline.stream().mapToDouble(r -> r)).orElseThrow(),
                mean(significant.stream().mapToDouble(r -> r)),
                (double) significant.size() / toBaseline.size()));
    }

    private static boolean isSignificant(double correlation, int samples) {
        return PearsonMatrix.pValue(correlation, samples) < LEVEL;
    }

    private static Map<LogicOperator, Double> withinGates(LogicTruth truth, PearsonMatrix matrix, double mean) {
        Map<LogicOperator, Double> within = new EnumMap<>(LogicOperator.class);
        for (LogicOperator operator : LogicOperator.values()) {
            InputSet inputs = truth.gates().stream()
                    .filter(gate -> gate.operator().equals(Optional.of(operator)))
                    .map(gate -> gate.inputs())
                    .reduce(InputSet.EMPTY, InputSet::union);
            within(inputs, matrix).ifPresent(r -> within.put(operator, r - mean));
        }
        return within;
    }

    private static OptionalDouble within(InputSet inputs, PearsonMatrix matrix) {
        return mean(matrix.between(inputs::contains, inputs::contains));
    }

    private static double neighbours(PearsonMatrix matrix) {
        double sum = 0;
        for (int input = 1; input < matrix.inputs(); input++) {
            sum += matrix.of(input - 1, input);
        }
        return sum / (matrix.inputs() - 1);
    }

    private static OptionalDouble less(double mean, OptionalDouble value) {
        return value.isPresent() ? OptionalDouble.of(value.getAsDouble() - mean) : value;
    }

    private static OptionalDouble mean(DoubleStream values) {
        return values.average();
    }
}
