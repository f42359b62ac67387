package dev.touchstone.coherence;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two inputs of two symbols, added up by hand. */
class GlobalCoherenceTest {

    private static final CoherenceSamples SAMPLES = new CoherenceSamples(
            List.of(
                    sample(0, 0, 1, 2, 0),
                    sample(1, 0, 3, 4, 0),
                    sample(0, 1, 5, 6, 1),
                    sample(1, 1, 7, 8, 1),
                    sample(0, 0, 3, 6, 0)),
            2,
            2);

    private static CoherenceSample sample(int first, int second, double scoreOfFirst, double scoreOfSecond, int c) {
        return CoherenceSample.of(new int[] {first, second}, new double[] {scoreOfFirst, scoreOfSecond}, c);
    }

    private static GlobalCoherence plain(Representation representation) {
        return GlobalCoherence.of(SAMPLES, representation, Normalisation.NONE);
    }

    @Test
    void the_fcam_adds_up_what_each_pair_of_symbols_got() {
        GlobalCoherence sum = plain(Representation.FCAM_SUM);
        assertThat(sum.fcam(0, 0, 0, 0, 0), is(1.0 + 3));
        assertThat(sum.fcam(0, 0, 0, 0, 1), is(2.0 + 6));
        assertThat(sum.fcam(0, 0, 0, 1, 0), is(1.0 + 3));
        assertThat("sample 1, first looks at second", sum.fcam(0, 1, 0, 0, 1), is(4.0));
        assertThat("sample 1, second looks at first", sum.fcam(0, 0, 1, 1, 0), is(3.0));
        assertThat("never seen", sum.fcam(1, 0, 0, 0, 1), is(0.0));
    }

    @Test
    void the_average_fcam_divides_by_how_many_there_are() {
        GlobalCoherence average = plain(Representation.FCAM_AVERAGE);
        assertThat(average.fcam(0, 0, 0, 0, 1), is((2.0 + 6) / 2));
        assertThat(average.fcam(0, 1, 0, 0, 1), is(4.0));
        assertThat("never seen", average.fcam(1, 0, 0, 0, 1), is(0.0));
    }

    @Test
    void the_crcam_adds_up_the_fcam_over_the_symbols_that_look() {
        assertThat(plain(Representation.CRCAM_SUM).crcam(0, 0, 0, 1), is(8.0 + 4));
        assertThat(plain(Representation.CRCAM_AVERAGE).crcam(0, 0, 0, 1), is(4.0 + 4));
    }

    @Test
    void the_gtm_adds_up_what_each_symbol_got() {
        GlobalCoherence sum = plain(Representation.GTM_SUM);
        assertThat(sum.gtm(0, 0, 0), is(1.0 + 3));
        assertThat(sum.gtm(0, 1, 0), is(3.0));
        assertThat(sum.gtm(0, 0, 1), is(2.0 + 4 + 6));
        assertThat(sum.gtm(1, 1, 1), is(6.0 + 8));
        assertThat(plain(Representation.GTM_AVERAGE).gtm(1, 1, 1), is(7.0));
    }

    @Test
    void a_matrix_enters_the_gtm_by_the_sums_of_its_columns_and_the_fcam_as_it_is() {
        CoherenceSamples samples = new CoherenceSamples(
                List.of(
                        CoherenceSample.of(new int[] {0, 1}, new double[][] {{1, 2}, {3, 4}}, 0),
                        sample(1, 1, 1, 1, 1)),
                2,
                2);
        GlobalCoherence fcam = GlobalCoherence.of(samples, Representation.FCAM_SUM, Normalisation.NONE);
        assertThat(fcam.fcam(0, 0, 1, 0, 1), is(2.0));
        assertThat(fcam.fcam(0, 1, 0, 1, 0), is(3.0));
        assertThat(
                GlobalCoherence.of(samples, Representation.GTM_SUM, Normalisation.NONE)
                        .gtm(0, 1, 1),
                is(2.0 + 4));
    }

