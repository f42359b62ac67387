package dev.touchstone.study.andor.figure;

import dev.touchstone.study.figure.Claim;
import dev.touchstone.study.figure.Finding;
import dev.touchstone.study.figure.Tally;

/**
 * For some methods the scores of relevant inputs go together with those of baseline inputs: on average over models more than half of these
 * pairs correlate significantly (p below 0.05, where chance is 0.05).
 */
record CorrelatesWithBaseline() implements Claim<LogicTable> {

    private static final double HALF = 0.5;

    @Override
    public Finding check(LogicTable table) {
        Tally tally = new Tally();
        for (String method : table.explainingMethods()) {
            double share = mean(table, method, "correlation-to-baseline-share");
            if (!Double.isNaN(share)) {
                double strength = mean(table, method, "correlation-to-baseline");
                tally.add(
                        share > HALF,
                        method,
                        "(%s of pairs, |r| %s)".formatted(Numbers.shown(share), Numbers.shown(strength)));
            }
        }
        return new Finding(
                "Scores of relevant inputs correlate with those of baseline inputs, for some methods",
                Numbers.SECOND,
                "correlation-to-baseline-share",
                tally.some(),
                tally.text());
    }

    private static double mean(LogicTable table, String method, String measure) {
        return table.pool(
                        measure,
                        LogicTable.RAW,
                        row -> row.method().equals(method) && row.label().equals("all"))
                .mean();
    }
}
