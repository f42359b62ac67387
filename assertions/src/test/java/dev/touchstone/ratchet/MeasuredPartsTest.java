package dev.touchstone.ratchet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.assertion.Bound;
import dev.touchstone.assertion.BucketEvidence;
import dev.touchstone.assertion.DropEvidence;
import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.RandomisationEvidence;
import dev.touchstone.assertion.SampleValues;
import dev.touchstone.assertion.Verdict;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.statistics.Interval;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class MeasuredPartsTest {

    private static final Bucket TWO = new Bucket(2, "A", 0);
    private static final Bucket THREE = new Bucket(3, "A, Box1", 0);

    @Test
    void of_buckets_each_is_a_figure_with_the_values_of_its_samples_unless_it_is_exact() {
        List<MeasuredPart> parts = parts(evidence(
                Bound.above(0.5),
                Verdict.FAIL,
                List.of(bucket(TWO, Verdict.PASS, 0.25, 0.2), bucket(THREE, Verdict.FAIL, 0.25, 0)),
                List.of(),
                Optional.empty()));
        assertEquals(List.of("2 (A)", "3 (A, Box1)"), names(parts));
        assertEquals(OptionalDouble.of(0.25), parts.get(0).entry().value());
        assertEquals(2, parts.get(0).entry().samples());
        assertEquals(Verdict.PASS, parts.get(0).entry().verdict());
        assertEquals(SampleValues.of(0, 0.5), parts.get(0).entry().values());
        assertEquals(SampleValues.NONE, parts.get(1).entry().values());
        assertTrue(parts.get(1).isExact());
        assertTrue(parts.get(0).upwards());
    }

    @Test
    void of_drops_each_pair_of_buckets_is_a_figure_and_less_is_better() {
        MeasuredPart part = parts(evidence(
                        Bound.below(0.1),
                        Verdict.PASS,
                        List.of(bucket(TWO, Verdict.PASS, 0.25, 0.2)),
                        List.of(new DropEvidence(TWO, THREE, Verdict.PASS, 0.05, new Interval(-0.1, 0.1), 0, 0.5)),
                        Optional.empty()))
                .get(0);
        assertEquals("2 (A) > 3 (A, Box1)", part.entry().key().part());
        assertEquals(OptionalDouble.of(0.05), part.entry().value());
        assertFalse(part.upwards());
    }

    @Test
    void of_a_randomisation_test_the_figure_counts_with_its_bounds() {
        MeasuredPart part = parts(randomised(0.63)).get(0);
        assertEquals("all", part.entry().key().part());
        assertEquals(OptionalDouble.of(0.63), part.entry().value());
        assertEquals(Optional.of(new Interval(0.60, 0.66)), part.interval());
    }

    @Test
    void what_left_nothing_to_measure_has_no_figure() {
        assertEquals(
                OptionalDouble.empty(),
                parts(randomised(Double.NaN)).get(0).entry().value());
        MeasuredPart blank = parts(evidence(Bound.above(0.5), Verdict.FAIL, List.of(), List.of(), Optional.empty()))
                .get(0);
        assertEquals("all", blank.entry().key().part());
        assertEquals(OptionalDouble.empty(), blank.entry().value());
        assertEquals(Verdict.FAIL, blank.entry().verdict());
    }

    @Test
    void assertions_are_numbered_in_their_order() {
        Evidence twice = evidence(Bound.above(0.5), Verdict.PASS, List.of(), List.of(), Optional.empty());
        assertEquals(
                List.of(1, 2),
                MeasuredParts.of(Recorded.RUN, Recorded.ORIGIN, List.of(twice, twice)).stream()
                        .map(parts -> parts.get(0).entry().key().number())
                        .toList());
    }

    private static List<MeasuredPart> parts(Evidence evidence) {
        return MeasuredParts.of(Recorded.RUN, Recorded.ORIGIN, List.of(evidence))
                .get(0);
    }

    private static List<String> names(List<MeasuredPart> parts) {
        return parts.stream().map(part -> part.entry().key().part()).toList();
    }

    private static BucketEvidence bucket(Bucket bucket, Verdict verdict, double mean, double reach) {
        return new BucketEvidence(
                bucket,
                verdict,
                mean,
                new Interval(mean - reach, mean + reach),
                2,
                Map.of(),
                Map.of(),
                0,
                0,
                SampleValues.of(0, 0.5),
                1);
    }

    private static Evidence randomised(double value) {
        return evidence(
                Bound.atMost(0.5),
                Verdict.FAIL,
                List.of(),
                List.of(),
                Optional.of(new RandomisationEvidence(
                        "retained similarity",
                        value,
                        Optional.of(new Interval(0.60, 0.66)),
                        List.of(),
                        1,
                        Map.of(),
                        Optional.empty())));
    }

    private static Evidence evidence(
            Bound bound,
            Verdict verdict,
            List<BucketEvidence> buckets,
            List<DropEvidence> drops,
            Optional<RandomisationEvidence> randomisation) {
        return new Evidence(
                "assertPrimaryFocus",
                "PAFL-tight",
                "abs-of-channel-sum",
                bound,
                verdict,
                Optional.empty(),
                buckets,
                drops,
                randomisation,
                Optional.empty(),
                "");
    }
}
