package dev.touchstone.study.andor.figure;

import dev.touchstone.study.figure.Claim;
import dev.touchstone.study.figure.Finding;
import dev.touchstone.study.figure.Finding.Outcome;
import java.util.Set;
import java.util.stream.Collectors;

/** One method has less NIB in a scenario group than another, on the models that both work on. */
record BetterThan(String better, String worse, ScenarioGroup group) implements Claim<LogicTable> {

    @Override
    public Finding check(LogicTable table) {
        double least = mean(table, better, View.BALANCED);
        double other = mean(table, worse, View.BALANCED);
        boolean measured = !Double.isNaN(least) && !Double.isNaN(other);
        return new Finding(
                "%s has less NIB than %s for %s".formatted(better, worse, group.title()),
                Numbers.SECOND,
                "NIB, balanced",
                measured ? Outcome.of(least < other) : Outcome.NOT_MEASURED,
                measured
                        ? "%s and %s on the models of both; over all samples %s and %s"
                                .formatted(
                                        Numbers.shown(least),
                                        Numbers.shown(other),
                                        Numbers.shown(mean(table, better, View.FULL)),
                                        Numbers.shown(mean(table, worse, View.FULL)))
                        : "no model has both methods");
    }

    private double mean(LogicTable table, String method, View view) {
        String counterpart = method.equals(better) ? worse : better;
        Set<String> models = table.pool(counterpart, "NIB", group, view).rows().stream()
                .map(ClassRows::name)
                .collect(Collectors.toSet());
        return table.pool(method, "NIB", group, view)
                .only(row -> models.contains(ClassRows.name(row)))
                .mean();
    }
}
