package dev.touchstone.engine.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.engine.config.EngineConfiguration.Undecided;
import dev.touchstone.scenario.SeedSource;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class RateRuleTest {

    private static final SeedRule RULE = new RateRule(20, 0.7, 0.99);

    @Test
    void a_bad_method_fails_after_five_seeds() {
        assertFalse(verdict("FFFF").isFinal());
        SeedsVerdict verdict = verdict("FFFFF");
        assertTrue(verdict.isFinal());
        assertEquals(
                String.join(
                        System.lineSeparator(),
                        "seeds: 0 of 5 passed, 15 not needed, a rate of 0.00 [0.00, 0.60]; asked: a pass rate above 0.70 at a confidence of 0.99 with at most 20 seeds",
                        "  failed   seed 0: missed by seed 0",
                        "  failed   seed 1: missed by seed 1",
                        "  failed   seed 2: missed by seed 2",
                        "  failed   seed 3: missed by seed 3",
                        "  failed   seed 4: missed by seed 4",
                        "  again    mvn test"),
                verdict.thrown().orElseThrow().getMessage());
        // All five of five fail at a rate of 0.7 with a chance of 0.3^5.
        assertEquals(0.00243, verdict.pValue().orElseThrow(), 1e-12);
    }

    @Test
    void a_method_near_the_rate_stays_undecided_at_the_cap() {
        SeedsVerdict verdict = verdict("PPPFPPPFPPPFPPPFPPPF");
        assertInstanceOf(TestAbortedException.class, verdict.thrown().orElseThrow());
        assertEquals(1, verdict.pValue().orElseThrow());
    }

    @Test
    void aborted_seeds_keep_it_from_failing() {
        assertFalse(verdict("FFAFF").isFinal());
    }

    private static SeedsVerdict verdict(String letters) {
        return SeedsVerdict.of(RULE, Outcomes.of(letters), Undecided.ABORT, SeedSource.of(1), "mvn test");
    }
}
