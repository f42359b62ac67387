package dev.touchstone.measure.logic;

import static dev.touchstone.measure.logic.Worlds.ofClass;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import dev.touchstone.measure.logic.Golden.Row;
import dev.touchstone.scenario.LogicOperator;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.andor.Configuration;
import dev.touchstone.scenario.andor.Formula;
import dev.touchstone.scenario.andor.LogicWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChanceTest {

    static List<Row> rows() {
        return Golden.rows("chance-of-nib.csv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_chance_of_nib_is_that_of_the_table(Row row) {
        List<LogicSample> samples = Golden.unit(row.world());

        assertThat(percent(new Nib().chance(ofClass(0, samples))), closeTo(row.number(0), 0.0051));
        assertThat(percent(new Nib().chance(ofClass(1, samples))), closeTo(row.number(1), 0.0051));
        assertThat(percent(new Nib().chance(samples)), closeTo(row.number(2), 0.0051));
    }

    private static double percent(OptionalDouble share) {
        return 100 * share.orElseThrow();
    }

    @Test
    void an_and_of_two_against_one_baseline_input_is_worked_out_by_hand() {
        LogicWorld and = Worlds.binary(Formula.and(Formula.inputs(0, 1)), 2, 1);
        LogicSample both = Worlds.sample(and, "110", 1, 2, 3);
        LogicSample none = Worlds.sample(and, "000", 1, 2, 3);

        assertThat(new Nib().chance(List.of(both)).orElseThrow(), closeTo(2 / 3.0, 1e-15));
        assertThat(new Nib().chance(List.of(none)).orElseThrow(), closeTo(1 / 3.0, 1e-15));
        assertThat(
                new LogicalAccuracy(Masking.at(MaskThreshold.BASELINE))
                        .chance(List.of(both, none))
                        .orElseThrow(),
                closeTo(0.5, 1e-15));
        assertThat(Gib.macro().chance(List.of(both)).orElseThrow(), is(0.5));
    }

    @Test
    void at_a_share_of_the_mean_the_chance_is_that_of_the_own_scores_in_any_order() {
        LogicWorld and = Worlds.binary(Formula.and(Formula.inputs(0, 1)), 2, 2);
        LogicSample twoKept = Worlds.sample(and, "1100", 0, 0, 1, 1);
        LogicalAccuracy accuracy = new LogicalAccuracy(Masking.at(MaskThreshold.MEAN));

        assertThat(accuracy.of(List.of(twoKept)).orElseThrow(), is(0.0));
        assertThat(accuracy.chance(List.of(twoKept)).orElseThrow(), closeTo(1 / 6.0, 1e-15));
    }

    @Test
    void the_chances_are_the_means_over_all_orders_of_the_scores() {
        LogicWorld world = Configuration.DOUBLE_GATE_XOR.world(LogicOperator.XOR);
        List<Integer> samples = IntStream.range(0, world.samples()).boxed().toList();
        List<LogicSample> all = new ArrayList<>();
        for (double[] order : orders(new double[] {0.1, 0.2, 0.25, 0.4, 0.8, 0.9})) {
            samples.forEach(sample -> all.add(Worlds.sample(world, sample, input -> order[input])));
        }
        List<LogicMeasure> measures =
                new ArrayList<>(List.of(new Nib(), Gib.macro(), Gib.micro(), new BelowBaseline()));
        for (MaskThreshold threshold : MaskThreshold.values()) {
            for (KeepRule rule : KeepRule.values()) {
                Masking masking = new Masking(threshold, rule);
                measures.add(new LogicalAccuracy(masking));
                measures.add(new StatisticalLogicalAccuracy(masking));
                measures.add(new Reduction(masking));
            }
        }

        for (LogicMeasure measure : measures) {
            assertThat(
                    measure.name(),
                    measure.of(all).orElseThrow(),
                    closeTo(measure.chance(all).orElseThrow(), 1e-12));
        }
    }

    private static List<double[]> orders(double[] scores) {
        List<double[]> orders = new ArrayList<>();
        permute(scores, 0, orders);
        return orders;
    }

    private static void permute(double[] scores, int from, List<double[]> orders) {
        if (from == scores.length) {
            orders.add(scores.clone());
            return;
        }
        for (int i = from; i < scores.length; i++) {
            swap(scores, from, i);
            permute(scores, from + 1, orders);
            swap(scores, from, i);
        }
    }

    private static void swap(double[] scores, int one, int other) {
        double kept = scores[one];
        scores[one] = scores[other];
        scores[other] = kept;
    }

    @Test
    void without_a_closed_form_there_is_no_chance() {
        List<LogicSample> samples =
                Worlds.random(Configuration.SINGLE_GATE.world(LogicOperator.AND), SeedSource.of(3), false);
        List<String> withoutChance = LogicMeasures.standard().stream()
                .filter(measure -> measure.chance(samples).isEmpty())
                .map(LogicMeasure::name)
                .toList();

        assertThat(
                withoutChance,
                is(List.of(
                        "full-DCA-baseline",
                        "minimal-DCA-baseline",
                        "full-DCA-1.0",
                        "minimal-DCA-1.0",
                        "full-DCA-0.8",
                        "minimal-DCA-0.8",
                        "full-DCA-0.5",
                        "minimal-DCA-0.5")));
    }
}
