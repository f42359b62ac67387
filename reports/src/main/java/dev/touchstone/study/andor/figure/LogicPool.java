package dev.touchstone.study.andor.figure;

import dev.touchstone.report.chart.Reading;
import dev.touchstone.study.andor.AndorRow;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/** Values of one measure put together as the papers do: each model of each world, and in a balanced view each class, counts the same. */
public record LogicPool(List<AndorRow> rows) {

    public LogicPool {
        rows = List.copyOf(rows);
    }

    private List<AndorRow> defined() {
        return rows.stream().filter(row -> !Double.isNaN(row.value())).toList();
    }

    /** Whether there is a value at all. */
    public boolean isDefined() {
        return !defined().isEmpty();
    }

    /** The mean; NaN where there is no value. */
    public double mean() {
        return defined().stream().mapToDouble(AndorRow::value).average().orElse(Double.NaN);
    }

    /** The population standard deviation; NaN where there is no value. */
    double spread() {
        double mean = mean();
        return Math.sqrt(defined().stream()
                .mapToDouble(row -> Math.pow(row.value() - mean, 2))
                .average()
                .orElse(Double.NaN));
    }

    /** The mean chance of those rows that have one. */
    OptionalDouble chance() {
        return rows.stream()
                .mapToDouble(AndorRow::chance)
                .filter(chance -> !Double.isNaN(chance))
                .average();
    }

    /** Maps in it that say nothing, and all samples. */
    int silent() {
        return rows.stream().mapToInt(row -> row.constant() + row.notFinite()).sum();
    }

    LogicPool only(Predicate<AndorRow> such) {
        return new LogicPool(rows.stream().filter(such).toList());
    }

    /** For a chart: the mean, undefined where there are rows without a value, absent without rows. */
    Reading reading() {
        if (!isDefined()) {
            return rows.isEmpty() ? Reading.absent() : Reading.undefined();
        }
        return Reading.of(mean(), spread());
    }
}
