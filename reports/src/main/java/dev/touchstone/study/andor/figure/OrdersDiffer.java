package dev.touchstone.study.andor.figure;

import dev.touchstone.study.andor.AndorRow;
import dev.touchstone.study.figure.Claim;
import dev.touchstone.study.figure.Finding;
import dev.touchstone.study.figure.Tally;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The fidelity of a representation differs between the matrices of a method and the sums of their columns, by 0.01 or more on average. */
record OrdersDiffer(String measure) implements Claim<LogicTable> {

    private static final double LEAST = 0.01;

    @Override
    public Finding check(LogicTable table) {
        Tally tally = new Tally();
        for (String method : table.explainingMethods()) {
            Map<String, Double> first = values(table, method, measure + "-reduced");
            Map<String, Double> second = values(table, method, measure);
            List<Double> differences = first.keySet().stream()
                    .map(model -> second.get(model) - first.get(model))
                    .toList();
            if (!differences.isEmpty()) {
                double mean =
                        differences.stream().mapToDouble(each -> each).average().orElseThrow();
                double width =
                        differences.stream().mapToDouble(Math::abs).average().orElseThrow();
                tally.add(
                        width >= LEAST,
                        method,
                        "(by %s on average, second order %s %s)"
                                .formatted(Numbers.shown(width), mean < 0 ? "-" : "+", Numbers.shown(Math.abs(mean))));
            }
        }
        return new Finding(
                "Fidelity differs between second-order maps and their first-order reduction, for most methods",
                Numbers.SECOND,
                measure,
                tally.most(),
                tally.text());
    }

    private static Map<String, Double> values(LogicTable table, String method, String measure) {
        return table.pool(measure, LogicTable.RAW, row -> row.method().equals(method)).rows().stream()
                .collect(Collectors.toMap(ClassRows::model, AndorRow::value));
    }
}
