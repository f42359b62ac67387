package dev.touchstone.assertion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.FakeRun;
import dev.touchstone.Sampling;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.statistics.Interval;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class ExhibitsTest {

    private final FakeRun run = new FakeRun(
            "textbox/simple-fr", new Sampling(20, 20, 0.001), false, sample -> FakeRun.painted(sample, 0.5, 0));

    @Test
    void the_sample_in_the_middle_and_the_best_stand_beside_the_worst() {
        assertEquals(List.of("bucket-01-median #0 0.3", "bucket-01-best #3 0.9"), beside(2, 0.3, 0.5, 0.1, 0.9, 0.2));
    }

    @Test
    void of_an_even_number_the_middle_is_the_lower_and_values_that_are_none_do_not_count() {
        assertEquals(
                List.of("bucket-01-median #3 0.2", "bucket-01-best #1 0.5"), beside(2, 0.3, 0.5, 0.1, 0.2, Double.NaN));
    }

    @Test
    void merit_says_what_is_good() {
        assertEquals(
                List.of("bucket-01-median #0 0.3", "bucket-01-best #2 0.1"),
                named(Exhibits.beside(run, bucket(3, 0.3, 0.5, 0.1, 0.9, 0.2), value -> -value)));
    }

    @Test
    void one_sample_is_not_shown_twice() {
        assertEquals(List.of("bucket-01-best #1 0.9"), beside(0, 0.1, 0.9));
        assertEquals(List.of(), beside(0, 0.4));
    }

    @Test
    void without_values_of_samples_there_is_nothing_to_hold_against() {
        assertEquals(List.of(), beside(0));
        assertEquals(List.of(), beside(0, Double.NaN));
    }

    private List<String> beside(int worst, double... values) {
        return named(Exhibits.beside(run, bucket(worst, values), DoubleUnaryOperator.identity()));
    }

    private static List<String> named(List<Exhibit> exhibits) {
        return exhibits.stream()
                .map(exhibit -> "%s #%d %s"
                        .formatted(
                                exhibit.name(), exhibit.explanation().sample().index(), exhibit.value()))
                .toList();
    }

    private BucketEvidence bucket(int worst, double... values) {
        Bucket first = run.scenario().buckets().get(0);
        double worstValue = values.length == 0 ? Double.NaN : values[worst];
        return new BucketEvidence(
                        first, Verdict.FAIL, 0.3, new Interval(0.2, 0.4), 5, Map.of(), Map.of(), worst, worstValue)
                .withValues(SampleValues.of(values));
    }
}
