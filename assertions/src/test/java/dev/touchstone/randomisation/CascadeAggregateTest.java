package dev.touchstone.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class CascadeAggregateTest {

    private static final double[] STEPS = {0.6, 0.2, 0.1};

    @Test
    void the_mean_is_over_steps_alone_unless_the_untouched_model_is_asked_for() {
        assertThat(CascadeAggregate.MEAN.along(1, STEPS), closeTo(0.3, 1e-12));
        assertThat(CascadeAggregate.MEAN_WITH_ORIGINAL.along(1, STEPS), closeTo(0.475, 1e-12));
    }

    @Test
    void the_area_lies_under_the_curve_from_the_untouched_model_on() {
        // (1 + .6) / 2 + (.6 + .2) / 2 + (.2 + .1) / 2
        assertThat(CascadeAggregate.AREA.along(1, STEPS), closeTo(1.35, 1e-12));
        assertThat(CascadeAggregate.AREA.along(1, new double[] {1, 1, 1, 1}), closeTo(4, 1e-12));
    }

    @Test
    void the_last_is_that_of_the_last_step() {
        assertThat(CascadeAggregate.LAST.along(1, STEPS), is(0.1));
    }

    @Test
    void what_is_not_a_number_is_refused_with_its_step() {
        for (CascadeAggregate aggregate : CascadeAggregate.values()) {
            assertThat(
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> aggregate.along(1, new double[] {0.5, Double.NaN}))
                            .getMessage(),
                    is("the similarity at step 2 is NaN; leave out inputs whose maps cannot be compared"));
            assertThrows(IllegalArgumentException.class, () -> aggregate.along(Double.NaN, STEPS));
            assertThat(
                    assertThrows(IllegalArgumentException.class, () -> aggregate.along(1, new double[0]))
                            .getMessage(),
                    is("a cascade without steps has nothing to aggregate"));
        }
    }
}
