package dev.touchstone.measure.logic;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.scenario.Tensor;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class InteractionAucTest {

    /** 0 and 1 interact, and nothing else. */
    private static final double[][] TRUTH = {{0, -0.25, 0}, {-0.25, 0, 0}, {0, 0, 0}};

    private static OptionalDouble auc(float... matrix) {
        return InteractionAuc.of(Tensor.of(matrix, 3, 3), TRUTH).value();
    }

    @Test
    void it_is_the_chance_that_a_pair_that_interacts_scores_higher() {
        assertThat(auc(0, 3, 0, 0, 0, 1, 2, 0, 0), is(OptionalDouble.of(1)));
        assertThat("between the two", auc(0, 2, 3, 0, 0, 1, 0, 0, 0), is(OptionalDouble.of(0.5)));
        assertThat("below both", auc(9, 0, 3, 0, 9, 1, 0, 0, 9), is(OptionalDouble.of(0)));
    }

    @Test
    void a_tie_counts_half() {
        assertThat(auc(0, 1, 1, 0, 0, 0, 0, 0, 0), is(OptionalDouble.of(0.75)));
        assertThat(auc(new float[9]), is(OptionalDouble.of(0.5)));
    }

    @Test
    void both_places_of_a_pair_count_and_the_sign_of_their_sum_does_not() {
        assertThat(auc(0, -2, 3, -2, 0, 1, 0, 0, 0), is(OptionalDouble.of(1)));
        assertThat(auc(0, -2, 3, 2, 0, 1, 0, 0, 0), is(OptionalDouble.of(0)));
    }

    @Test
    void the_pairs_are_ranked_from_the_highest_score() {
        InteractionAuc ranked = InteractionAuc.of(Tensor.of(new float[] {0, 2, 3, 0, 0, 1, 0, 0, 0}, 3, 3), TRUTH);

        assertThat(ranked.pairs().toString(), is("[(0, 2), (0, 1), (1, 2)]"));
        assertThat(ranked.pairs().get(1), is(new InteractionAuc.Pair(0, 1, 2, -0.5)));
    }

    @Test
    void it_is_not_defined_where_no_pair_interacts() {
        assertThat(
                InteractionAuc.of(Tensor.of(new float[9], 3, 3), new double[3][3])
                        .value(),
                is(OptionalDouble.empty()));
    }

    @Test
    void a_matrix_of_another_size_is_refused() {
        assertThat(
                assertThrows(
                                IllegalArgumentException.class,
                                () -> InteractionAuc.of(Tensor.of(new float[9], 9, 1), TRUTH))
                        .getMessage(),
                is("a tensor of shape [9, 1] does not fit a truth over pairs of 3 inputs"));
    }
}
