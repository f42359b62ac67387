package dev.touchstone.study.andor;

import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What several models of a world come to together: the mean, from the least to the greatest. The range holds for any distribution: that of k
 * models covers the median of models with a probability of {@code 1 - 2^(1 - k)}.
 */
final class SeedRows {

    private SeedRows() {}

    /** A row for each that stands there with several seeds, in the order of the rows. */
    static List<AndorRow> of(List<AndorRow> rows) {
        Map<AndorRow, List<AndorRow>> groups =
                rows.stream().collect(Collectors.groupingBy(SeedRows::place, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .filter(group -> group.getValue().size() > 1)
                .map(group -> together(group.getKey(), group.getValue()))
                .toList();
    }

    /** The row without what differs from model to model. */
    private static AndorRow place(AndorRow row) {
        return with(row, new DoubleSummaryStatistics(), 0, 0, Double.NaN);
    }

    private static AndorRow together(AndorRow place, List<AndorRow> rows) {
        return with(
                place,
                rows.stream()
                        .mapToDouble(AndorRow::value)
                        .filter(value -> !Double.isNaN(value))
                        .summaryStatistics(),
                rows.stream().mapToInt(AndorRow::constant).sum(),
                rows.stream().mapToInt(AndorRow::notFinite).sum(),
                rows.stream().mapToDouble(AndorRow::chance).average().orElseThrow());
    }

    private static AndorRow with(
            AndorRow row, DoubleSummaryStatistics values, int constant, int notFinite, double chance) {
        boolean defined = values.getCount() > 0;
        return new AndorRow(
                row.method(),
                row.configuration(),
                row.top(),
                row.network(),
                AndorRow.EVERY_SEED,
                row.label(),
                row.measure(),
                row.mode(),
                defined ? values.getAverage() : Double.NaN,
                defined ? values.getMin() : Double.NaN,
                defined ? values.getMax() : Double.NaN,
                (int) values.getCount(),
                constant,
                notFinite,
                chance);
    }
}
