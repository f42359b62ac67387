package dev.touchstone.measure.logic;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.touchstone.scenario.LogicOperator;
import dev.touchstone.scenario.andor.Configuration;
import dev.touchstone.scenario.andor.LogicWorld;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class DoubleClassAssignmentTest {

    private static final Masking MEAN = Masking.at(MaskThreshold.MEAN);
    private static final LogicWorld AND = Configuration.SINGLE_GATE.world(LogicOperator.AND);
    private static final LogicWorld XOR = Configuration.SINGLE_GATE.world(LogicOperator.XOR);

    @Test
    void patterns_with_a_mask_that_both_classes_have_are_a_share_of_the_smaller_class() {
        List<LogicSample> samples = List.of(
                Worlds.sample(AND, "111000", 1, 1, 0, 0, 0, 0),
                Worlds.sample(AND, "110000", 1, 1, 0, 0, 0, 0),
                Worlds.sample(AND, "110100", 1, 1, 0, 0, 0, 0),
                Worlds.sample(AND, "011000", 1, 1, 0, 0, 0, 0),
                Worlds.sample(AND, "101000", 1, 1, 1, 0, 0, 0));

        assertThat(new FullDca(MEAN).counts(samples), is(new DoubleAssignment(1, 2, 1)));
        assertThat(new FullDca(MEAN).of(samples).orElseThrow(), is(1.0));
    }

    @Test
    void gates_that_a_label_rests_on_without_choice_are_compared_between_the_classes() {
        List<LogicSample> samples = List.of(
                Worlds.sample(AND, "111000", 1, 0, 0, 0, 0, 0),
                Worlds.sample(AND, "011000", 0, 1, 1, 0, 0, 0),
                Worlds.sample(AND, "101000", 1, 0, 1, 0, 0, 0),
                Worlds.sample(AND, "001000", 1, 0, 0, 0, 0, 0));

        assertThat(
                new MinimalDca(MEAN).counts(samples),
                is(List.of(
                        new DoubleAssignment(0, 1, 1), new DoubleAssignment(1, 1, 1), new DoubleAssignment(0, 0, 1))));
        assertThat(new MinimalDca(MEAN).of(samples).orElseThrow(), is(0.5));
    }

    @Test
    void under_an_xor_just_two_true_gates_or_none_count_for_class_0() {
        assertThat(gates("110000"), is(List.of(1, 1, 0)));
        assertThat(gates("000000"), is(List.of(1, 1, 1)));
        assertThat(gates("111000"), is(List.of(0, 0, 0)));
    }

    private static List<Integer> gates(String bits) {
        LogicSample sample = Worlds.sample(XOR, bits, 1, 1, 1, 0, 0, 0);
        return new MinimalDca(MEAN)
                .counts(List.of(sample)).stream().map(DoubleAssignment::first).toList();
    }

    @Test
    void under_an_xor_the_published_code_files_class_1_by_the_value_of_the_gate_and_forgets_class_0() {
        List<LogicSample> samples =
                List.of(Worlds.sample(XOR, "100000", 1, 1, 1, 0, 0, 0), Worlds.sample(XOR, "110000", 1, 1, 1, 0, 0, 0));

        assertThat(
                new PublishedMinimalDca(MEAN).counts(samples),
                is(List.of(
                        new DoubleAssignment(0, 0, 1), new DoubleAssignment(0, 1, 0), new DoubleAssignment(0, 1, 0))));
    }

    @Test
    void one_class_alone_has_no_double_assignment() {
        List<LogicSample> samples = List.of(Worlds.sample(AND, "111000", 1, 1, 0, 0, 0, 0));

        assertThat(new FullDca(MEAN).of(samples), is(OptionalDouble.empty()));
        assertThat(new MinimalDca(MEAN).of(samples), is(OptionalDouble.empty()));
        assertThat(new MinimalDca(MEAN).of(List.of()), is(OptionalDouble.empty()));
    }
}
