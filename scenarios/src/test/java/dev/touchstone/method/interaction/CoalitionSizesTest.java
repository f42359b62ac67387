package dev.touchstone.method.interaction;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CoalitionSizesTest {

    @Test
    void of_six_inputs_a_budget_of_128_takes_all_coalitions() {
        assertThat(CoalitionSizes.of(6, 128), is(new CoalitionSizes(6, 4, 0)));
        assertThat(CoalitionSizes.of(6, 128).border().length, is(64));
    }

    @Test
    void of_eight_inputs_it_takes_sizes_up_to_2_and_from_6_on_and_draws_54() {
        assertThat(CoalitionSizes.of(8, 128), is(new CoalitionSizes(8, 3, 54)));
        assertThat(CoalitionSizes.of(8, 128).border().length, is(74));
    }

    @Test
    void of_twelve_inputs_it_takes_sizes_up_to_1_and_from_11_on_and_draws_102() {
        assertThat(CoalitionSizes.of(12, 128), is(new CoalitionSizes(12, 2, 102)));
        assertThat(CoalitionSizes.of(12, 128).border().length, is(26));
    }

    @Test
    void a_size_whose_border_would_leave_nothing_for_the_sizes_inside_is_drawn() {
        assertThat(CoalitionSizes.of(8, 74), is(new CoalitionSizes(8, 2, 56)));
        assertThat(CoalitionSizes.of(8, 75), is(new CoalitionSizes(8, 3, 1)));
        assertThat(CoalitionSizes.of(5, 32), is(new CoalitionSizes(5, 3, 0)));
        assertThat(CoalitionSizes.of(5, 31), is(new CoalitionSizes(5, 2, 19)));
    }

    /** Sizes 2 and 3 of five have equal weights of 1/6, ten coalitions each. */
    @Test
    void drawn_coalitions_of_a_size_are_all_alike() {
        CoalitionSizes sizes = new CoalitionSizes(5, 2, 1);
        SplittableRandom random = new SplittableRandom(1);
        int[] drawn = new int[32];
        for (int i = 0; i < 20_000; i++) {
            drawn[sizes.draw(random)]++;
        }

        for (int coalition = 0; coalition < 32; coalition++) {
            int size = Integer.bitCount(coalition);
            boolean inner = size == 2 || size == 3;
            assertThat((double) drawn[coalition], is(closeTo(inner ? 1000 : 0, inner ? 130 : 0)));
        }
        assertThat(sizes.chance(2), is(closeTo(1 / 20.0, 1e-15)));
    }
}
