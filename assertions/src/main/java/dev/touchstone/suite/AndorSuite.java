package dev.touchstone.suite;

import static dev.touchstone.assertion.SaliencyAssertions.assertCapturesMinimalReason;
import static dev.touchstone.assertion.SaliencyAssertions.assertCoherent;
import static dev.touchstone.assertion.SaliencyAssertions.assertNoBaselineViolation;

import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.scenario.andor.Andor;

/**
 * Whether maps of symbols show what a formula needs, in every sample of a truth table, on models of ANDOR worlds that ship: Transformers, and
 * one CNN for methods without attention. The worlds are small, so that some methods pass where most do not; on larger ones nearly all fail.
 */
public interface AndorSuite {

    @SaliencyScenario(Andor.SINGLE_GATE_AND)
    default void what_an_and_needs_stays_above_the_baseline(SaliencyRun run) {
        assertNoBaselineViolation(run);
    }

    @SaliencyScenario(Andor.DOUBLE_GATE_AND_OR)
    default void what_ands_under_an_or_need_stays_above_the_baseline(SaliencyRun run) {
        assertNoBaselineViolation(run);
    }

    @SaliencyScenario(Andor.DOUBLE_GATE_OR_AND)
    default void what_ors_under_an_and_need_stays_above_the_baseline(SaliencyRun run) {
        assertNoBaselineViolation(run);
    }

    /** No gradient passes it; methods that put another symbol in an input's place can. */
    @SaliencyScenario(Andor.SINGLE_GATE_XOR)
    default void what_an_xor_needs_stays_above_the_baseline(SaliencyRun run) {
        assertNoBaselineViolation(run);
    }

    @SaliencyScenario(Andor.DOUBLE_GATE_AND_AND)
    default void a_minimal_reason_comes_first(SaliencyRun run) {
        assertCapturesMinimalReason(run);
    }

    @SaliencyScenario(Andor.TWO_IN_BINARY_OR + Andor.CNN)
    default void maps_of_a_cnn_score_alike_what_means_the_same(SaliencyRun run) {
        assertCoherent(run);
    }
}
