package dev.touchstone.ratchet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.Sampling;
import dev.touchstone.assertion.SampleValues;
import dev.touchstone.assertion.Verdict;
import dev.touchstone.statistics.BettingInterval;
import dev.touchstone.statistics.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    private static final double TOLERANCE = 0.02;

    @ParameterizedTest
    @CsvSource({
        "0.50, FAIL, 0.48, FAIL, SAME",
        "0.50, FAIL, 0.47, FAIL, WORSE",
        "0.50, FAIL, 0.52, FAIL, SAME",
        "0.50, FAIL, 0.53, FAIL, BETTER",
        "0.50, FAIL, 0.50, PASS, BETTER",
        "0.50, FAIL, 0.49, PASS, SAME",
        "0.50, PASS, 0.50, FAIL, SAME",
    })
    void an_exact_figure_is_worse_or_better_by_more_than_the_tolerance(
            double before, Verdict verdictBefore, double now, Verdict verdict, Change change) {
        Entry recorded = Recorded.exact("3 (B)", before, verdictBefore);
        assertEquals(
                change,
                compare(recorded, Recorded.exactly(Recorded.exact("3 (B)", now, verdict)))
                        .change());
    }

    @Test
    void less_is_better_where_the_bound_says_so() {
        Entry recorded = Recorded.exact("3 (B)", 0.5, Verdict.PASS);
        MeasuredPart now = new MeasuredPart(
                Recorded.exact("3 (B)", 0.6, Verdict.PASS), false, Optional.of(new Interval(0.6, 0.6)));
        Compared found = compare(recorded, now);
        assertEquals(Change.WORSE, found.change());
        assertEquals(
                List.of(
                        "assertPrimaryFocus: PAFL-tight 0.6000 in bucket 3 (B), recorded 0.5000",
                        "worse by 0.1000 exactly; tolerance 0.0200"),
                List.of(found.headline(), found.words()));
    }

    @Test
    void pairs_decide_where_the_interval_alone_does_not() {
        double[] before = spread(100);
        double[] now = IntStream.range(0, 100)
                .mapToDouble(i -> before[i] - (i % 2 == 0 ? 0.04 : 0.02))
                .toArray();
        Interval alone = BettingInterval.of(now, 0.001, 100);
        MeasuredPart part = Recorded.now(Recorded.sampled("3 (B)", now), alone.lower(), alone.upper());
        Compared paired = compare(Recorded.sampled("3 (B)", before), part);
        assertEquals(Change.WORSE, paired.change());
        assertEquals("worse by 0.0300 [0.0253, 0.0347] on the same 100 samples; tolerance 0.0200", paired.words());
        Entry withoutSamples = Recorded.sampled("3 (B)", before).with(SampleValues.NONE);
        assertEquals(Change.SAME, compare(withoutSamples, part).change());
    }

    /** From 0.1 to 0.9. */
    private static double[] spread(int count) {
        return IntStream.range(0, count)
                .mapToDouble(i -> 0.1 + 0.8 * i / (count - 1))
                .toArray();
    }

    @Test
    void a_fall_of_a_few_samples_alone_is_not_sure() {
        double[] before = spread(100);
        double[] now = before.clone();
        for (int i = 90; i < 100; i++) {
            now[i] -= 0.4;
        }
        assertEquals(
                Change.SAME,
                compare(Recorded.sampled("3 (B)", before), Recorded.now(Recorded.sampled("3 (B)", now), 0.3, 0.6))
                        .change());
    }

    @Test
    void without_pairs_the_recorded_figure_must_lie_outside_of_the_new_interval() {
        Entry recorded = Recorded.sampled("3 (B)", 0.7, 0.7).with(SampleValues.NONE);
        Entry now = Recorded.sampled("3 (B)", 0.6, 0.6);
        Compared outside = compare(recorded, Recorded.now(now, 0.55, 0.69));
        assertEquals(Change.WORSE, outside.change());
        assertEquals(
                "worse by 0.1000 and outside of [0.5500, 0.6900] alone, for no values of single samples are recorded;"
                        + " tolerance 0.0200",
                outside.words());
        assertEquals(
                Change.SAME, compare(recorded, Recorded.now(now, 0.55, 0.71)).change());
        Compared few = compare(Recorded.sampled("3 (B)", 0.7, 0.7), Recorded.now(now, 0.55, 0.69));
        assertEquals(
                "worse by 0.1000 and outside of [0.5500, 0.6900] alone, for 2 pairs of samples are too few;"
                        + " tolerance 0.0200",
                few.words());
    }

    @Test
    void what_can_be_measured_no_more_is_worse_and_what_could_not_be_is_held_against_what_can() {
        Entry figure = Recorded.exact("3 (B)", 0.7, Verdict.PASS);
        MeasuredPart nothing = new MeasuredPart(Recorded.unmeasured(Verdict.FAIL), true, Optional.empty());
        Compared lost = compare(figure, nothing);
        assertEquals(Change.WORSE, lost.change());
        assertEquals(
                List.of(
                        "assertPrimaryFocus: PAFL-tight nothing that could be measured, recorded 0.7000",
                        "no figure to compare"),
                List.of(lost.headline(), lost.words()));
        Entry unmeasured = Recorded.unmeasured(Verdict.FAIL);
        assertEquals(
                Change.BETTER, compare(unmeasured, Recorded.exactly(figure)).change());
        assertEquals(Change.SAME, compare(unmeasured, nothing).change());
        assertEquals(
                Change.WORSE,
                compare(Recorded.unmeasured(Verdict.UNDECIDED), nothing).change());
    }

    @Test
    void what_was_not_recorded_is_missing() {
        MeasuredPart now = Recorded.exactly(Recorded.exact("3 (B)", 0.7, Verdict.PASS));
        assertEquals(
                Change.MISSING,
                compare(Recorded.exact("4 (C)", 0.7, Verdict.PASS), now).change());
    }

    @Test
    void another_scenario_model_or_seed_makes_an_entry_invalid_however_bad_the_figure() {
        assertEquals(
                "the scenario textbox/simple-fr changed: recorded other, now 1a2b3c4d5e6f",
                invalid(new Origin("other", "other", 1)));
        assertEquals(
                "the model of textbox/simple-fr changed: recorded other, now 99aabbccddee",
                invalid(new Origin("1a2b3c4d5e6f", "other", 7)));
        assertEquals(
                "the samples are others: recorded with touchstone.seed 7, now 1",
                invalid(new Origin("1a2b3c4d5e6f", "99aabbccddee", 7)));
    }

    private static String invalid(Origin before) {
        Entry recorded =
                new Entry(Recorded.key("3 (B)"), OptionalDouble.of(0.9), 4, Verdict.PASS, before, SampleValues.NONE);
        Compared found = compare(recorded, Recorded.exactly(Recorded.exact("3 (B)", 0.1, Verdict.FAIL)));
        assertEquals(Change.INVALID, found.change());
        return found.words();
    }

    @Test
    void another_format_makes_all_entries_invalid() {
        RatchetFile foreign = RatchetText.parse("it.ratchet", "touchstone-ratchet 2\n", "it.samples", Optional.empty());
        Compared found = new Comparison(foreign, TOLERANCE, Sampling.DEFAULT)
                .of(List.of(Recorded.exactly(Recorded.exact("3 (B)", 0.1, Verdict.FAIL))))
                .get(0);
        assertEquals(Change.INVALID, found.change());
        assertEquals("the file is of format 2, not of 1", found.words());
    }

    /** No tolerance at all, so that only the interval stands between noise and a failure. */
    @Test
    void an_unchanged_method_never_fails_over_1000_comparisons_with_other_noise() {
        RandomGenerator random = new Random(7);
        int[] worse = new int[Change.values().length];
        for (int i = 0; i < 1000; i++) {
            double[] truth = random.doubles(100, 0.2, 0.8).toArray();
            Entry now = Recorded.sampled("3 (B)", noisy(truth, random));
            Comparison comparison = new Comparison(
                    RatchetFile.of(List.of(Recorded.sampled("3 (B)", noisy(truth, random)))), 0, Sampling.DEFAULT);
            worse[
                    comparison
                            .of(List.of(Recorded.now(now, 0, 1)))
                            .get(0)
                            .change()
                            .ordinal()]++;
        }
        assertEquals(0, worse[Change.WORSE.ordinal()]);
    }

    private static double[] noisy(double[] truth, RandomGenerator random) {
        return IntStream.range(0, truth.length)
                .mapToDouble(i -> truth[i] + 0.2 * (random.nextDouble() - 0.5) * (i % 10 == 0 ? 2 : 1))
                .toArray();
    }

    private static Compared compare(Entry recorded, MeasuredPart now) {
        return new Comparison(RatchetFile.of(List.of(recorded)), TOLERANCE, Sampling.DEFAULT)
                .of(List.of(now))
                .get(0);
    }
}
