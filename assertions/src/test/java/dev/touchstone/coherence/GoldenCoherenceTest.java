package dev.touchstone.coherence;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.touchstone.scenario.LogicOperator;
import dev.touchstone.scenario.andor.Configuration;
import dev.touchstone.scenario.andor.LogicWorld;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Fidelities that the papers' released code gives for synthetic maps, to five decimals; predictions are the labels. */
class GoldenCoherenceTest {

    private static final List<Representation> COLUMNS = List.of(
            Representation.FCAM_AVERAGE, Representation.FCAM_SUM, Representation.GTM_AVERAGE, Representation.GTM_SUM);

    @ParameterizedTest
    @CsvFileSource(resources = "golden.csv", numLinesToSkip = 1)
    void the_fidelities_are_those_of_the_released_code(
            String configuration,
            String top,
            String scores,
            Normalisation normalisation,
            String fcamAverage,
            String fcamSum,
            String gtmAverage,
            String gtmSum) {
        CoherenceSamples samples = samples(world(configuration, top), scores);
        assertThat(
                COLUMNS.stream()
                        .map(representation -> Coherence.of(samples, representation, normalisation))
                        .map(coherence -> fiveDecimals(coherence.map().share()))
                        .toList(),
                is(List.of(fcamAverage, fcamSum, gtmAverage, gtmSum)));
    }

    @ParameterizedTest
    @EnumSource(Representation.class)
    void of_two_classes_the_difference_predicts_like_the_maximum(Representation representation) {
        CoherenceSamples samples = samples(world("2in-binary", "xor"), "unit");
        GlobalCoherence over = GlobalCoherence.of(samples, representation, Normalisation.OVER_MAX);
        GlobalCoherence difference = GlobalCoherence.of(samples, representation, Normalisation.DIFF_NORMALIZE);
        assertThat(
                samples.samples().stream().map(difference::classify).toList(),
                is(samples.samples().stream().map(over::classify).toList()));
    }

    private static String fiveDecimals(double share) {
        return new BigDecimal(share).setScale(5, RoundingMode.HALF_EVEN).toString();
    }

    private static LogicWorld world(String configuration, String top) {
        return Arrays.stream(Configuration.values())
                .filter(one -> one.id().equals(configuration))
                .findFirst()
                .orElseThrow()
                .world(LogicOperator.valueOf(top.toUpperCase(Locale.ROOT)));
    }

    private static CoherenceSamples samples(LogicWorld world, String scores) {
        int inputs = world.inputs();
        return switch (scores) {
            case "unit" ->
                Maps.vectors(world, n -> IntStream.range(0, inputs)
                        .mapToDouble(k -> unit(n, k))
                        .toArray());
            case "matrix" ->
                Maps.matrices(world, n -> IntStream.range(0, inputs)
                        .mapToObj(i -> IntStream.range(0, inputs)
                                .mapToDouble(j -> matrix(n, i, j))
                                .toArray())
                        .toArray(double[][]::new));
            case "all-ones" ->
                Maps.vectors(world, n -> Stream.generate(() -> 1.0)
                        .limit(inputs)
                        .mapToDouble(one -> one)
                        .toArray());
            default -> throw new IllegalArgumentException(scores);
        };
    }

    private static double unit(long n, long k) {
        return (7919 * n + 104729 * k + 31 * n * k + n * n % 97 * k * k) % 1009 / 1009.0;
    }

    private static double matrix(long n, long i, long j) {
        return (7919 * n + 104729 * i + 31 * n * j + 57 * i * j * (n % 13)) % 1009 / 1009.0;
    }
}
