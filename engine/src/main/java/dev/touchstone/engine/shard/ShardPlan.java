package dev.touchstone.engine.shard;

import dev.touchstone.scenario.SeedSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which unit belongs to which shard. It depends on the costs and the number of shards alone, not on what a runner happens to have found: some
 * discover class by class, and each machine for itself.
 *
 * <p>Units of known cost are dealt out by the longest first, each to the shard that has least to do (Graham, Bounds on Multiprocessing
 * Timing Anomalies, SIAM J. Appl. Math. 1969: at most 4/3 of the best possible). Others go where a hash of their names falls, so a plan is
 * balanced as far as costs are known.
 */
public final class ShardPlan {

    private static final Comparator<Map.Entry<Unit, Long>> LONGEST_FIRST =
            Map.Entry.<Unit, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    private final int count;
    private final Map<Unit, Integer> known = new HashMap<>();

    /** @param count how many shards */
    public ShardPlan(int count, Costs costs) {
        this.count = count;
        long[] loads = new long[count];
        List<Map.Entry<Unit, Long>> units =
                costs.milliseconds().entrySet().stream().sorted(LONGEST_FIRST).toList();
        for (Map.Entry<Unit, Long> unit : units) {
            int least = leastOf(loads);
            loads[least] += unit.getValue();
            known.put(unit.getKey(), least + 1);
        }
    }

    private static int leastOf(long[] loads) {
        long least = Arrays.stream(loads).min().orElseThrow();
        int shard = 0;
        while (loads[shard] != least) {
            shard++;
        }
        return shard;
    }

    /** The shard of a unit, from 1. */
    public int shardOf(Unit unit) {
        return known.getOrDefault(unit, hashed(unit));
    }

    private int hashed(Unit unit) {
        return 1
                + (int) Math.floorMod(
                        SeedSource.of(0)
                                .child(unit.scenario())
                                .child(unit.method())
                                .seed(),
                        (long) count);
    }
}
