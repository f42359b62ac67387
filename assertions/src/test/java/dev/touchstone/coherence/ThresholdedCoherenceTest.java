package dev.touchstone.coherence;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.scenario.InputSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ThresholdedCoherenceTest {

    private static CoherenceSample sample(double... scores) {
        return CoherenceSample.of(new int[scores.length], scores, 0);
    }

    @Test
    void the_baseline_keeps_what_is_as_high_as_the_highest_of_the_block() {
        assertThat(new ScoreThreshold.Baseline(2).kept(sample(3, 1, 4, 2, 3)), is(InputSet.of(0, 2, 4)));
    }

    @Test
    void a_number_of_means_is_taken_of_the_scores_between_0_and_1() {
        CoherenceSample sample = sample(12, 14, 18, 20, 10);
        assertThat("scaled 0.2 0.4 0.8 1 0, mean 0.48", kept(1.0, sample), is(InputSet.of(2, 3)));
        assertThat("0.384", kept(0.8, sample), is(InputSet.of(1, 2, 3)));
        assertThat("0.24", kept(0.5, sample), is(InputSet.of(1, 2, 3)));
        assertThat("0.192", kept(0.4, sample), is(InputSet.of(0, 1, 2, 3)));
    }

    @Test
    void of_a_constant_map_everything_is_kept() {
        assertThat(kept(1.0, sample(7, 7, 7)), is(InputSet.of(0, 1, 2)));
    }

    @Test
    void a_matrix_is_cut_by_the_sums_of_its_columns() {
        assertThat(kept(1.0, CoherenceSample.of(new int[2], new double[][] {{5, 4}, {0, 4}}, 0)), is(InputSet.of(1)));
    }

    private static InputSet kept(double factor, CoherenceSample sample) {
        return new ScoreThreshold.OfMean(factor).kept(sample);
    }

    @Test
    void a_share_of_the_range_runs_from_the_lowest_score_to_the_highest() {
        assertThat(new ScoreThreshold.OfRange(0).kept(sample(1, 2, 3)), is(InputSet.of(0, 1, 2)));
        assertThat(new ScoreThreshold.OfRange(0.5).kept(sample(1, 2, 3)), is(InputSet.of(1, 2)));
        assertThat(new ScoreThreshold.Fixed(2.5).kept(sample(1, 2, 3)), is(InputSet.of(2)));
    }

    @Test
    void thresholds_out_of_range_are_refused() {
        refused("a threshold is a positive number of means, not NaN", () -> new ScoreThreshold.OfMean(Double.NaN));
        refused("a share of a range is from 0 to 1, not 1.5", () -> new ScoreThreshold.OfRange(1.5));
        refused("a threshold is a finite score, not Infinity", () -> new ScoreThreshold.Fixed(1 / 0.0));
        refused("a baseline block has one input or more, not 0", () -> new ScoreThreshold.Baseline(0));
        refused("a baseline block of 3 does not fit 2 inputs", () -> new ScoreThreshold.Baseline(3).kept(sample(1, 2)));
    }

    private static void refused(String message, Executable bad) {
        assertThat(assertThrows(IllegalArgumentException.class, bad).getMessage(), is(message));
    }

    /** Each map shows one input; the inputs hold symbol 0 throughout, so that only the masks differ. */
    private static final CoherenceSamples MASKS_TELL = new CoherenceSamples(
            List.of(
                    CoherenceSample.of(new int[2], new double[] {1, 0}, 0),
                    CoherenceSample.of(new int[2], new double[] {0, 1}, 1)),
            1,
            2);

    @Test
    void a_mask_is_a_symbol_behind_the_others_or_is_left_out() {
        ScoreThreshold threshold = new ScoreThreshold.OfMean(1);
        assertThat(symbols(MaskHandling.SYMBOL.mask(MASKS_TELL, threshold), 0), is(List.of(0, 1)));
        assertThat(MaskHandling.SYMBOL.mask(MASKS_TELL, threshold).symbols(), is(2));
        assertThat(
                symbols(MaskHandling.LEAVE_OUT.mask(MASKS_TELL, threshold), 1),
                is(List.of(CoherenceSample.LEFT_OUT, 0)));
        assertThat(MaskHandling.LEAVE_OUT.mask(MASKS_TELL, threshold).symbols(), is(1));
    }

    private static List<Integer> symbols(CoherenceSamples samples, int n) {
        CoherenceSample sample = samples.samples().get(n);
        return IntStream.range(0, sample.inputs()).mapToObj(sample::symbol).toList();
    }

    @Test
    void the_loss_is_in_percentage_points_and_negative_where_masks_help() {
        for (MaskHandling masks : MaskHandling.values()) {
            ThresholdedCoherence thresholded = ThresholdedCoherence.of(
                    MASKS_TELL,
                    Representation.GTM_AVERAGE,
                    Normalisation.OVER_MAX,
                    new ScoreThreshold.OfMean(1),
                    masks);
            assertThat(thresholded.full().map().share(), is(0.5));
            assertThat(thresholded.kept().map().share(), is(1.0));
            assertThat(
                    "the masks alone give it away", thresholded.kept().allOnes().share(), is(1.0));
            assertThat(thresholded.loss(), is(-50.0));
        }
    }

    @Test
    void a_representation_built_of_high_scores_classifies_samples_with_all_inputs() {
        CoherenceSamples samples = new CoherenceSamples(
                List.of(
                        CoherenceSample.of(new int[] {0, 0}, new double[] {1.0, 0.1}, 0),
                        CoherenceSample.of(new int[] {1, 1}, new double[] {0.1, 0.5}, 1)),
                2,
                2);
        RangeCoherence own = RangeCoherence.ofOwnRange(samples, Representation.GTM_SUM, Normalisation.NONE);
        assertThat(shares(own), is(List.of(1.0, 1.0, 1.0, 1.0, 1.0)));
        RangeCoherence joint = RangeCoherence.ofJointRange(samples, Representation.GTM_SUM, Normalisation.NONE);
        assertThat("above 0.5 nothing of class 1 is left", shares(joint), is(List.of(1.0, 1.0, 1.0, 0.5, 0.5)));
        assertThat(joint.mean(), closeTo(0.8, 1e-15));
    }

    @Test
    void samples_are_classified_by_inputs_too_that_their_own_maps_hide() {
        CoherenceSamples samples = new CoherenceSamples(
                List.of(
                        CoherenceSample.of(new int[] {0, 0}, new double[] {1, 0}, 0),
                        CoherenceSample.of(new int[] {0, 1}, new double[] {0, 1}, 1)),
                2,
                2);
        assertThat(
                "the first input of sample 1 speaks for class 0 as loud as the second for class 1",
                shares(RangeCoherence.ofOwnRange(samples, Representation.GTM_SUM, Normalisation.NONE)),
                is(List.of(0.5, 0.5, 0.5, 0.5, 0.5)));
    }

    private static List<Double> shares(RangeCoherence range) {
        return range.steps().stream().map(step -> step.map().share()).toList();
    }
}
