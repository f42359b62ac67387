package dev.touchstone.study.andor.figure;

import dev.touchstone.study.figure.Claim;
import dev.touchstone.study.figure.Finding;
import dev.touchstone.study.figure.Tally;
import java.util.List;

/** On three-gate worlds NIB of attention maps, as a share of its chance, is greater under an XOR than under an AND or an OR. */
record AttentionFailsOnTopXor() implements Claim<LogicTable> {

    private static final List<String> ATTENTION = List.of("attention", "attention-rollout", "lrp-rollout");

    @Override
    public Finding check(LogicTable table) {
        Tally tally = new Tally();
        for (String method : ATTENTION) {
            LogicPool all = table.pool(method, "NIB", ScenarioGroup.AND_OR_XOR, View.FULL);
            double xor = ofChance(all.only(row -> row.top().equals("xor")));
            double others = ofChance(all.only(row -> !row.top().equals("xor")));
            if (!Double.isNaN(xor) && !Double.isNaN(others)) {
                tally.add(
                        xor > others,
                        method,
                        "(%s of chance, otherwise %s)".formatted(Numbers.shown(xor), Numbers.shown(others)));
            }
        }
        return new Finding(
                "On three-gate worlds attention maps are nearer to chance under an XOR than under AND and OR",
                Numbers.OWN_RUN,
                "NIB, full",
                tally.all(),
                tally.text());
    }

    private static double ofChance(LogicPool pool) {
        return pool.mean() / pool.chance().orElse(Double.NaN);
    }
}
