package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.ModelRecipe;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearningRateTest {

    private final LearningRate rate =
            new LearningRate(new ModelRecipe(Architecture.SIMPLE_CNN, 32, 0.1f, 10, 110, 2, 0.99, 0.98));

    @Test
    void warms_up_in_a_line_and_falls_by_a_cosine_in_each_cycle() {
        assertThat((double) rate.getNewValue(1), closeTo(0.01, 1e-8));
        assertThat((double) rate.getNewValue(10), closeTo(0.1, 1e-8));
        assertThat((double) rate.getNewValue(61), closeTo(0.05, 1e-8));
        assertThat((double) rate.getNewValue(110), closeTo(0, 1e-4));
        assertThat((double) rate.getNewValue(111), closeTo(0.1, 1e-8));
        assertThat((double) rate.getNewValue(166), closeTo(0.05, 1e-8));
        assertThat((double) rate.getNewValue(220), closeTo(0, 1e-4));
    }

    @Test
    void djl_counts_updates_from_one() {
        List<Integer> updates = new ArrayList<>();
        Tracker tracker = update -> {
            updates.add(update);
            return 0.1f;
        };
        Optimizer optimizer = Optimizer.adam().optLearningRateTracker(tracker).build();
        try (NDManager manager = NDManager.newBaseManager()) {
            for (int i = 0; i < 2; i++) {
                optimizer.update("weight", manager.ones(new Shape(1)), manager.ones(new Shape(1)));
            }
        }

        assertThat(updates, is(List.of(1, 2)));
    }
}
