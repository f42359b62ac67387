package dev.touchstone.measure.logic;

import static dev.touchstone.measure.logic.Worlds.ofClass;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import dev.touchstone.measure.logic.Golden.Row;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On worked-out maps, what the released code gives, and brute force where that is faulty. */
class GoldenMeasuresTest {

    private static final double DIGITS = 5.1e-6;

    static List<Row> rows() {
        return Golden.rows("golden-measures.csv");
    }

    @Test
    void there_is_a_row_for_each_world_of_two_symbols() {
        assertThat(rows().size(), is(18));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void nib_counts_the_same_whatever_the_scale(Row row) {
        assertThat(broken(new Nib(), Golden.unit(row.world())), is(row.values().subList(0, 2)));
        assertThat(
                broken(new Nib(), Golden.signed(row.world())), is(row.values().subList(0, 2)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void published_nib_counts_as_the_code_does(Row row) {
        assertThat(
                broken(new PublishedNib(), Golden.unit(row.world())),
                is(row.values().subList(2, 4)));
        assertThat(
                broken(new PublishedNib(), Golden.signed(row.world())),
                is(row.values().subList(4, 6)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void gib_is_that_of_the_code_and_that_on_r_max(Row row) {
        assertShares(row, 6, new PublishedGib());
        assertShares(row, 8, Gib.macro());
        assertShares(row, 10, Gib.micro());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void as_many_labels_are_entailed_or_guessed(Row row) {
        List<LogicSample> samples = Golden.unit(row.world());
        Masking baseline = Masking.above(MaskThreshold.BASELINE);
        Masking mean = Masking.above(MaskThreshold.MEAN);

        assertThat(
                List.of(
                        count(new LogicalAccuracy(baseline), samples),
                        count(new StatisticalLogicalAccuracy(baseline), samples),
                        count(new LogicalAccuracy(mean), samples),
                        count(new StatisticalLogicalAccuracy(mean), samples)),
                is(row.values().subList(12, 16)));
        assertThat(value(new Reduction(baseline), samples), closeTo(row.number(16), DIGITS));
        assertThat(value(new Reduction(mean), samples), closeTo(row.number(17), DIGITS));
    }

    private static void assertShares(Row row, int column, LogicMeasure measure) {
        List<LogicSample> samples = Golden.unit(row.world());
        for (int label = 0; label < 2; label++) {
            assertThat(
                    measure.name() + " of class " + label,
                    value(measure, ofClass(label, samples)),
                    closeTo(row.number(column + label), DIGITS));
        }
    }

    private static List<String> broken(LogicMeasure measure, List<LogicSample> samples) {
        return List.of(count(measure, ofClass(0, samples)), count(measure, ofClass(1, samples)));
    }

    private static String count(LogicMeasure measure, List<LogicSample> samples) {
        return Long.toString(Math.round(value(measure, samples) * samples.size()));
    }

    private static double value(LogicMeasure measure, List<LogicSample> samples) {
        return measure.of(samples).orElseThrow();
    }
}
