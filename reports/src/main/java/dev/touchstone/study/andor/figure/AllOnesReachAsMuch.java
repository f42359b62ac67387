package dev.touchstone.study.andor.figure;

import dev.touchstone.study.figure.Claim;
import dev.touchstone.study.figure.Finding;
import dev.touchstone.study.figure.Tally;

/** All-ones maps reach at least the fidelity of a method's maps on average, so that fidelity alone says little of a map. */
record AllOnesReachAsMuch(String measure) implements Claim<LogicTable> {

    @Override
    public Finding check(LogicTable table) {
        Tally tally = new Tally();
        for (String method : table.explainingMethods()) {
            LogicPool models =
                    table.pool(measure, LogicTable.RAW, row -> row.method().equals(method));
            if (models.isDefined()) {
                double ones = models.chance().orElseThrow();
                tally.add(
                        ones >= models.mean(),
                        method,
                        "(%s, all-ones %s)".formatted(Numbers.shown(models.mean()), Numbers.shown(ones)));
            }
        }
        return new Finding(
                "All-ones maps have at least the fidelity of the maps, for most methods",
                Numbers.OWN_RUN,
                measure,
                tally.most(),
                tally.text());
    }
}
