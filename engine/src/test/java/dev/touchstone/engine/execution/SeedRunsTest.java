package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.Seeds;
import dev.touchstone.WithMethods;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.engine.listener.TestRecord;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeedRunsTest {

    private static final List<Integer> CALLED = new ArrayList<>();

    @BeforeEach
    void forget() {
        CALLED.clear();
    }

    @Test
    void the_body_is_called_once_for_each_seed_until_one_breaks() {
        Execution execution = Execution.of(Breaking.class);
        assertEquals(List.of(0, 1, 2), CALLED);
        assertEquals("broke", execution.thrown("body · oracle").getMessage());
    }

    static class Breaking {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        @WithMethods("oracle")
        @Seeds(count = 5)
        void body(SaliencyRun run) {
            CALLED.add(run.seed());
            if (run.seed() == 2) {
                throw new IllegalStateException("broke");
            }
        }
    }

    @Test
    void no_more_seeds_run_than_the_verdict_needs_and_listeners_get_it() {
        Execution execution = Execution.of(Sequential.class);
        assertEquals(List.of(0, 1, 2, 3, 4), CALLED);
        assertTrue(execution
                .thrown("body · oracle")
                .getMessage()
                .startsWith("seeds: 0 of 5 passed, 15 not needed, a rate of 0.00 "));
        TestRecord test = RecordingListener.TESTS.get(0);
        assertEquals(1, RecordingListener.TESTS.size());
        assertEquals(5, test.seeds());
        assertEquals(RunOutcome.FAILED, test.outcome());
        assertEquals("a pass rate above 0.70 at a confidence of 0.99 with at most 20 seeds", test.rule());
        assertEquals(0.00243, test.pValue().orElseThrow(), 1e-12);
    }

    static class Sequential {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        @WithMethods("oracle")
        @Seeds(count = 20, confidence = 0.99, rate = 0.7)
        void body(SaliencyRun run) {
            CALLED.add(run.seed());
            throw new AssertionError("missed");
        }
    }
}
