package dev.touchstone.report.merge;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.engine.shard.Costs;
import dev.touchstone.engine.shard.Unit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CostTableTest {

    private static final Unit OF_M1 = new Unit("textbox/simple-fr", "m1");

    @Test
    void the_runs_of_a_unit_are_added_up_over_all_summaries() {
        Costs costs = CostTable.of(List.of(
                new Part(1, 2)
                        .with(Part.id("m1"), RunOutcome.PASSED, false, 30)
                        .with(Part.id("m2"), RunOutcome.PASSED, false, 7)
                        .summary(),
                new Part(2, 2).with(Part.id("m1"), RunOutcome.FAILED, false, 12).summary()));
        assertThat(costs, is(new Costs(Map.of(OF_M1, 42L, new Unit("textbox/simple-fr", "m2"), 7L))));
    }

    @Test
    void a_unit_costs_a_millisecond_at_least() {
        Costs costs = CostTable.of(List.of(
                new Part(1, 1).with(Part.id("m1"), RunOutcome.PASSED, false, 0).summary()));
        assertThat(costs, is(new Costs(Map.of(OF_M1, 1L))));
    }

    @Test
    void a_method_that_a_class_supplies_is_known_by_the_class() {
        Costs costs = CostTable.of(List.of(new Part(1, 1)
                .with("[engine:touchstone]/[class:org.example.BoxTest]/[scenario:box()]", RunOutcome.PASSED)
                .summary()));
        assertThat(costs, is(new Costs(Map.of(Unit.ofClass("textbox/simple-fr", "org.example.BoxTest"), 40L))));
    }

    @Test
    void without_runs_there_are_no_costs() {
        assertThat(CostTable.of(List.of(new Part(1, 1).summary())), is(Costs.NONE));
    }
}
