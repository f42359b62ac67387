package dev.touchstone.assertion;

import static dev.touchstone.assertion.SaliencyAssertions.assertWorstBucket;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.FakeRun;
import dev.touchstone.Sampling;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.TruthMask;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class AssertWorstBucketTest {

    private static FakeRun run(Function<Sample, Tensor> painter) {
        return new FakeRun(TextBox.SIMPLE_FR, new Sampling(100, 200, 0.001), true, painter);
    }

    /** 0.9 on average but for two buckets. */
    private static Tensor uneven(Sample sample) {
        double focus =
                switch (sample.bucket().number()) {
                    case 11 -> sample.index() == 17 ? 0.1 : 0.2;
                    case 12 -> 0.4;
                    default -> 0.9;
                };
        return FakeRun.painted(sample, focus, 0.05);
    }

    @Test
    void the_worst_bucket_is_set_beside_the_average() {
        FakeRun run = run(AssertWorstBucketTest::uneven);

        SaliencyAssertionError error =
                assertThrows(SaliencyAssertionError.class, () -> assertWorstBucket(run, WorstBucket.above(0.5)));

        assertThat(error.getMessage(), is("""
                        assertWorstBucket: painted loses its focus in its worst bucket
                          scenario  textbox/simple-fr · model complex-cnn, worst bucket accuracy 0.991 · seed 0 (base 1)
                          expected  PAFL-tight  above 0.50 in the worst of 6 buckets
                          but was   0.20 in bucket 11 (A, Box1, Box2)  [0.18, 0.28]   SAFL-tight 0.05: most of the map lies on no object
                          average   0.70 over 6 buckets; the worst lies 0.50 below it
                          scale     oracle 0.98 · random 0.05 · edge 0.12 · normalised 0.16   (same samples, same bucket)
                          buckets   4 of 6 pass; below: 11 (0.20), 12 (0.40)
                          samples   100 a bucket; worst #17 (0.10)
                          smallest  #17 of bucket 11 (A, Box1, Box2): 0.10   alone by -Dtouchstone.sample=11:17
                          picture   target/touchstone/bucket-11-worst.png
                          again     mvn test -Dtest=PaintedTest#looksAtBothBoxes -Dtouchstone.seed=1"""));
        assertThat(error.getExpected(), is("PAFL-tight above 0.50"));
    }

    @Test
    void a_worst_bucket_above_the_bound_passes() {
        FakeRun run = run(AssertWorstBucketTest::uneven);

        assertWorstBucket(run, WorstBucket.above(0.1));

        assertThat(run.recorded().get(0).message(), containsString("painted keeps its focus in its worst bucket too"));
    }

    @Test
    void a_worst_bucket_near_the_bound_is_undecided() {
        FakeRun run = run(AssertWorstBucketTest::uneven);

        UndecidedException undecided =
                assertThrows(UndecidedException.class, () -> assertWorstBucket(run, WorstBucket.above(0.2)));

        assertThat(
                undecided.getMessage(),
                containsString("its focus in the worst bucket is too near the bound for the samples allowed"));
        assertThat(run.asked, is(200));
    }

    @Test
    void what_the_oracle_cannot_reach_is_not_asked_of_the_method() {
        FakeRun run = run(AssertWorstBucketTest::uneven);

        IndiscriminateScenarioException aborted = assertThrows(
                IndiscriminateScenarioException.class,
                () -> assertWorstBucket(run, WorstBucket.above(0.5).measuredBy(FakeMeasure.CEILING)));

        assertThat(
                aborted.getMessage(),
                containsString("oracle 0.32 in bucket 11 (A, Box1, Box2); above 0.17 would tell"));
    }

    @Test
    void of_a_distance_the_greatest_mean_is_the_worst() {
        FakeRun run = run(AssertWorstBucketTest::uneven);

        SaliencyAssertionError error = assertThrows(
                SaliencyAssertionError.class,
                () -> assertWorstBucket(
                        run, WorstBucket.below(0.5).measuredBy(new FakeMeasure(TruthMask.TIGHT, -1, 1, 0))));

        assertThat(error.getMessage(), containsString("average   0.30 over 6 buckets; the worst lies 0.50 above it"));
        assertThat(error.getActual(), is("0.80 in bucket 11 (A, Box1, Box2)"));
    }

    @Test
    void a_measure_that_is_defined_nowhere_is_refused() {
        FakeRun run = run(AssertWorstBucketTest::uneven);

        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class,
                () -> assertWorstBucket(
                        run, WorstBucket.above(0.5).measuredBy(new FakeMeasure(TruthMask.TIGHT, 1, 1, 2))));

        assertThat(error.getMessage(), is("FAKE-tight is defined in no bucket of textbox/simple-fr"));
    }

    @Test
    void a_faulty_map_is_named_first() {
        FakeRun run = run(sample -> Tensor.of(new float[64 * 64], 1, 64, 64));

        SaliencyAssertionError error =
                assertThrows(SaliencyAssertionError.class, () -> assertWorstBucket(run, WorstBucket.above(0.5)));

        assertThat(
                error.getMessage(), containsString("assertWorstBucket: painted returned a map with nothing but zeros"));
    }
}
