package dev.touchstone.engine.shard;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ShardPlanTest {

    @Test
    void the_longest_are_dealt_out_first_each_to_the_least_loaded() {
        Costs costs = new Costs(Map.of(unit(0), 70L, unit(1), 50L, unit(2), 40L, unit(3), 30L));

        ShardPlan plan = new ShardPlan(2, costs);

        // 70 to the first, 50 and 40 to the second, and 30 to the first again.
        assertEquals(1, plan.shardOf(unit(0)));
        assertEquals(2, plan.shardOf(unit(1)));
        assertEquals(2, plan.shardOf(unit(2)));
        assertEquals(1, plan.shardOf(unit(3)));
    }

    @Test
    void shards_of_known_costs_differ_by_a_fifth_at_most() {
        for (int seed = 0; seed < 50; seed++) {
            Map<Unit, Long> costs = new HashMap<>();
            SplittableRandom random = new SplittableRandom(seed);
            for (int i = 0; i < 130; i++) {
                // Most are quick and some take a hundred times as long, as perturbation methods do beside gradients.
                costs.put(unit(i), Math.round(100 * Math.exp(4.6 * random.nextDouble())));
            }
            long[] loads = loads(8, new Costs(costs));
            double mean = Arrays.stream(loads).average().orElseThrow();
            for (long load : loads) {
                assertThat((double) load, is(allOf(greaterThanOrEqualTo(0.8 * mean), lessThanOrEqualTo(1.2 * mean))));
            }
        }
    }

    private static long[] loads(int count, Costs costs) {
        ShardPlan plan = new ShardPlan(count, costs);
        long[] loads = new long[count];
        costs.milliseconds().forEach((unit, cost) -> loads[plan.shardOf(unit) - 1] += cost);
        return loads;
    }

    @Test
    void every_unit_belongs_to_one_shard_known_or_not() {
        ShardPlan plan = new ShardPlan(5, new Costs(Map.of(unit(3), 10L)));
        int[] units = new int[5];
        for (int i = 0; i < 500; i++) {
            units[plan.shardOf(unit(i)) - 1]++;
        }
        assertEquals(500, Arrays.stream(units).sum());
        assertThat(Arrays.stream(units).min().orElseThrow(), is(greaterThanOrEqualTo(60)));
    }

    @Test
    void a_plan_depends_on_costs_and_number_alone() {
        assertEquals(
                new ShardPlan(8, Costs.NONE).shardOf(new Unit("textbox/simple-fr", "lime")),
                new ShardPlan(8, new Costs(Map.of(unit(1), 5L))).shardOf(new Unit("textbox/simple-fr", "lime")));
    }

    private static Unit unit(int number) {
        return new Unit("world/" + number, "method");
    }
}
