package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ModelPoolTest {

    private final List<String> events = new ArrayList<>();
    private final ModelPool pool = new ModelPool(Recorded::new);
    private final Scenario scenario = StandardScenarios.catalog().get(TextBox.SIMPLE_FR);

    @Test
    void a_model_is_loaded_once() {
        assertSame(used(0), used(0));
        assertEquals(List.of("open 0"), events);
    }

    @Test
    void the_model_that_was_not_used_for_longest_gives_way() {
        for (int seed = 0; seed < ModelPool.OPEN_AT_MOST; seed++) {
            used(seed);
        }
        used(0);
        events.clear();
        used(4);
        used(0);
        assertEquals(List.of("close 1", "open 4"), events);
    }

    @Test
    void a_model_that_is_lent_does_not_give_way() {
        ModelLease lent = pool.lease(scenario, 0);
        for (int seed = 1; seed <= ModelPool.OPEN_AT_MOST; seed++) {
            used(seed);
        }
        assertFalse(events.contains("close 0"), events::toString);
        assertSame(lent.model(), used(0));
    }

    @Test
    void more_models_than_are_kept_may_be_lent_and_close_when_they_come_back() {
        List<ModelLease> lent = IntStream.rangeClosed(0, ModelPool.OPEN_AT_MOST)
                .mapToObj(seed -> pool.lease(scenario, seed))
                .toList();
        events.clear();
        lent.forEach(ModelLease::close);
        assertEquals(List.of("close 0"), events);
        lent.forEach(ModelLease::close);
        assertEquals(List.of("close 0"), events, "given back twice");
    }

    @Test
    void a_model_that_was_spoilt_is_loaded_anew_and_closes_when_nobody_holds_it() {
        ModelLease spoilt = pool.lease(scenario, 0);
        ModelLease beside = pool.lease(scenario, 0);
        spoilt.discard();
        assertNotSame(spoilt.model(), used(0));
        spoilt.close();
        assertEquals(List.of("open 0", "open 0 again"), events);
        beside.close();
        assertEquals(List.of("open 0", "open 0 again", "close 0"), events);
    }

    @Test
    void a_model_that_gave_way_comes_back_without_training() {
        for (int seed = 0; seed <= ModelPool.OPEN_AT_MOST; seed++) {
            used(seed);
        }
        events.clear();
        used(0);
        assertEquals(List.of("close 1", "open 0 again"), events);
    }

    @Test
    void scenarios_of_the_same_id_are_told_apart() {
        Scenario other = TextBoxScenario.of(
                TextBox.SIMPLE_FR, Reasoning.when(TextBoxObject.BOX2).then(1).otherwise(0), Architecture.SIMPLE_CNN);
        assertNotSame(used(0), pool.lease(other, 0).model());
    }

    @Test
    void a_load_that_failed_is_tried_again() {
        ModelPool failing = new ModelPool((any, seed, again) -> {
            events.add("tried, again " + again);
            throw new IllegalStateException("no disk");
        });
        assertThrows(IllegalStateException.class, () -> failing.lease(scenario, 0));
        assertThrows(IllegalStateException.class, () -> failing.lease(scenario, 0));
        assertEquals(List.of("tried, again false", "tried, again false"), events);
    }

    @Test
    void threads_that_want_the_same_model_load_it_once_and_others_need_not_wait() throws Exception {
        CountDownLatch othersAreDone = new CountDownLatch(1);
        ModelPool slow = new ModelPool((any, seed, again) -> {
            if (seed == 0) {
                await(othersAreDone);
            }
            synchronized (events) {
                return new Recorded(any, seed, again);
            }
        });
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            Future<ModelLease> first = threads.submit(() -> slow.lease(scenario, 0));
            Future<ModelLease> second = threads.submit(() -> slow.lease(scenario, 0));
            threads.submit(() -> slow.lease(scenario, 1)).get(10, TimeUnit.SECONDS);
            othersAreDone.countDown();
            assertSame(first.get().model(), second.get().model());
            assertEquals(List.of("open 1", "open 0"), events);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void closing_closes_all_even_if_one_fails() {
        used(0);
        used(666);
        used(2);
        events.clear();
        assertThrows(IllegalStateException.class, pool::close);
        assertEquals(List.of("close 0", "close 666", "close 2"), events);
    }

    @Test
    void closing_leaves_what_an_abandoned_run_still_holds() {
        pool.lease(scenario, 0);
        used(1);
        events.clear();
        pool.close();
        assertEquals(List.of("close 1"), events);
    }

    private OpenModel used(int seed) {
        try (ModelLease lease = pool.lease(scenario, seed)) {
            return lease.model();
        }
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
