package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.Sampling;
import dev.touchstone.engine.fixture.FakeMethod;
import dev.touchstone.model.StopSignal;
import dev.touchstone.model.StoppedException;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.textbox.TextBox;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of a model whose run was left behind. */
@Timeout(60)
class AbandonedModelTest {

    private final Scenario scenario = StandardScenarios.catalog().get(TextBox.SIMPLE_FR);
    private final List<String> closed = new ArrayList<>();

    private final CountDownLatch making = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    @Test
    void it_is_neither_closed_nor_lent_again() {
        ModelPool pool = new ModelPool((any, seed, again) -> model(again ? "second" : "first"));
        LiveRun run = run(pool);
        run.model();
        assertEquals(Optional.of("gpu:0"), run.abandon());
        ModelLease later = pool.lease(scenario, 0);
        assertEquals("second", later.model().toString());
        later.close();
        pool.close();
        assertEquals(List.of("second"), closed);
    }

    @Test
    void its_thread_closes_it_if_it_ever_comes_to_its_end() {
        ModelPool pool = new ModelPool((any, seed, again) -> model("first"));
        LiveRun run = run(pool);
        run.model();
        run.abandon();
        pool.close();
        run.close();
        assertEquals(List.of("first"), closed);
    }

    @Test
    void a_run_without_a_model_keeps_nothing() {
        assertEquals(
                Optional.empty(),
                run(new ModelPool((any, seed, again) -> model("first"))).abandon());
    }

    private CloseableModel makeLate() {
        making.countDown();
        try {
            released.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return model("late");
    }

    @Test
    void whoever_waits_for_a_model_that_a_hanging_thread_makes_is_told_so() throws InterruptedException {
        ModelPool pool = new ModelPool((any, seed, again) -> makeLate());
        Thread maker = new Thread(() -> pool.lease(scenario, 0).close(), "maker");
        maker.start();
        making.await();
        List<Throwable> told = new ArrayList<>();
        Thread waiting =
                new Thread(() -> told.add(assertThrows(IllegalStateException.class, () -> pool.lease(scenario, 0))));
        waiting.start();
        pool.abandon(maker);
        waiting.join();
        assertEquals(
                "the model cannot be had, since the thread 'maker' hangs while it makes it; see its test",
                told.get(0).getMessage());
        assertThrows(IllegalStateException.class, () -> pool.lease(scenario, 0));
        released.countDown();
        maker.join();
        assertEquals("late", pool.lease(scenario, 0).model().toString());
    }

    @Test
    void a_run_that_waits_for_a_model_can_be_told_to_stop() throws InterruptedException {
        ModelPool pool = new ModelPool((any, seed, again) -> makeLate());
        Thread maker = new Thread(() -> pool.lease(scenario, 0).close());
        maker.start();
        making.await();
        StopSignal stop = () -> {
            throw new StoppedException("on purpose");
        };
        assertThrows(StoppedException.class, () -> pool.lease(scenario, 0, stop));
        Thread.currentThread().interrupt();
        assertEquals(
                "interrupted while another test loads the model",
                assertThrows(IllegalStateException.class, () -> pool.lease(scenario, 0))
                        .getMessage());
        assertTrue(Thread.interrupted());
        released.countDown();
        maker.join();
    }

    @Test
    void the_signal_goes_to_the_loader_and_to_the_model() {
        List<StopSignal> signals = new ArrayList<>();
        ModelPool pool = new ModelPool(new ModelLoader() {
            @Override
            public CloseableModel load(Scenario any, int seed, boolean again) {
                throw new AssertionError("without a signal");
            }

            @Override
            public CloseableModel load(Scenario any, int seed, boolean again, StopSignal stop) {
                signals.add(stop);
                return model("asked");
            }
        });
        StopSignal mine = () -> {};
        OpenModel lent = pool.lease(scenario, 0, mine).model();
        assertEquals(List.of(mine), signals);
        assertEquals("asked until told", lent.toString());
        assertNotSame(lent, pool.lease(scenario, 0).model());
    }

    private LiveRun run(ModelPool pool) {
        RunSettings settings = new RunSettings(0, 1, Sampling.DEFAULT, Path.of("any"), false, "any");
        return new LiveRun(scenario, new FakeMethod("fake"), settings, pool);
    }

    /** A model on a GPU of its own. */
    private CloseableModel model(String name) {
        return (CloseableModel) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {CloseableModel.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "toString" -> name;
                    case "ownDevice" -> Optional.of("gpu:0");
                    case "harm" -> Optional.empty();
                    case "watchedBy" -> proxy;
                    case "until" -> arguments[0] == StopSignal.NEVER ? proxy : model(name + " until told");
                    case "close" -> {
                        closed.add(name);
                        yield null;
                    }
                    case "summary" -> null;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
