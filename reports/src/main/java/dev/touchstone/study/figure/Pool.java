package dev.touchstone.study.figure;

import dev.touchstone.report.chart.Reading;
import dev.touchstone.study.StudyRow;
import dev.touchstone.study.published.Statistic;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Bucket means of one method, put together as the paper does: each bucket of each setting counts the same, whatever its samples. Buckets
 * that are undefined for this method are counted apart; they are no zeros.
 *
 * @param rows a row a bucket
 */
record Pool(List<StudyRow> rows) {

    List<StudyRow> defined() {
        return rows.stream().filter(row -> row.n() > 0).toList();
    }

    List<StudyRow> undefined() {
        return rows.stream().filter(row -> row.n() == 0).toList();
    }

    /** Samples of its defined buckets where the measure is undefined. */
    int undefinedSamples() {
        return defined().stream().mapToInt(StudyRow::undefined).sum();
    }

    /** Whether there is a bucket mean at all. */
    boolean isDefined() {
        return !defined().isEmpty();
    }

    /** The mean of the bucket means; NaN where there are none. */
    double average() {
        return defined().stream().mapToDouble(StudyRow::mean).average().orElse(Double.NaN);
    }

    /** The population standard deviation of the bucket means; NaN where there are none. */
    double spread() {
        double average = average();
        return Math.sqrt(defined().stream()
                .mapToDouble(row -> Math.pow(row.mean() - average, 2))
                .average()
                .orElse(Double.NaN));
    }

    /** The bucket with the least mean, the first of several. */
    Optional<StudyRow> worst() {
        return defined().stream().min(Comparator.comparingDouble(StudyRow::mean));
    }

    /** The average or the worst bucket's mean; NaN where there is none. */
    double value(Statistic statistic) {
        return statistic == Statistic.AVERAGE
                ? average()
                : worst().map(StudyRow::mean).orElse(Double.NaN);
    }

    /** The rows of some buckets; all where none are named. */
    Pool of(Set<Integer> buckets) {
        return new Pool(rows.stream()
                .filter(row -> buckets.isEmpty() || buckets.contains(row.bucket()))
                .toList());
    }

    /** For a chart: the value with a whisker, undefined where no bucket is defined, absent where none was measured. */
    Reading reading(Statistic statistic) {
        if (!isDefined()) {
            return rows.isEmpty() ? Reading.absent() : Reading.undefined();
        }
        return Reading.of(value(statistic), statistic == Statistic.AVERAGE ? spread() : 0);
    }
}
