package dev.touchstone.report.merge;

import dev.touchstone.engine.shard.Costs;
import dev.touchstone.engine.shard.Unit;
import dev.touchstone.report.summary.RunEntry;
import dev.touchstone.report.summary.Summary;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What units took, by the times of their runs. */
final class CostTable {

    private CostTable() {}

    /** The sum over the runs of each unit, in milliseconds, 1 at least. */
    static Costs of(List<Summary> summaries) {
        Map<Unit, Long> costs = new TreeMap<>();
        for (Summary summary : summaries) {
            for (RunEntry run : summary.runs()) {
                costs.merge(run.unit(), run.milliseconds(), Long::sum);
            }
        }
        costs.replaceAll((unit, milliseconds) -> Math.max(1, milliseconds));
        return new Costs(costs);
    }
}
