package dev.touchstone.scenario;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InteractionIndexTest {

    private static final int INPUTS = 5;
    private static final SetFunction RANDOM = SetFunction.of(
            INPUTS, new SplittableRandom(3).doubles(1 << INPUTS, -1, 1).toArray());

    @ParameterizedTest
    @EnumSource
    void an_and_of_two_is_all_interaction(InteractionIndex index) {
        assertThat(index.matrix(SetFunction.of(2, 0, 0, 0, 1)), is(new double[][] {{0, 0.5}, {0.5, 0}}));
    }

    @ParameterizedTest
    @EnumSource
    void an_xor_of_two_takes_back_together_what_each_does_alone(InteractionIndex index) {
        assertThat(index.matrix(SetFunction.of(2, 0, 1, 1, 0)), is(new double[][] {{1, -1}, {-1, 1}}));
    }

    @Test
    void an_or_of_three_by_its_dividends_of_1_and_minus_1_and_1() {
        SetFunction or = SetFunction.of(3, 0, 1, 1, 1, 1, 1, 1, 1);

        assertThat(or.dividends().value(InputSet.of(0)), is(1.0));
        assertThat(or.dividends().value(InputSet.of(0, 2)), is(-1.0));
        assertThat(or.dividends().value(InputSet.of(0, 1, 2)), is(1.0));
        assertAlike(InteractionIndex.SII.matrix(or), 5 / 6.0, -1 / 4.0);
        assertAlike(InteractionIndex.STII.matrix(or), 1, -1 / 3.0);
    }

    @Test
    void the_shapley_index_is_the_weighed_mean_of_second_differences() {
        double[][] matrix = InteractionIndex.SII.matrix(RANDOM);

        for (int i = 0; i < INPUTS; i++) {
            for (int j = 0; j < i; j++) {
                double pair = 0;
                for (InputSet others : setsWithout(InputSet.of(i, j))) {
                    int size = others.size();
                    pair += factorial(size)
                            * factorial(INPUTS - size - 2)
                            / factorial(INPUTS - 1)
                            * secondDifference(others, i, j);
                }
                assertThat(2 * matrix[i][j], is(closeTo(pair, 1e-12)));
            }
        }
    }

    @Test
    void the_shapley_taylor_index_weighs_them_by_size_and_its_main_effects_are_single_gains() {
        double[][] matrix = InteractionIndex.STII.matrix(RANDOM);

        for (int i = 0; i < INPUTS; i++) {
            double gain = RANDOM.value(InputSet.of(i)) - RANDOM.value(InputSet.EMPTY);
            assertThat(matrix[i][i], is(closeTo(gain, 1e-12)));
            for (int j = 0; j < i; j++) {
                double pair = 0;
                for (InputSet others : setsWithout(InputSet.of(i, j))) {
                    double choose =
                            factorial(INPUTS - 1) / factorial(others.size()) / factorial(INPUTS - 1 - others.size());
                    pair += 2.0 / INPUTS / choose * secondDifference(others, i, j);
                }
                assertThat(2 * matrix[i][j], is(closeTo(pair, 1e-12)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void rows_and_columns_sum_to_shapley_values_and_all_to_the_whole_gain(InteractionIndex index) {
        double[][] matrix = index.matrix(RANDOM);

        double all = 0;
        for (int i = 0; i < INPUTS; i++) {
            double shapley = 0;
            for (InputSet others : setsWithout(InputSet.of(i))) {
                double weight = factorial(others.size()) * factorial(INPUTS - others.size() - 1) / factorial(INPUTS);
                shapley += weight * (RANDOM.value(others.union(InputSet.of(i))) - RANDOM.value(others));
            }
            double column = 0;
            for (double[] row : matrix) {
                column += row[i];
            }
            assertThat(column, is(closeTo(shapley, 1e-12)));
            assertThat(DoubleStream.of(matrix[i]).sum(), is(closeTo(shapley, 1e-12)));
            all += column;
        }
        double gain = RANDOM.value(InputSet.range(0, INPUTS)) - RANDOM.value(InputSet.EMPTY);
        assertThat(all, is(closeTo(gain, 1e-12)));
    }

    @ParameterizedTest
    @EnumSource
    void an_input_that_changes_nothing_has_zeros_and_swapped_inputs_swap_their_rows(InteractionIndex index) {
        double[][] matrix = index.matrix(game(0, 1));
        double[][] swapped = index.matrix(game(1, 0));

        assertThat(matrix[2], is(new double[] {0, 0, 0}));
        assertThat(swapped[1], is(new double[] {matrix[0][1], matrix[0][0], 0}));
        assertThat(swapped[0], is(new double[] {matrix[1][1], matrix[1][0], 0}));
    }

    @Test
    void a_set_function_needs_a_number_for_each_set() {
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> SetFunction.of(2, 1, 2, 3));

        assertThat(
                error.getMessage(),
                is("a set function has a number for each of the 2^n sets of 1 to 16 inputs, not 3 for 2 inputs"));
    }

    /** 4 for one input and 2 for another, 3 less for both; a third changes nothing. */
    private static SetFunction game(int large, int small) {
        double[] values = new double[8];
        for (int set = 0; set < values.length; set++) {
            int own = set >> large & 1;
            int other = set >> small & 1;
            values[set] = 4 * own + 2 * other - 3 * own * other;
        }
        return SetFunction.of(3, values);
    }

    private static Iterable<InputSet> setsWithout(InputSet inputs) {
        return IntStream.range(0, 1 << INPUTS)
                .mapToObj(InputSet::new)
                .filter(set -> set.intersection(inputs).isEmpty())
                .toList();
    }

    private static double secondDifference(InputSet others, int i, int j) {
        return RANDOM.value(others.union(InputSet.of(i, j)))
                - RANDOM.value(others.union(InputSet.of(i)))
                - RANDOM.value(others.union(InputSet.of(j)))
                + RANDOM.value(others);
    }

    private static double factorial(int n) {
        return n < 2 ? 1 : n * factorial(n - 1);
    }

    private static void assertAlike(double[][] matrix, double main, double pair) {
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                assertThat(matrix[i][j], is(closeTo(i == j ? main : pair, 1e-15)));
            }
        }
    }
}
