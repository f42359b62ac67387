package dev.touchstone.measure.logic;

import dev.touchstone.scenario.LogicOperator;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.andor.Configuration;
import dev.touchstone.scenario.andor.Formula;
import dev.touchstone.scenario.andor.LogicWorld;
import dev.touchstone.scenario.andor.Symbols;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Samples of logical worlds with scores. */
final class Worlds {

    private Worlds() {}

    /** A world over two symbols, -1 and 1. */
    static LogicWorld binary(Formula formula, int logicInputs, int baselineInputs) {
        return new LogicWorld(Symbols.BINARY, formula, logicInputs, baselineInputs);
    }

    /** All of the papers' worlds over two symbols. */
    static List<LogicWorld> allBinary() {
        return Arrays.stream(Configuration.values())
                .filter(configuration -> configuration.symbols().equals(Symbols.BINARY))
                .flatMap(configuration -> Stream.of(LogicOperator.values()).map(configuration::world))
                .toList();
    }

    static LogicSample sample(LogicWorld world, int sample, IntToDoubleFunction score) {
        float[] symbols = new float[world.inputs()];
        for (int input = 0; input < symbols.length; input++) {
            symbols[input] = world.symbols().value(world.symbol(sample, input));
        }
        double[] scores = IntStream.range(0, world.inputs()).mapToDouble(score).toArray();
        return new LogicSample(symbols, scores, world.truth(sample));
    }

    /** The sample whose bits are given, input 0 first, as 0 and 1. */
    static LogicSample sample(LogicWorld world, String bits, double... scores) {
        int sample = Integer.parseInt(new StringBuilder(bits).reverse().toString(), 2);
        return sample(world, sample, input -> scores[input]);
    }

    /** The whole world with independent scores; if coarse, of four values only. */
    static List<LogicSample> random(LogicWorld world, SeedSource seeds, boolean coarse) {
        return IntStream.range(0, world.samples())
                .mapToObj(sample -> {
                    RandomGenerator random = seeds.sample(sample).random();
                    return sample(world, sample, input -> coarse ? random.nextInt(4) : random.nextDouble());
                })
                .toList();
    }

    static List<LogicSample> ofClass(int label, List<LogicSample> samples) {
        return samples.stream().filter(sample -> sample.label() == label).toList();
    }
}
