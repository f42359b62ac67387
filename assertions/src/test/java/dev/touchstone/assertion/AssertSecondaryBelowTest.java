package dev.touchstone.assertion;

import static dev.touchstone.assertion.SaliencyAssertions.assertSecondaryBelow;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.FakeRun;
import dev.touchstone.Sampling;
import dev.touchstone.measure.Safl;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.TruthMask;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class AssertSecondaryBelowTest {

    private static FakeRun run(String scenario, Function<Sample, Tensor> painter) {
        return new FakeRun(scenario, new Sampling(100, 200, 0.001), true, painter);
    }

    @Test
    void a_map_of_what_is_to_avoid_fails_with_the_greatest_share_shown() {
        FakeRun run = run(
                TextBox.COMPLEX_CR2,
                sample -> FakeRun.painted(
                        sample, 0.3, sample.bucket().number() == 9 ? (sample.index() == 17 ? 0.7 : 0.55) : 0.1));

        SaliencyAssertionError error = assertThrows(SaliencyAssertionError.class, () -> assertSecondaryBelow(run, 0.3));

        assertThat(error.getMessage(), is("""
                        assertSecondaryBelow: painted does not keep off the secondary objects
                          scenario  textbox/complex-cr2 · model complex-cnn, worst bucket accuracy 0.991 · seed 0 (base 1)
                          expected  SAFL-tight  below 0.30 in every bucket with something to avoid
                          but was   0.55 in bucket 9 (B, Box1)  [0.50, 0.60]   PAFL-tight 0.30: most of it lies on Text
                          scale     oracle 0.00 · avoid-oracle 0.98 · random 0.08 · edge 0.10 · normalised -5.89   (same samples, same bucket)
                          buckets   5 of 6 pass; above: 9 (0.55)
                          samples   100 a bucket; worst #17 (0.70)
                          smallest  #17 of bucket 9 (B, Box1): 0.70   alone by -Dtouchstone.sample=9:17
                          picture   target/touchstone/bucket-09-worst.png
                          again     mvn test -Dtest=PaintedTest#looksAtBothBoxes -Dtouchstone.seed=1"""));
        assertThat(error.getExpected(), is("SAFL-tight below 0.30"));
        assertThat(error.getActual(), is("0.55 in bucket 9 (B, Box1)"));
    }

    @Test
    void buckets_without_a_focus_are_judged_and_their_oracle_counts_as_nothing() {
        FakeRun run = run(TextBox.COMPLEX_FR, sample -> FakeRun.painted(sample, 0.3, 0.1));

        assertSecondaryBelow(run, 0.3);

        List<BucketEvidence> buckets = run.recorded().get(0).buckets();
        assertThat(
                buckets.stream().map(bucket -> bucket.bucket().number()).toList(),
                is(List.of(2, 3, 5, 6, 8, 9, 11, 12)));
        assertThat(buckets.get(0).controls().get("oracle"), is(0.0));
        assertThat(run.recorded().get(0).message(), containsString("painted keeps off the secondary objects"));
    }

    @Test
    void only_the_mass_on_what_is_to_avoid_is_asked_for_where_nothing_decides() {
        FakeRun run = run(TextBox.COMPLEX_FR, sample -> FakeRun.painted(sample, 0, 0.9));

        SaliencyAssertionError error = assertThrows(
                SaliencyAssertionError.class,
                () -> assertSecondaryBelow(run, SecondaryFocus.below(0.3).inBuckets(2)));

        assertThat(
                error.getMessage(),
                containsString("but was   0.90 in bucket 2 (A)  [0.81, 0.92]   most of it lies on Text"));
    }

    @Test
    void an_all_zero_map_of_the_method_is_a_fault_even_there() {
        FakeRun run = run(TextBox.COMPLEX_FR, sample -> Tensor.of(new float[64 * 64], 1, 64, 64));

        assertThrows(SaliencyAssertionError.class, () -> assertSecondaryBelow(run, 0.3));

        assertThat(run.recorded().get(0).fault().orElseThrow().fault(), is(MapFault.ALL_ZERO));
    }

    @Test
    void a_share_too_near_the_bound_is_undecided() {
        FakeRun run =
                run(TextBox.COMPLEX_CR2, sample -> FakeRun.painted(sample, 0.1, sample.index() % 2 == 0 ? 0.6 : 0.1));

        UndecidedException undecided = assertThrows(UndecidedException.class, () -> assertSecondaryBelow(run, 0.35));

        assertThat(
                undecided.getMessage(),
                containsString("painted is undecided: what it shows of the secondary objects is too near the bound"));
        assertThat(run.asked, is(200));
    }

    @Test
    void a_bound_that_the_map_of_what_is_to_avoid_meets_cannot_discriminate() {
        FakeRun run = run(TextBox.COMPLEX_CR2, sample -> FakeRun.painted(sample, 0.3, 0.1));

        IndiscriminateScenarioException aborted =
                assertThrows(IndiscriminateScenarioException.class, () -> assertSecondaryBelow(run, 0.99));

        assertThat(
                aborted.getMessage(),
                containsString("no fault of painted: the control avoid-oracle does not miss the bound"));
        assertThat(
                aborted.getMessage(),
                containsString("avoid-oracle 0.98 in bucket 5 (A, Box2); below 0.49 would tell in every bucket"));
    }

    @Test
    void the_oracles_are_those_of_the_measures_mask() {
        FakeRun run = run(TextBox.COMPLEX_CR2, sample -> FakeRun.painted(sample, 0.3, 0.1));

        assertSecondaryBelow(run, SecondaryFocus.below(0.3).measuredBy(new Safl(TruthMask.INK)));

        assertThat(run.askedControls, is(Set.of("avoid-oracle-ink", "edge", "oracle-ink", "random")));
    }

    @Test
    void a_bucket_with_nothing_to_avoid_cannot_be_asked_for() {
        FakeRun run = run(TextBox.COMPLEX_CR2, sample -> FakeRun.painted(sample, 0.3, 0.1));

        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class,
                () -> assertSecondaryBelow(run, SecondaryFocus.below(0.3).inBuckets(2)));

        assertThat(
                error.getMessage(),
                is("textbox/complex-cr2 has something to avoid in the buckets [5 (A, Box2), 6 (B, Box2), 8 (A, Box1),"
                        + " 9 (B, Box1), 11 (A, Box1, Box2), 12 (B, Box1, Box2)], but [2] were asked for"));
    }
}
