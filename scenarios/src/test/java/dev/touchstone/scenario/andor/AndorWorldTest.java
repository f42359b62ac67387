package dev.touchstone.scenario.andor;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.InputSet;
import dev.touchstone.scenario.LogicTruth;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.ScenarioCatalog;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.Tensor;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The truth of the 21 worlds of the ANDOR papers, against numbers that were counted by the released code and by other means. */
class AndorWorldTest {

    private static final double THREE_DECIMALS = 5.001e-4;

    private static Scenario scenario(String world) {
        return new ScenarioCatalog(Andor.all()).get("andor/" + world);
    }

    private static List<LogicTruth> truths(Scenario scenario, int label) {
        Bucket bucket = scenario.buckets().get(label);
        int all = scenario.population(bucket).orElseThrow();
        return scenario.draw(bucket, Split.HELD_OUT, 0, all, SeedSource.of(1)).truths().stream()
                .map(LogicTruth.class::cast)
                .toList();
    }

    private static double mean(List<LogicTruth> truths, ToDoubleFunction<LogicTruth> number) {
        return truths.stream().mapToDouble(number).average().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2in-binary/and, 232, 24",
        "2in-binary/or, 24, 232",
        "2in-binary/xor, 152, 104",
        "2in-quaternary/and, 59392, 6144",
        "2in-quaternary/or, 6144, 59392",
        "2in-quaternary/xor, 38912, 26624",
        "3in-binary/and, 3928, 168",
        "3in-binary/or, 280, 3816",
        "3in-binary/xor, 1928, 2168",
        "double-gate-or/and, 28, 36",
        "double-gate-or/or, 4, 60",
        "double-gate-or/xor, 40, 24",
        "double-gate-and/and, 60, 4",
        "double-gate-and/or, 36, 28",
        "double-gate-and/xor, 40, 24",
        "double-gate-xor/and, 48, 16",
        "double-gate-xor/or, 16, 48",
        "double-gate-xor/xor, 32, 32",
        "single-gate/and, 56, 8",
        "single-gate/or, 8, 56",
        "single-gate/xor, 40, 24"
    })
    void each_world_has_so_many_samples_of_class_0_and_1(String world, int class0, int class1) {
        Scenario scenario = scenario(world);

        assertThat(scenario.population(scenario.buckets().get(0)).orElseThrow(), is(class0));
        assertThat(scenario.population(scenario.buckets().get(1)).orElseThrow(), is(class1));
    }

    @ParameterizedTest
    @CsvSource({
        "2in-binary/and, 2.759, 5.333, 1.172, 5.0, 1.931, 1.333",
        "2in-binary/or, 5.333, 2.759, 5.0, 1.172, 1.333, 1.931",
        "2in-binary/xor, 4.0, 4.923, 3.368, 4.385, 1.684, 1.615",
        "2in-quaternary/and, 2.759, 5.333, 1.172, 5.0, 1.931, 1.333",
        "2in-quaternary/or, 5.333, 2.759, 5.0, 1.172, 1.333, 1.931",
        "2in-quaternary/xor, 4.0, 4.923, 3.368, 4.385, 1.684, 1.615",
        "3in-binary/and, 3.519, 7.714, 1.110, 7.0, 2.607, 1.714",
        "3in-binary/or, 7.114, 3.220, 6.2, 1.122, 2.4, 2.147",
        "3in-binary/xor, 5.340, 6.022, 4.344, 4.491, 2.041, 3.878",
        "double-gate-or/and, 2.286, 2.667, 2.0, 2.0, 1.143, 1.778",
        "double-gate-or/or, 4.0, 2.133, 4.0, 1.0, 1.0, 2.133",
        "double-gate-or/xor, 2.8, 3.333, 2.2, 3.0, 1.7, 1.333",
        "double-gate-and/and, 2.133, 4.0, 1.0, 4.0, 2.133, 1.0",
        "double-gate-and/or, 2.667, 2.286, 2.0, 2.0, 1.778, 1.143",
        "double-gate-and/xor, 2.8, 3.333, 2.2, 3.0, 1.7, 1.333",
        "double-gate-xor/and, 2.667, 4.0, 2.0, 4.0, 1.333, 1.0",
        "double-gate-xor/or, 4.0, 2.667, 4.0, 2.0, 1.0, 1.333",
        "double-gate-xor/xor, 4.0, 4.0, 4.0, 4.0, 1.0, 1.0",
        "single-gate/and, 1.714, 3.0, 1.0, 3.0, 1.714, 1.0",
        "single-gate/or, 3.0, 1.714, 3.0, 1.0, 1.0, 1.714",
        "single-gate/xor, 2.4, 3.0, 2.2, 3.0, 1.4, 1.0"
    })
    void each_class_has_reasons_of_such_size_and_number(
            String world,
            double relevant0,
            double relevant1,
            double smallest0,
            double smallest1,
            double number0,
            double number1) {
        double[][] expected = {{relevant0, smallest0, number0}, {relevant1, smallest1, number1}};
        for (int label = 0; label < 2; label++) {
            List<LogicTruth> truths = truths(scenario(world), label);

            assertThat(mean(truths, truth -> truth.relevant().size()), is(closeTo(expected[label][0], THREE_DECIMALS)));
            assertThat(
                    mean(truths, truth -> truth.reasons().get(0).size()),
                    is(closeTo(expected[label][1], THREE_DECIMALS)));
            assertThat(mean(truths, truth -> truth.reasons().size()), is(closeTo(expected[label][2], THREE_DECIMALS)));
        }
    }

    @Test
    void a_sample_tells_its_gates_its_reasons_and_its_baseline() {
        // AND(0, 1) is true, OR(2, 3) is true by both, XOR(4, 5) is true by input 4: three gates where xor wants one.
        LogicTruth truth = truths(scenario("2in-binary/xor"), 0).stream()
                .filter(any -> any.trueInputs().equals(InputSet.of(0, 1, 2, 3, 4)))
                .findFirst()
                .orElseThrow();

        assertThat(truth.gates().toString(), is("[AND(0, 1) = true, OR(2, 3) = true, XOR(4, 5) = true]"));
        assertThat(
                truth.reasons(),
                is(List.of(
                        InputSet.of(0, 1, 2),
                        InputSet.of(0, 1, 3),
                        InputSet.of(2, 4, 5),
                        InputSet.of(3, 4, 5),
                        InputSet.of(0, 1, 4, 5))));
        assertThat(truth.baseline(), is(InputSet.of(6, 7)));
    }

    @Test
    void there_are_21_worlds_for_each_of_nine_networks() {
        assertThat(Andor.all(), hasSize(21 * 9));
        for (LogicNetwork network : LogicNetwork.values()) {
            assertThat(Andor.with(network), hasSize(21));
        }
    }

    @Test
    void held_out_samples_are_those_of_the_class_in_their_order_whatever_the_seeds() {
        Scenario scenario = scenario("double-gate-and/and/cnn");
        Bucket class1 = scenario.buckets().get(1);

        SampleBatch all = scenario.draw(class1, Split.HELD_OUT, 0, 4, SeedSource.of(5));

        // The four inputs of the gates are true; of the two baseline inputs the first changes fastest.
        float[] inputs = new float[4 * 6];
        all.inputs().get(inputs);
        assertThat(inputs, is(new float[] {
            1, 1, 1, 1, -1, -1,
            1, 1, 1, 1, 1, -1,
            1, 1, 1, 1, -1, 1,
            1, 1, 1, 1, 1, 1
        }));
        assertThat(all.inputShape(), is(new int[] {1, 6, 1}));
        assertThat(all.labels(), is(new int[] {1, 1, 1, 1}));
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class, () -> scenario.draw(class1, Split.HELD_OUT, 1, 4, SeedSource.of(5)));
        assertThat(
                error.getMessage(), is("class 1 of AND(AND(0, 1), AND(2, 3)) has 4 samples, so there is no sample #4"));
    }

    @Test
    void training_draws_from_the_whole_class() {
        Scenario scenario = scenario("single-gate/or");
        Bucket class0 = scenario.buckets().get(0);

        SampleBatch drawn = scenario.draw(class0, Split.TRAINING, 0, 200, SeedSource.of(1));

        List<Tensor> different = IntStream.range(0, 200)
                .mapToObj(i -> drawn.sample(i).input())
                .distinct()
                .toList();
        assertThat(different, hasSize(8));
    }
}
