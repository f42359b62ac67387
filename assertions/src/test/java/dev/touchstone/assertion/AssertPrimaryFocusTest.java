package dev.touchstone.assertion;

import static dev.touchstone.assertion.SaliencyAssertions.assertPrimaryFocus;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.FakeRun;
import dev.touchstone.Sampling;
import dev.touchstone.measure.Measure;
import dev.touchstone.measure.Safl;
import dev.touchstone.measure.Scalarisation;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class AssertPrimaryFocusTest {

    private static final Sampling SAMPLING = new Sampling(100, 400, 0.001);

    private static FakeRun run(Function<Sample, Tensor> painter) {
        return new FakeRun(TextBox.COMPLEX_CR2, SAMPLING, true, painter);
    }

    /** Good everywhere but with Box1 and a letter: there the letter gets the most. */
    private static Tensor misledByText(Sample sample) {
        int bucket = sample.bucket().number();
        double focus = bucket == 8 ? 0.25 : bucket == 9 ? 0.24 : 0.9;
        return FakeRun.painted(sample, focus + (sample.index() == 17 ? -0.22 : 0), 0.75 - focus * 5 / 6);
    }

    @Test
    void a_focus_in_the_wrong_place_fails_with_the_whole_story() {
        FakeRun run = run(AssertPrimaryFocusTest::misledByText);

        SaliencyAssertionError error = assertThrows(SaliencyAssertionError.class, () -> assertPrimaryFocus(run));

        assertThat(error.getMessage(), is("""
                        assertPrimaryFocus: painted does not keep its focus on the primary objects
                          scenario  textbox/complex-cr2 · model complex-cnn, worst bucket accuracy 0.991 · seed 0 (base 1)
                          expected  PAFL-tight  above 0.50 in every bucket with a focus
                          but was   0.24 in bucket 9 (B, Box1)  [0.21, 0.31]   SAFL-tight 0.55: the map looks at Text instead
                          scale     oracle 0.98 · random 0.05 · edge 0.12 · normalised 0.20   (same samples, same bucket)
                          buckets   8 of 10 pass; below: 8 (0.25), 9 (0.24)
                          samples   100 a bucket; worst #17 (0.02)
                          smallest  #17 of bucket 8 (A, Box1): 0.03   alone by -Dtouchstone.sample=8:17
                          picture   target/touchstone/bucket-09-worst.png
                          again     mvn test -Dtest=PaintedTest#looksAtBothBoxes -Dtouchstone.seed=1"""));
        assertThat(error.getExpected(), is("PAFL-tight above 0.50"));
        assertThat(error.getActual(), is("0.24 in bucket 9 (B, Box1)"));
        assertThat(error.getMessage().lines().count(), is(lessThanOrEqualTo(12L)));
    }

    @Test
    void a_failure_leaves_its_evidence_with_the_run() {
        FakeRun run = run(AssertPrimaryFocusTest::misledByText);

        assertThrows(SaliencyAssertionError.class, () -> assertPrimaryFocus(run));

        Evidence evidence = run.recorded().get(0);
        assertThat(evidence.verdict(), is(Verdict.FAIL));
        assertThat(evidence.buckets().size(), is(10));
        assertThat(evidence.exhibit().orElseThrow().name(), is("bucket-09-worst"));
        assertThat(evidence.exhibit().orElseThrow().explanation().sample().index(), is(17));
        assertThat(
                evidence.beside().stream().map(Exhibit::name).toList(),
                is(List.of("bucket-09-median", "bucket-09-best")));
    }

    @Test
    void a_focus_in_the_right_place_passes() {
        FakeRun run = run(sample -> FakeRun.painted(sample, 0.9, 0.05));

        assertPrimaryFocus(run);

        assertThat(run.recorded().get(0).verdict(), is(Verdict.PASS));
        assertThat(run.asked, is(100));
    }

    @Test
    void a_map_beside_all_objects_is_said_to_be_there() {
        FakeRun run = run(sample -> FakeRun.painted(sample, 0.2, 0.1));

        SaliencyAssertionError error = assertThrows(SaliencyAssertionError.class, () -> assertPrimaryFocus(run));

        assertThat(error.getMessage(), containsString("most of the map lies on no object"));
    }

    @Test
    void samples_are_doubled_while_a_bucket_is_undecided() {
        FakeRun run = run(sample -> FakeRun.painted(sample, sample.index() % 2 == 0 ? 0.9 : 0.3, 0.05));

        assertPrimaryFocus(run, PrimaryFocus.above(0.53));

        assertThat(run.asked, is(400));
    }

    @Test
    void what_stays_too_near_the_bound_is_undecided_and_says_so() {
        FakeRun run = run(sample -> FakeRun.painted(sample, sample.index() % 2 == 0 ? 0.9 : 0.1, 0.05));

        UndecidedException undecided = assertThrows(
                UndecidedException.class,
                () -> assertPrimaryFocus(run, PrimaryFocus.standard().inBuckets(2, 9)));

        assertThat(undecided.getMessage(), is("""
                        assertPrimaryFocus: painted is undecided: its focus is too near the bound for the samples allowed
                          scenario  textbox/complex-cr2 · model complex-cnn, worst bucket accuracy 0.991 · seed 0 (base 1)
                          expected  PAFL-tight  above 0.50 in bucket 2, 9
                          but was   0.50 in bucket 2 (A)  [0.41, 0.59]
                          scale     oracle 0.98 · random 0.05 · edge 0.12 · normalised 0.48   (same samples, same bucket)
                          buckets   0 of 2 pass; undecided: 2 (0.50), 9 (0.50)
                          samples   400 a bucket; worst #1 (0.10)
                          again     mvn test -Dtest=PaintedTest#looksAtBothBoxes -Dtouchstone.seed=1"""));
        assertThat(run.recorded().get(0).verdict(), is(Verdict.UNDECIDED));
    }

    private static Tensor spoilt(Sample sample, float value) {
        float[] values = FakeRun.painted(sample, 0.9, 0).values();
        if (sample.index() >= 97) {
            values[12 * 64 + 40] = value;
        }
        return Tensor.of(values, 1, 64, 64);
    }

    @Test
    void nan_is_named_before_any_number() {
        FakeRun run = run(sample -> spoilt(sample, Float.NaN));

        SaliencyAssertionError error = assertThrows(SaliencyAssertionError.class, () -> assertPrimaryFocus(run));

        assertThat(error.getMessage(), is("""
                        assertPrimaryFocus: painted returned a map with NaN
                          scenario  textbox/complex-cr2 · model complex-cnn, worst bucket accuracy 0.991 · seed 0 (base 1)
                          expected  a map of finite numbers that are not all the same
                          but was   NaN at (0, 12, 40) in sample #97 of bucket 2 (A); 3 of 100 maps there are at fault
                          picture   target/touchstone/bucket-02-fault.png
                          again     mvn test -Dtest=PaintedTest#looksAtBothBoxes -Dtouchstone.seed=1"""));
        assertThat(run.recorded().get(0).fault().orElseThrow().fault(), is(MapFault.NOT_A_NUMBER));
    }

    @Test
    void what_is_no_attribution_is_named_wherever_it_first_appears() {
        FakeRun run = run(sample -> {
            if (sample.bucket().number() == 9) {
                throw FakeRun.malformed();
            }
            return FakeRun.painted(sample, 0.9, 0);
        });

        SaliencyAssertionError error = assertThrows(SaliencyAssertionError.class, () -> assertPrimaryFocus(run));

        assertThat(error.getMessage(), is("""
                        assertPrimaryFocus: painted returned something that is no attribution
                          scenario  textbox/complex-cr2 · model complex-cnn, worst bucket accuracy 0.991 · seed 0 (base 1)
                          expected  a float32 attribution of the inputs' shape
                          but was   method painted returned null; first in bucket 9 (B, Box1)
                          again     mvn test -Dtest=PaintedTest#looksAtBothBoxes -Dtouchstone.seed=1"""));
    }

    @Test
    void a_fault_among_the_samples_that_were_added_is_named_too() {
        FakeRun run = run(sample -> {
            if (sample.index() >= 100) {
                throw FakeRun.malformed();
            }
            return FakeRun.painted(sample, sample.index() % 2 == 0 ? 0.9 : 0.1, 0.05);
        });

        assertThrows(SaliencyAssertionError.class, () -> assertPrimaryFocus(run));

        assertThat(run.recorded().get(0).fault().orElseThrow().fault(), is(MapFault.MALFORMED));
    }

    @Test
    void the_bucket_that_decided_is_shown_though_a_lower_one_is_undecided() {
        FakeRun run = run(sample -> {
            double focus =
                    switch (sample.bucket().number()) {
                        case 8 -> 0.44;
                        case 9 -> sample.index() % 2 == 0 ? 0.84 : 0.02;
                        default -> 0.9;
                    };
            return FakeRun.painted(sample, focus, 0);
        });

        SaliencyAssertionError error =
                assertThrows(SaliencyAssertionError.class, () -> assertPrimaryFocus(run, PrimaryFocus.above(0.49)));

        Evidence evidence = run.recorded().get(0);
        BucketEvidence lower = evidence.buckets().get(6);
        assertThat(lower.bucket().number(), is(9));
        assertThat(lower.verdict(), is(Verdict.UNDECIDED));
        assertThat(lower.mean() < 0.44, is(true));
        assertThat(error.getActual(), is("0.44 in bucket 8 (A, Box1)"));
        assertThat(evidence.exhibit().orElseThrow().name(), is("bucket-08-worst"));
    }

    private static MapFault fault(Function<Sample, Tensor> painter) {
        FakeRun run = run(painter);
        assertThrows(SaliencyAssertionError.class, () -> assertPrimaryFocus(run));
        return run.recorded().get(0).fault().orElseThrow().fault();
    }

    @Test
    void infinite_constant_and_zero_maps_have_names_of_their_own() {
        float[] ones = new float[64 * 64];
        Arrays.fill(ones, 1f);

        assertThat(fault(sample -> spoilt(sample, Float.NEGATIVE_INFINITY)), is(MapFault.INFINITE));
        assertThat(fault(sample -> Tensor.of(ones, 1, 64, 64)), is(MapFault.CONSTANT));
        assertThat(fault(sample -> Tensor.of(new float[64 * 64], 1, 64, 64)), is(MapFault.ALL_ZERO));
    }

    @Test
    void a_map_that_the_scalarisation_empties_is_named_too() {
        FakeRun run = run(sample -> {
            float[] negative = FakeRun.painted(sample, 0.9, 0).values();
            for (int i = 0; i < negative.length; i++) {
                negative[i] = -negative[i];
            }
            return Tensor.of(negative, 1, 64, 64);
        });

        SaliencyAssertionError error = assertThrows(
                SaliencyAssertionError.class,
                () -> assertPrimaryFocus(
                        run, PrimaryFocus.standard().scalarisedBy(Scalarisation.POSITIVE_CHANNEL_SUM)));

        assertThat(
                error.getMessage(), containsString("no mass under positive-channel-sum in sample #0 of bucket 2 (A)"));
    }

    @Test
    void a_bucket_without_a_focus_cannot_be_asked_for() {
        FakeRun run = run(sample -> FakeRun.painted(sample, 0.9, 0));

        assertThrows(
                IllegalArgumentException.class,
                () -> assertPrimaryFocus(run, PrimaryFocus.standard().inBuckets(1)));
    }

    @Test
    void a_measure_of_the_other_side_is_refused() {
        Measure safl = new Safl();

        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class, () -> PrimaryFocus.standard().measuredBy(safl));

        assertThat(error.getMessage(), is("SAFL-tight looks at what is to be avoided, but is asked of what decided"));
    }
}
