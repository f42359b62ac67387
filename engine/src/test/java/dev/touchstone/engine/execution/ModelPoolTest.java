package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.ModelSummary;
import dev.touchstone.method.Explanation;
import dev.touchstone.method.Interactions;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.SecondOrderMethod;
import dev.touchstone.method.TargetedBatch;
import dev.touchstone.randomisation.ModelCopies;
import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.textbox.Reasoning;
import dev.touchstone.scenario.textbox.TextBox;
import dev.touchstone.scenario.textbox.TextBoxObject;
import dev.touchstone.scenario.textbox.TextBoxScenario;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelPoolTest {

    private final List<String> events = new ArrayList<>();
    private final ModelPool pool = new ModelPool(Recorded::new);
    private final Scenario scenario = StandardScenarios.catalog().get(TextBox.SIMPLE_FR);

    @Test
    void a_model_is_loaded_once() {
        assertSame(pool.obtain(scenario, 0), pool.obtain(scenario, 0));
        assertEquals(List.of("open 0"), events);
    }

    @Test
    void the_model_that_was_not_used_for_longest_gives_way() {
        for (int seed = 0; seed < ModelPool.OPEN_AT_MOST; seed++) {
            pool.obtain(scenario, seed);
        }
        pool.obtain(scenario, 0);
        events.clear();
        pool.obtain(scenario, 4);
        pool.obtain(scenario, 0);
        assertEquals(List.of("close 1", "open 4"), events);
    }

    @Test
    void a_model_that_gave_way_comes_back_without_training() {
        for (int seed = 0; seed <= ModelPool.OPEN_AT_MOST; seed++) {
            pool.obtain(scenario, seed);
        }
        events.clear();
        pool.obtain(scenario, 0);
        assertEquals(List.of("close 1", "open 0 again"), events);
    }

    @Test
    void scenarios_of_the_same_id_are_told_apart() {
        Scenario other = TextBoxScenario.of(
                TextBox.SIMPLE_FR, Reasoning.when(TextBoxObject.BOX2).then(1).otherwise(0), Architecture.SIMPLE_CNN);
        assertNotSame(pool.obtain(scenario, 0), pool.obtain(other, 0));
    }

    @Test
    void a_load_that_failed_is_tried_again() {
        ModelPool failing = new ModelPool((any, seed, again) -> {
            events.add("tried, again " + again);
            throw new IllegalStateException("no disk");
        });
        assertThrows(IllegalStateException.class, () -> failing.obtain(scenario, 0));
        assertThrows(IllegalStateException.class, () -> failing.obtain(scenario, 0));
        assertEquals(List.of("tried, again false", "tried, again false"), events);
    }

    @Test
    void closing_closes_all_even_if_one_fails() {
        pool.obtain(scenario, 0);
        pool.obtain(scenario, 666);
        pool.obtain(scenario, 2);
        events.clear();
        assertThrows(IllegalStateException.class, pool::close);
        assertEquals(List.of("close 0", "close 666", "close 2"), events);
    }

    /** Writes down when it is opened and closed; that of seed 666 fails to close. */
    private final class Recorded implements CloseableModel {

        private final int seed;

        Recorded(Scenario scenario, int seed, boolean again) {
            this.seed = seed;
            events.add("open " + seed + (again ? " again" : ""));
        }

        @Override
        public ModelSummary summary() {
            throw new UnsupportedOperationException();
        }

        @Override
        public TargetedBatch target(SampleBatch samples) {
            return new TargetedBatch(samples, new int[samples.size()]);
        }

        @Override
        public List<Interactions> explainInteractions(SecondOrderMethod method, TargetedBatch batch, SeedSource seeds) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Explanation> explain(SaliencyMethod method, TargetedBatch batch, SeedSource seeds) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ModelCopies copies(SaliencyMethod method, List<Sample> samples, SeedSource seeds) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {
            events.add("close " + seed);
            if (seed == 666) {
                throw new IllegalStateException("on purpose");
            }
        }
    }
}
