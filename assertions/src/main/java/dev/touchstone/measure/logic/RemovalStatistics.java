package dev.touchstone.measure.logic;

import dev.touchstone.scenario.InputSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * Which inputs a masking removes: whether a mask goes by position, class or symbol. Schwenke, Atzmueller 2025 (arXiv 2501.14136),
 * released code. All shares are from 0 to 1, and empty where nothing is to be counted.
 */
public final class RemovalStatistics {

    private record Masked(LogicSample sample, InputSet inputs) {}

    /**
     * Of how one-sided samples are masked, {@code max(p, 1 - p)} with p the share of false symbols among the masked: 0.5 to 1.
     *
     * @param mean over the samples
     * @param median over the samples
     * @param exactlyOne share of the samples of which only true or only false symbols are masked
     */
    public record Tendency(double mean, double median, double exactlyOne) {}

    private final List<Masked> masked;

    private RemovalStatistics(List<Masked> masked) {
        this.masked = masked;
    }

    public static RemovalStatistics of(List<LogicSample> samples, Masking masking) {
        List<Masked> masked = new ArrayList<>();
        for (LogicSample sample : Samples.checked(samples)) {
            InputSet all = InputSet.range(0, sample.inputs());
            masked.add(new Masked(sample, all.without(masking.kept(sample))));
        }
        return new RemovalStatistics(masked);
    }

    /** How often an input is masked. */
    public OptionalDouble chance(int input) {
        return chance(input, sample -> true);
    }

    /** How often an input is masked in samples of a class. */
    public OptionalDouble chanceInClass(int input, int label) {
        return chance(input, sample -> sample.label() == label);
    }

    /** How often an input is masked where it holds a symbol. */
    public OptionalDouble chanceOfSymbol(int input, float symbol) {
        return chance(input, sample -> sample.symbol(input) == symbol);
    }

    /** How often an input of the formula is masked where it holds a symbol of this truth; empty for inputs of the baseline block. */
    public OptionalDouble chanceOfTruth(int input, boolean truth) {
        return chance(
                input,
                sample -> input < sample.truth().logicInputs()
                        && sample.truth().trueInputs().contains(input) == truth);
    }

    private OptionalDouble chance(int input, Predicate<LogicSample> where) {
        return masked.stream()
                .filter(one -> where.test(one.sample()))
                .mapToDouble(one -> one.inputs().contains(input) ? 1 : 0)
                .average();
    }

    /** The mean over samples of the share of false symbols among the formula's masked inputs; samples without any are left out. */
    public OptionalDouble falseShare() {
        return Arrays.stream(falseShares()).average();
    }

    /** As {@link #falseShare()}, of true symbols. */
    public OptionalDouble trueShare() {
        return Arrays.stream(falseShares()).map(share -> 1 - share).average();
    }

    /** Over the same samples and inputs as {@link #falseShare()}; the released code counts the baseline block too. Empty without any. */
    public Optional<Tendency> tendency() {
        double[] tendencies = Arrays.stream(falseShares())
                .map(share -> Math.max(share, 1 - share))
                .sorted()
                .toArray();
        if (tendencies.length == 0) {
            return Optional.empty();
        }
        int half = tendencies.length / 2;
        double median = tendencies.length % 2 == 1 ? tendencies[half] : (tendencies[half - 1] + tendencies[half]) / 2;
        return Optional.of(new Tendency(
                Arrays.stream(tendencies).average().orElseThrow(),
                median,
                Arrays.stream(tendencies)
                        .map(value -> value == 1 ? 1 : 0)
                        .average()
                        .orElseThrow()));
    }

    private double[] falseShares() {
        return masked.stream()
                .filter(one -> !ofFormula(one).isEmpty())
                .mapToDouble(one -> {
                    InputSet inputs = ofFormula(one);
                    int falseOnes =
                            inputs.without(one.sample().truth().trueInputs()).size();
                    return (double) falseOnes / inputs.size();
                })
                .toArray();
    }

    private static InputSet ofFormula(Masked one) {
        return one.inputs().without(one.sample().truth().baseline());
    }
}