    /** The sums are, of class 0, 4 and 3 at the first input, 12 and 0 at the second; of class 1 5 and 7, 0 and 14. */
    @ParameterizedTest
    @CsvSource({
        "OVER_MAX, 0.25, 0.1875, 0.75, 0.2380952381, 0.6666666667",
        "DIFF_NORMALIZE, 0.0119047619, -0.1458333333, 0.75, -0.0119047619, 0.6666666667",
        "PER_CLASS, 0.25, 0, 0.75, 0, 0.6666666667",
        "BETWEEN_CLASSES, 0.0833333333, 0, 0.5714285714, 0.1666666667, 0.6666666667",
        "MIXED_CLASSES, 0.25, 0, 0.75, 0.1156462585, 0.6666666667"
    })
    void the_tables_are_normalised(
            Normalisation normalisation,
            double class0symbol0input0,
            double class0symbol1input0,
            double class0symbol0input1,
            double class1symbol0input0,
            double class1symbol1input1) {
        GlobalCoherence gtm = GlobalCoherence.of(SAMPLES, Representation.GTM_SUM, normalisation);
        assertThat(gtm.gtm(0, 0, 0), closeTo(class0symbol0input0, 1e-10));
        assertThat(gtm.gtm(0, 1, 0), closeTo(class0symbol1input0, 1e-10));
        assertThat(gtm.gtm(0, 0, 1), closeTo(class0symbol0input1, 1e-10));
        assertThat(gtm.gtm(1, 0, 0), closeTo(class1symbol0input0, 1e-10));
        assertThat(gtm.gtm(1, 1, 1), closeTo(class1symbol1input1, 1e-10));
    }

    @Test
    void between_classes_a_cell_runs_from_the_least_of_any_class_to_the_most_of_any() {
        CoherenceSamples samples =
                new CoherenceSamples(List.of(one(0, 4, 0), one(1, 6, 0), one(0, 2, 1), one(1, 8, 1)), 2, 2);
        GlobalCoherence gtm = GlobalCoherence.of(samples, Representation.GTM_SUM, Normalisation.BETWEEN_CLASSES);
        assertThat("2 is the least, 8 the most", gtm.gtm(0, 0, 0), closeTo((4 - 2) / 6.0, 1e-15));
        assertThat(gtm.gtm(0, 1, 0), closeTo((6 - 2) / 6.0, 1e-15));
        assertThat(gtm.gtm(1, 0, 0), is(0.0));
        assertThat(gtm.gtm(1, 1, 0), is(1.0));
    }

    @Test
    void a_class_scores_what_its_table_holds_for_the_symbols() {
        GlobalCoherence gtm = GlobalCoherence.of(SAMPLES, Representation.GTM_SUM, Normalisation.OVER_MAX);
        double[] scores = gtm.scores(sample(0, 0, 9, 9, 1));
        assertThat(scores[0], is((4.0 + 12) / 16));
        assertThat(scores[1], is(5.0 / 21));
        assertThat(gtm.classify(sample(0, 0, 9, 9, 1)), is(0));
    }

    @Test
    void an_input_that_is_left_out_counts_neither_alone_nor_in_pairs() {
        CoherenceSample half = sample(CoherenceSample.LEFT_OUT, 0, 9, 9, 0);
        assertThat(plain(Representation.GTM_SUM).scores(half)[0], is(12.0));
        assertThat(plain(Representation.FCAM_SUM).scores(half)[0], is(2.0 + 4 + 6));
    }

    @Test
    void of_classes_that_tie_the_one_with_the_smallest_least_score_wins() {
        CoherenceSamples samples = new CoherenceSamples(List.of(one(0, 1, 0), one(1, 0.5, 0), one(0, 1, 1)), 2, 2);
        GlobalCoherence gtm = GlobalCoherence.of(samples, Representation.GTM_SUM, Normalisation.OVER_MAX);
        assertThat(Arrays.toString(gtm.scores(one(0, 1, 0))), is("[1.0, 1.0]"));
        assertThat("least scores are 0.5 and 0", gtm.classify(one(0, 1, 0)), is(1));
    }

    @Test
    void tables_of_zeros_stay_zeros() {
        CoherenceSamples zeros = new CoherenceSamples(List.of(one(0, 0, 0), one(1, 0, 1)), 2, 2);
        for (Normalisation normalisation : Normalisation.values()) {
            GlobalCoherence gtm = GlobalCoherence.of(zeros, Representation.GTM_AVERAGE, normalisation);
            assertThat(normalisation + "", gtm.gtm(0, 0, 0), is(0.0));
        }
    }

    @Test
    void a_table_of_one_kind_is_not_read_as_another() {
        Exception refused = assertThrows(
                IllegalStateException.class, () -> plain(Representation.GTM_SUM).fcam(0, 0, 0, 0, 0));
        assertThat(refused.getMessage(), is("this representation is no FCAM"));
    }

    @Test
    void samples_of_another_world_are_refused() {
        CoherenceSamples others = new CoherenceSamples(List.of(one(0, 0, 0), one(1, 0, 1)), 2, 2);
        Exception refused = assertThrows(IllegalArgumentException.class, () -> plain(Representation.GTM_SUM)
                .fidelity(others));
        assertThat(
                refused.getMessage(),
                is("built of 2 inputs, 2 symbols and 2 classes, it cannot classify samples of 1, 2 and 2"));
    }

    private static CoherenceSample one(int symbol, double score, int predicted) {
        return CoherenceSample.of(new int[] {symbol}, new double[] {score}, predicted);
    }
}
