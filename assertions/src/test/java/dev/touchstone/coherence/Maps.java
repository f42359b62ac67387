package dev.touchstone.coherence;

import dev.touchstone.scenario.LogicOperator;
import dev.touchstone.scenario.LogicTruth;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.andor.Configuration;
import dev.touchstone.scenario.andor.LogicWorld;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Maps for whole worlds, whose model predicts every label. */
final class Maps {

    private Maps() {}

    /** The names of all worlds, e.g. {@code TWO_IN_BINARY AND}. */
    static List<String> worlds() {
        return Arrays.stream(Configuration.values())
                .flatMap(configuration -> Arrays.stream(LogicOperator.values()).map(top -> configuration + " " + top))
                .toList();
    }

    static LogicWorld world(String name) {
        String[] parts = name.split(" ");
        return Configuration.valueOf(parts[0]).world(LogicOperator.valueOf(parts[1]));
    }

    static CoherenceSamples vectors(LogicWorld world, IntFunction<double[]> scoresOfSample) {
        return samples(world, n -> CoherenceSample.of(symbols(world, n), scoresOfSample.apply(n), world.label(n)));
    }

    static CoherenceSamples matrices(LogicWorld world, IntFunction<double[][]> scoresOfSample) {
        return samples(world, n -> CoherenceSample.of(symbols(world, n), scoresOfSample.apply(n), world.label(n)));
    }

    private static CoherenceSamples samples(LogicWorld world, IntFunction<CoherenceSample> sample) {
        return new CoherenceSamples(
                IntStream.range(0, world.samples()).mapToObj(sample).toList(),
                world.symbols().count(),
                2);
    }

    private static int[] symbols(LogicWorld world, int n) {
        return IntStream.range(0, world.inputs())
                .map(input -> world.symbol(n, input))
                .toArray();
    }

    static CoherenceSamples oracle(LogicWorld world) {
        return vectors(world, n -> IntStream.range(0, world.inputs())
                .mapToDouble(input -> world.truth(n).relevant().contains(input) ? 1 : 0)
                .toArray());
    }

    /** 1 where both inputs are in one minimal reason. */
    static CoherenceSamples oraclePairs(LogicWorld world) {
        return matrices(world, n -> pairs(world.truth(n)));
    }

    private static double[][] pairs(LogicTruth truth) {
        double[][] pairs = new double[truth.inputs()][truth.inputs()];
        truth.reasons()
                .forEach(reason -> reason.stream().forEach(i -> reason.stream().forEach(j -> pairs[i][j] = 1)));
        return pairs;
    }

    static CoherenceSamples random(LogicWorld world, long seed) {
        RandomGenerator random = SeedSource.of(seed).random("random-map");
        return vectors(world, n -> random.doubles(world.inputs()).toArray());
    }

    static CoherenceSamples randomPairs(LogicWorld world, long seed) {
        RandomGenerator random = SeedSource.of(seed).random("random-matrix");
        return matrices(world, n -> IntStream.range(0, world.inputs())
                .mapToObj(row -> random.doubles(world.inputs()).toArray())
                .toArray(double[][]::new));
    }

    /** The same first-order maps with the inputs in the opposite order. */
    static CoherenceSamples reversed(CoherenceSamples samples) {
        int last = samples.inputs() - 1;
        return samples.map(
                sample -> CoherenceSample.of(
                        IntStream.rangeClosed(0, last)
                                .map(input -> sample.symbol(last - input))
                                .toArray(),
                        IntStream.rangeClosed(0, last)
                                .mapToDouble(input -> sample.score(last - input))
                                .toArray(),
                        sample.predicted()),
                samples.symbols());
    }
}
