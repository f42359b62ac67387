package dev.touchstone.study.andor.figure;

import dev.touchstone.study.andor.AndorRow;
import dev.touchstone.study.figure.Claim;
import dev.touchstone.study.figure.Finding;
import dev.touchstone.study.figure.Tally;
import java.util.Map;

/**
 * On the three-gate worlds under an AND or an OR the class that needs all gates, the minority, fails, while for the majority one gate is
 * enough.
 *
 * @param absolutely whether the minority is to fail by itself, in half of its samples or more, not only more than the majority
 */
record MinorityFails(boolean absolutely) implements Claim<LogicTable> {

    private static final double HALF = 0.5;
    private static final Map<String, String> MINORITY = Map.of("and", "1", "or", "0");

    @Override
    public Finding check(LogicTable table) {
        Tally tally = new Tally();
        for (String method : table.explainingMethods()) {
            LogicPool classes = ClassRows.of(table, "NIB", method)
                    .only(row -> ScenarioGroup.AND_OR_XOR.holds(row) && MINORITY.containsKey(row.top()));
            double minority = classes.only(MinorityFails::isMinority).mean();
            double majority = classes.only(row -> !isMinority(row)).mean();
            if (!Double.isNaN(minority) && !Double.isNaN(majority)) {
                tally.add(
                        absolutely ? minority >= HALF : minority > majority,
                        method,
                        "(%s, majority %s)".formatted(Numbers.shown(minority), Numbers.shown(majority)));
            }
        }
        return new Finding(
                absolutely
                        ? "On three-gate worlds under AND and OR half of the minority class or more is broken, for most methods"
                        : "On three-gate worlds under AND and OR the minority class is broken more often than the majority, for most methods",
                Numbers.OWN_RUN,
                "NIB",
                tally.most(),
                tally.text());
    }

    private static boolean isMinority(AndorRow row) {
        return MINORITY.get(row.top()).equals(row.label());
    }
}
