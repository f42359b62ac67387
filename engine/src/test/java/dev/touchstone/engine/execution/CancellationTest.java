package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.SaliencyRun;
import dev.touchstone.engine.seeds.SeedRule;
import dev.touchstone.model.StoppedException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;
import org.opentest4j.TestAbortedException;

class CancellationTest {

    private final TestDescriptor test = new EngineDescriptor(UniqueId.forEngine("any"), "any");

    /** As JUnit has it since 6.0: an interface with a class behind it that is not public. */
    public interface Token {
        boolean isCancellationRequested();
    }

    private static final class HiddenToken implements Token {
        private boolean cancelled;

        @Override
        public boolean isCancellationRequested() {
            return cancelled;
        }
    }

    /** A request with a token. */
    public record Request(Token token) {
        public Token getCancellationToken() {
            return token;
        }
    }

    @Test
    void a_request_without_a_token_is_never_cancelled() {
        assertFalse(Cancellation.of(new Object()).isRequested());
    }

    @Test
    void the_token_of_a_request_is_asked_each_time() {
        HiddenToken token = new HiddenToken();
        Cancellation cancellation = Cancellation.of(new Request(token));
        assertFalse(cancellation.isRequested());
        token.cancelled = true;
        assertTrue(cancellation.isRequested());
    }

    @Test
    void a_run_is_stopped_at_its_next_question_and_its_test_is_aborted() throws Exception {
        HiddenToken token = new HiddenToken();
        RunInProgress run = runUnder(Cancellation.of(new Request(token)));
        Optional<Throwable> thrown = new BodyCall(run, new RunRegistry(), () -> {
                    run.check();
                    token.cancelled = true;
                    return Optional.of(assertThrows(StoppedException.class, run::check));
                })
                .call();
        assertEquals(
                "cancelled by the runner, on textbox/simple-fr · seed 2 · CancellationTest.scenario",
                assertInstanceOf(TestAbortedException.class, thrown.orElseThrow())
                        .getMessage());
        assertTrue(run.isToldToStop());
    }

    @Test
    void a_run_that_does_not_ask_again_keeps_its_result() throws Exception {
        HiddenToken token = new HiddenToken();
        RunInProgress run = runUnder(Cancellation.of(new Request(token)));
        Optional<Throwable> thrown = new BodyCall(run, new RunRegistry(), () -> {
                    token.cancelled = true;
                    return Optional.empty();
                })
                .call();
        assertEquals(Optional.empty(), thrown);
        assertFalse(run.isToldToStop());
    }

    @Test
    void giving_up_stops_the_runs_in_progress_and_those_that_begin_later() throws Exception {
        RunRegistry registry = new RunRegistry();
        RunInProgress first = runUnder(Cancellation.NEVER);
        Optional<Throwable> sleeping = new BodyCall(first, registry, () -> {
                    registry.giveUp("of a test");
                    registry.giveUp("of a later reason");
                    return Optional.of(assertThrows(InterruptedException.class, () -> Thread.sleep(60_000)));
                })
                .call();
        assertEquals("not finished, because of a test", sleeping.orElseThrow().getMessage());
        assertFalse(Thread.currentThread().isInterrupted());
        RunInProgress second = runUnder(Cancellation.NEVER);
        new BodyCall(second, registry, () -> Optional.of(assertThrows(StoppedException.class, second::check))).call();
        assertFalse(Thread.interrupted());
        assertEquals(Optional.of("not run, because of a test"), registry.givenUp());
        assertEquals(List.of(), registry.running());
    }

    @Test
    void an_interrupt_of_somebody_else_is_left_as_it_is() throws Exception {
        RunInProgress run = runUnder(Cancellation.NEVER);
        new BodyCall(run, new RunRegistry(), () -> {
                    Thread.currentThread().interrupt();
                    return Optional.empty();
                })
                .call();
        assertTrue(Thread.interrupted());
    }

    private RunInProgress runUnder(Cancellation cancellation) throws NoSuchMethodException {
        ScenarioPlan plan = new ScenarioPlan(
                TestClass.of(CancellationTest.class),
                CancellationTest.class.getDeclaredMethod("scenario", SaliencyRun.class),
                "textbox/simple-fr",
                Optional.empty(),
                List.of("oracle"),
                Optional.empty(),
                SeedRule.SINGLE,
                false,
                Optional.empty(),
                new Hooks(List.of(), List.of(), List.of(), List.of()),
                new Conditions(List.of()),
                Optional.empty(),
                OptionalDouble.empty());
        return new RunInProgress(test, new RunName(plan, 2, Optional.empty()), cancellation, thrown -> {});
    }

    void scenario(SaliencyRun run) {}
}
