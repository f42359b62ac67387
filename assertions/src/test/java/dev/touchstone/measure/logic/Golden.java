package dev.touchstone.measure.logic;

import dev.touchstone.scenario.LogicOperator;
import dev.touchstone.scenario.andor.Configuration;
import dev.touchstone.scenario.andor.LogicWorld;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Worked-out maps of whole worlds, with what the released code and brute force make of them. */
final class Golden {

    /** A line of a file. @param values what stands behind the name of the world and its operator */
    record Row(Configuration configuration, LogicOperator top, List<String> values) {

        LogicWorld world() {
            return configuration.world(top);
        }

        double number(int index) {
            return Double.parseDouble(values.get(index));
        }

        @Override
        public String toString() {
            return configuration.id() + " " + top.id();
        }
    }

    private Golden() {}

    static List<Row> rows(String file) {
        try (InputStream in = Golden.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Golden::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        List<String> cells = List.of(line.split(", "));
        Configuration configuration = Arrays.stream(Configuration.values())
                .filter(one -> one.id().equals(cells.get(0)))
                .findFirst()
                .orElseThrow();
        return new Row(
                configuration,
                LogicOperator.valueOf(cells.get(1).toUpperCase(Locale.ROOT)),
                cells.subList(2, cells.size()));
    }

    /** The world's samples with scores from 0 to 1. */
    static List<LogicSample> unit(LogicWorld world) {
        return samples(world, score -> score);
    }

    /** The same scores between -3 and 3. */
    static List<LogicSample> signed(LogicWorld world) {
        return samples(world, score -> (score - 0.5) * 6);
    }

    private static List<LogicSample> samples(LogicWorld world, DoubleUnaryOperator scale) {
        return IntStream.range(0, world.samples())
                .mapToObj(sample -> Worlds.sample(world, sample, input -> scale.applyAsDouble(score(sample, input))))
                .toList();
    }

    private static double score(long n, long k) {
        return (7919 * n + 104729 * k + 31 * n * k + n * n % 97 * k * k) % 1009 / 1009.0;
    }
}
