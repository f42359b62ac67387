package dev.touchstone.report.summary;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import dev.touchstone.engine.listener.RunOutcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class GateEntryTest {

    private static final String GATE = "[engine:touchstone]/[class:Gate]/[scenario:release()]";

    /** Holm by hand over 0.01, 0.02, 0.04 and 1: four times the least, three times the next but no less, twice, once. */
    @Test
    void failures_are_adjusted_among_all_tests_of_their_gate() {
        List<GateEntry> gates = GateEntry.of(List.of(
                test("a", RunOutcome.FAILED, 0.02),
                test("b", RunOutcome.FAILED, 0.01),
                test("c", RunOutcome.FAILED, 0.04),
                test("d", RunOutcome.PASSED, 1)));

        assertThat(
                gates,
                contains(new GateEntry(
                        GATE,
                        4,
                        List.of(failure("a", 0.02, 0.06), failure("b", 0.01, 0.04), failure("c", 0.04, 0.08)))));
    }

    @Test
    void an_adjusted_value_is_no_less_than_that_of_a_smaller_one() {
        List<GateEntry> gates =
                GateEntry.of(List.of(test("a", RunOutcome.FAILED, 0.5), test("b", RunOutcome.FAILED, 0.375)));
        assertThat(gates.get(0).failures(), contains(failure("a", 0.5, 0.75), failure("b", 0.375, 0.75)));
    }

    @Test
    void a_test_whose_p_value_is_not_known_counts_and_stays_unknown() {
        List<GateEntry> gates = GateEntry.of(List.of(
                test("a", RunOutcome.FAILED, 0.125),
                test("b", RunOutcome.FAILED, Double.NaN),
                test("c", RunOutcome.PASSED, Double.NaN)));
        assertThat(
                gates,
                contains(new GateEntry(
                        GATE, 3, List.of(failure("a", 0.125, 0.375), failure("b", Double.NaN, Double.NaN)))));
    }

    @Test
    void gates_are_apart_and_in_the_order_of_their_ids() {
        List<GateEntry> gates = GateEntry.of(List.of(
                test(GATE.replace("Gate", "Z"), "a", RunOutcome.FAILED, 0.125), test("a", RunOutcome.FAILED, 0.25)));
        assertThat(
                gates,
                contains(
                        new GateEntry(GATE, 1, List.of(failure("a", 0.25, 0.25))),
                        new GateEntry(
                                GATE.replace("Gate", "Z"),
                                1,
                                List.of(new GateEntry.Failure(id(GATE.replace("Gate", "Z"), "a"), 0.125, 0.125)))));
    }

    @Test
    void a_gate_without_failures_is_there_and_tests_of_no_gate_are_not() {
        TestEntry plain = new TestEntry("[engine:touchstone]/[scenario:a()]", "", 1, RunOutcome.FAILED, "", 0.01);
        assertThat(GateEntry.of(List.of(plain)), is(empty()));
        assertThat(
                GateEntry.of(List.of(plain, test("a", RunOutcome.ABORTED, 0.5))),
                contains(new GateEntry(GATE, 1, List.of())));
    }

    private static TestEntry test(String name, RunOutcome outcome, double pValue) {
        return test(GATE, name, outcome, pValue);
    }

    private static TestEntry test(String gate, String name, RunOutcome outcome, double pValue) {
        return new TestEntry(id(gate, name), "the one seed", 1, outcome, "", pValue);
    }

    private static String id(String gate, String name) {
        return gate + "/[suite:Suite]/[library:" + name + "()]";
    }

    private static GateEntry.Failure failure(String name, double pValue, double adjusted) {
        return new GateEntry.Failure(id(GATE, name), pValue, adjusted);
    }
}
