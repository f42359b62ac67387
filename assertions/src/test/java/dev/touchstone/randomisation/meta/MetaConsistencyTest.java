package dev.touchstone.randomisation.meta;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MetaConsistencyTest {

    private static final int SAMPLES = 30;

    /** Three methods whose scores are well apart. */
    private static final Scores BEFORE = scores((method, sample) -> method + Math.sin(sample) / 4);

    private interface Score {
        double of(int method, int sample);
    }

    private static Scores scores(Score score) {
        double[][] values = new double[3][SAMPLES];
        for (int method = 0; method < 3; method++) {
            for (int sample = 0; sample < SAMPLES; sample++) {
                values[method][sample] = score.of(method, sample);
            }
        }
        return new Scores(values);
    }

    private static List<PerturbedScores> twice(Scores after, boolean samePrediction) {
        PerturbedScores one = new PerturbedScores(after, Collections.nCopies(SAMPLES, samePrediction));
        return List.of(one, one);
    }

    private static MetaConsistency criteria(Scores minor, Scores disruptive, ScoreDirection direction) {
        return MetaConsistency.of(
                BEFORE, twice(minor, true), twice(disruptive, false), direction, ConsistencyVariant.MENDED);
    }

    private static double value(Consistency criterion) {
        return criterion.value().orElseThrow();
    }

    @Test
    void an_estimator_that_never_moves_is_resilient_and_reacts_to_nothing() {
        for (ScoreDirection direction : ScoreDirection.values()) {
            MetaConsistency same = criteria(BEFORE, BEFORE, direction);

            assertThat(value(same.iacNoise()), is(1.0));
            assertThat(value(same.iecNoise()), is(1.0));
            assertThat(value(same.iacAdversary()), is(0.0));
            assertThat(value(same.iecAdversary()), is(0.0));
            assertThat(same.mean(), is(OptionalDouble.of(0.5)));
        }
    }

    @Test
    void an_estimator_that_always_moves_reacts_to_all_and_is_not_resilient() {
        Scores other = scores((method, sample) -> 100 - 10 * ((method + 1) % 3) + Math.cos(sample));

        MetaConsistency different = criteria(other, other, ScoreDirection.LOWER_IS_BETTER);

        assertThat(value(different.iacNoise()), is(lessThan(1e-6)));
        assertThat(value(different.iacAdversary()), is(greaterThan(1 - 1e-6)));
        assertThat(value(different.iecNoise()), is(lessThan(0.4)));
        assertThat(value(different.iecAdversary()), is(1.0));
    }

    @Test
    void places_in_the_order_are_counted_one_by_one() {
        Scores swapped = scores((method, sample) -> new double[] {1, 0, 2}[method]);

        assertThat(
                value(criteria(swapped, BEFORE, ScoreDirection.LOWER_IS_BETTER).iecNoise()), closeTo(1 / 3.0, 1e-12));
    }

    @Test
    void a_worse_score_is_one_in_the_wrong_direction() {
        Scores risen = scores((method, sample) -> BEFORE.at(method, sample) + (sample % 5 == 0 ? -1 : 1));

        assertThat(value(criteria(BEFORE, risen, ScoreDirection.LOWER_IS_BETTER).iecAdversary()), closeTo(0.8, 1e-12));
        assertThat(
                value(criteria(BEFORE, risen, ScoreDirection.HIGHER_IS_BETTER).iecAdversary()), closeTo(0.2, 1e-12));
    }

    @Test
    void the_published_criteria_praise_a_rise_whatever_the_direction() {
        Scores risen = scores((method, sample) -> BEFORE.at(method, sample) + 1);

        MetaConsistency published = MetaConsistency.of(
                BEFORE,
                twice(BEFORE, true),
                twice(risen, false),
                ScoreDirection.HIGHER_IS_BETTER,
                ConsistencyVariant.PUBLISHED);

        assertThat(value(published.iecAdversary()), is(1.0));
        assertThat(
                value(criteria(BEFORE, risen, ScoreDirection.HIGHER_IS_BETTER).iecAdversary()), is(0.0));
    }

    @Test
    void a_perturbation_that_leaves_no_sample_is_counted_and_wins_nothing() {
        List<PerturbedScores> unnoticed = twice(BEFORE, true);

        MetaConsistency mended = MetaConsistency.of(
                BEFORE, unnoticed, unnoticed, ScoreDirection.LOWER_IS_BETTER, ConsistencyVariant.MENDED);
        MetaConsistency published = MetaConsistency.of(
                BEFORE, unnoticed, unnoticed, ScoreDirection.LOWER_IS_BETTER, ConsistencyVariant.PUBLISHED);

        assertThat(mended.iacAdversary(), is(new Consistency(OptionalDouble.empty(), 0, 6)));
        assertThat(mended.iecAdversary(), is(new Consistency(OptionalDouble.empty(), 0, 2)));
        assertThat(mended.mean(), is(OptionalDouble.empty()));
        assertThat(published.iacAdversary(), is(new Consistency(OptionalDouble.of(1), 6, 0)));
    }

    @Test
    void samples_whose_prediction_changed_are_asked_for_reactions_alone() {
        Scores moved = scores((method, sample) -> BEFORE.at(method, sample) + (sample < 10 ? 5 : 0));
        PerturbedScores after = new PerturbedScores(
                moved, IntStream.range(0, SAMPLES).mapToObj(i -> i >= 10).toList());

        MetaConsistency criteria = MetaConsistency.of(
                BEFORE, List.of(after), List.of(after), ScoreDirection.LOWER_IS_BETTER, ConsistencyVariant.MENDED);

        assertThat(value(criteria.iacNoise()), is(1.0));
        assertThat(value(criteria.iecNoise()), is(1.0));
        assertThat(value(criteria.iecAdversary()), is(1.0));
        assertThat(value(criteria.iacAdversary()), closeTo(1 - 2 / 1024.0, 0.01));
    }

    @Test
    void a_sample_without_a_score_is_left_out() {
        Scores holed = scores((method, sample) -> method == 1 && sample == 3 ? Double.NaN : BEFORE.at(method, sample));

        MetaConsistency criteria = criteria(holed, holed, ScoreDirection.LOWER_IS_BETTER);

        assertThat(value(criteria.iacNoise()), is(1.0));
        assertThat(value(criteria.iecNoise()), is(1.0));
        assertThat(value(criteria.iecAdversary()), is(0.0));
    }

    @Test
    void a_method_without_any_score_says_nothing() {
        Scores mute = scores((method, sample) -> method == 1 ? Double.NaN : BEFORE.at(method, sample));

        MetaConsistency criteria = criteria(mute, mute, ScoreDirection.LOWER_IS_BETTER);

        assertThat(criteria.iacNoise(), is(new Consistency(OptionalDouble.of(1), 4, 2)));
        assertThat(criteria.iecNoise(), is(new Consistency(OptionalDouble.empty(), 0, 2)));
    }

    @Test
    void the_overall_mean_is_that_of_both_spaces() {
        MetaConsistency half = criteria(BEFORE, BEFORE, ScoreDirection.LOWER_IS_BETTER);
        MetaConsistency unknown = MetaConsistency.of(
                BEFORE, List.of(), List.of(), ScoreDirection.LOWER_IS_BETTER, ConsistencyVariant.MENDED);

        assertThat(MetaConsistency.overall(List.of(half, half)), is(OptionalDouble.of(0.5)));
        assertThat(MetaConsistency.overall(List.of(half, unknown)), is(OptionalDouble.empty()));
    }

    @Test
    void scores_of_other_methods_cannot_be_compared() {
        PerturbedScores two =
                new PerturbedScores(new Scores(new double[2][SAMPLES]), Collections.nCopies(SAMPLES, true));

        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class,
                () -> MetaConsistency.of(
                        BEFORE, List.of(two), List.of(), ScoreDirection.LOWER_IS_BETTER, ConsistencyVariant.MENDED));

        assertThat(error.getMessage(), is("3 methods on 30 samples cannot be compared with 2 on 30"));
    }

    @Test
    void a_prediction_is_needed_of_each_sample() {
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> new PerturbedScores(BEFORE, List.of(true)))
                        .getMessage(),
                is("1 predictions do not fit 30 samples"));
        assertThat(
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Scores(new double[][] {new double[2], new double[3]}))
                        .getMessage(),
                is("scores need a method or more with as many samples each, but there are [2, 3] samples"));
    }
}
