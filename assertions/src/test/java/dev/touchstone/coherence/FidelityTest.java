package dev.touchstone.coherence;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FidelityTest {

    /** Symbol 0 is given to class 1 by the rule for ties, symbol 1 to class 0. */
    private static final CoherenceSamples SAMPLES =
            new CoherenceSamples(List.of(one(0, 1, 0), one(1, 0.5, 0), one(0, 1, 1)), 2, 2);

    private static CoherenceSample one(int symbol, double score, int predicted) {
        return CoherenceSample.of(new int[] {symbol}, new double[] {score}, predicted);
    }

    private final Fidelity fidelity = Coherence.of(SAMPLES, Representation.GTM_SUM, Normalisation.OVER_MAX)
            .map();

    @Test
    void samples_are_counted_by_what_the_model_and_the_representation_predict() {
        assertThat(fidelity.count(0, 0), is(1));
        assertThat(fidelity.count(0, 1), is(1));
        assertThat(fidelity.count(1, 0), is(0));
        assertThat(fidelity.count(1, 1), is(1));
        assertThat(fidelity.share(), closeTo(2 / 3.0, 1e-15));
    }

    @Test
    void precision_recall_and_f1_are_means_over_the_classes() {
        assertThat("1 and 1/2", fidelity.macroPrecision(), is(0.75));
        assertThat("1/2 and 1", fidelity.macroRecall(), is(0.75));
        assertThat("2/3 and 2/3", fidelity.macroF1(), closeTo(2 / 3.0, 1e-15));
    }

    @Test
    void a_class_that_is_never_predicted_has_precision_and_f1_of_zero() {
        CoherenceSamples alike = new CoherenceSamples(List.of(one(0, 1, 0), one(0, 1, 1)), 1, 2);
        Fidelity half = Coherence.of(alike, Representation.GTM_SUM, Normalisation.OVER_MAX)
                .map();
        assertThat("1/2 and 0", half.macroPrecision(), is(0.25));
        assertThat("2/3 and 0", half.macroF1(), closeTo(1 / 3.0, 1e-15));
    }

    @Test
    void the_curve_runs_from_all_samples_to_the_most_confident_tenth() {
        double[] confidences = {10, 9, 8, 7, 6, 5, 4, 3, 2, 1};
        boolean[] faithful = {true, true, true, true, true, false, false, false, false, false};
        assertThat(
                ConfidenceCurve.of(confidences, faithful).shares(),
                is(List.of(0.5, 5 / 9.0, 5 / 8.0, 5 / 7.0, 5 / 6.0, 1.0, 1.0, 1.0, 1.0, 1.0)));
    }

    @Test
    void samples_as_confident_as_each_other_count_by_their_mean_in_any_order() {
        assertThat(
                ConfidenceCurve.of(new double[] {1, 1, 1, 1}, new boolean[] {true, false, false, false})
                        .shares(),
                is(Collections.nCopies(10, 0.25)));
        assertThat(
                ConfidenceCurve.of(new double[] {1, 1, 1, 1}, new boolean[] {false, false, false, true})
                        .shares(),
                is(Collections.nCopies(10, 0.25)));
    }
}
