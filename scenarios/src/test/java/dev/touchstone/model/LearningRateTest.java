package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;

import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.ModelRecipe;
import org.junit.jupiter.api.Test;

class LearningRateTest {

    private final LearningRate rate =
            new LearningRate(new ModelRecipe(Architecture.SIMPLE_CNN, 32, 0.1f, 10, 110, 2, 0.99, 0.98));

    @Test
    void warms_up_in_a_line_and_falls_by_a_cosine_in_each_cycle() {
        assertThat((double) rate.getNewValue(0), closeTo(0.01, 1e-8));
        assertThat((double) rate.getNewValue(9), closeTo(0.1, 1e-8));
        assertThat((double) rate.getNewValue(60), closeTo(0.05, 1e-8));
        assertThat((double) rate.getNewValue(109), closeTo(0, 1e-4));
        assertThat((double) rate.getNewValue(110), closeTo(0.1, 1e-8));
        assertThat((double) rate.getNewValue(165), closeTo(0.05, 1e-8));
    }
}
