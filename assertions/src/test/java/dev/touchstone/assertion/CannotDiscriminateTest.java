package dev.touchstone.assertion;

import static dev.touchstone.assertion.SaliencyAssertions.assertPrimaryFocus;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.FakeRun;
import dev.touchstone.Sampling;
import dev.touchstone.measure.Measure;
import dev.touchstone.measure.Pafl;
import dev.touchstone.measure.ScalarMap;
import dev.touchstone.measure.Side;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.TruthMask;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** A bound that the controls show to be useless is nobody's failure, unless a bucket where it is of use fails. */
class CannotDiscriminateTest {

    private static FakeRun run(Function<Sample, Tensor> painter) {
        return new FakeRun(TextBox.COMPLEX_CR1, new Sampling(100, 200, 0.001), true, painter)
                .withControls((id, sample) ->
                        id.startsWith("oracle") ? FakeRun.painted(sample, 1, 0) : FakeRun.control(id, sample));
    }

    /** PAFL, but no more than 16/49 of it where Box2 decides alone, as the published AFL on maps within Box2. */
    private record Ceiling(TruthMask mask) implements Measure {

        @Override
        public String name() {
            return "CEILING-" + mask.id();
        }

        @Override
        public Side side() {
            return Side.FOCUS;
        }

        @Override
        public OptionalDouble of(ScalarMap map, RegionTruth truth) {
            boolean lone =
                    truth.focus().size() == 1 && truth.focus().get(0).name().equals("Box2");
            double share = new Pafl(mask).of(map, truth).orElseThrow();
            return OptionalDouble.of(lone ? share * 16 / 49 : share);
        }
    }

    private static final PrimaryFocus BY_CEILING = PrimaryFocus.by(new Ceiling(TruthMask.TIGHT));

    @Test
    void an_oracle_below_the_bound_aborts_and_names_all_that_matters() {
        FakeRun run = run(sample -> {
            double focus = sample.bucket().number() != 4 ? 0.9 : sample.index() == 17 ? 0.5 : 0.85;
            return FakeRun.painted(sample, focus, 0.05);
        });

        IndiscriminateScenarioException aborted =
                assertThrows(IndiscriminateScenarioException.class, () -> assertPrimaryFocus(run, BY_CEILING));

        assertThat(aborted.getMessage(), is("""
                        assertPrimaryFocus: cannot discriminate, which is no fault of painted: the oracle itself misses the bound
                          scenario  textbox/complex-cr1 · model complex-cnn, worst bucket accuracy 0.991 · seed 0 (base 1)
                          expected  CEILING-tight  above 0.50 in every bucket with a focus
                          but was   oracle 0.33 in bucket 4 (Box2); above 0.19 would tell in every bucket
                          scale     oracle 0.33 · random 0.02 · edge 0.04 · normalised 0.84   (same samples, same bucket)
                          buckets   7 of 10 pass; cannot discriminate: 4 (oracle 0.33), 5 (oracle 0.33), 6 (oracle 0.33)
                          samples   100 a bucket; worst #17 (0.16)
                          again     mvn test -Dtest=PaintedTest#looksAtBothBoxes -Dtouchstone.seed=1"""));
        assertThat(aborted instanceof TestAbortedException, is(true));
        assertThat(aborted.toString(), is(aborted.getMessage()));
    }

    @Test
    void the_evidence_of_all_buckets_is_kept() {
        FakeRun run = run(sample -> FakeRun.painted(sample, 0.9, 0.05));

        assertThrows(IndiscriminateScenarioException.class, () -> assertPrimaryFocus(run, BY_CEILING));

        Evidence evidence = run.recorded().get(0);
        assertThat(evidence.verdict(), is(Verdict.CANNOT_DISCRIMINATE));
        assertThat(
                evidence.buckets().stream()
                        .filter(bucket -> bucket.verdict() == Verdict.CANNOT_DISCRIMINATE)
                        .map(bucket -> bucket.bucket().number())
                        .toList(),
                is(List.of(4, 5, 6)));
        assertThat(evidence.buckets().get(2).controls().get("oracle"), is(closeTo(0.3265, 5e-5)));
    }

    @Test
    void a_bucket_that_tells_and_fails_makes_the_method_fail_and_both_are_said() {
        FakeRun run = run(sample -> FakeRun.painted(sample, sample.bucket().number() == 9 ? 0.2 : 0.9, 0.05));

        SaliencyAssertionError error =
                assertThrows(SaliencyAssertionError.class, () -> assertPrimaryFocus(run, BY_CEILING));

        assertThat(
                error.getMessage(),
                containsString("buckets   6 of 10 pass; below: 9 (0.20);"
                        + " cannot discriminate: 4 (oracle 0.33), 5 (oracle 0.33), 6 (oracle 0.33)"));
        assertThat(error.getActual(), is("0.20 in bucket 9 (B, Box1)"));
    }

    @Test
    void a_bucket_that_tells_and_is_undecided_leaves_all_undecided() {
        FakeRun run = run(sample -> FakeRun.painted(
                sample, sample.bucket().number() == 9 ? (sample.index() % 2 == 0 ? 0.9 : 0.1) : 0.9, 0.05));

        UndecidedException undecided =
                assertThrows(UndecidedException.class, () -> assertPrimaryFocus(run, BY_CEILING));

        assertThat(undecided.getMessage(), containsString("6 of 10 pass; undecided: 9 (0.50); cannot discriminate: 4"));
        assertThat(undecided.getMessage(), containsString("samples   100 to 200 a bucket;"));
        assertThat(run.asked, is(200));
    }

    @Test
    void a_bound_that_the_random_map_meets_is_useless_too() {
        FakeRun run = run(sample -> FakeRun.painted(sample, 0.9, 0.05));

        IndiscriminateScenarioException aborted = assertThrows(
                IndiscriminateScenarioException.class,
                () -> assertPrimaryFocus(run, PrimaryFocus.above(0.04).inBuckets(9)));

        assertThat(aborted.getMessage(), containsString("the control random does not miss the bound"));
        assertThat(
                aborted.getMessage(),
                containsString("but was   random 0.05 in bucket 9 (B, Box1); above 0.53 would tell in every bucket"));
    }

    @Test
    void controls_that_are_alike_leave_no_bound() {
        FakeRun run = run(sample -> FakeRun.painted(sample, 0.9, 0.05))
                .withControls((id, sample) -> FakeRun.painted(sample, 0.3, 0));

        IndiscriminateScenarioException aborted = assertThrows(
                IndiscriminateScenarioException.class,
                () -> assertPrimaryFocus(run, PrimaryFocus.standard().inBuckets(9)));

        assertThat(
                aborted.getMessage(), containsString("oracle 0.30 in bucket 9 (B, Box1); no bound would tell there"));
        assertThat(aborted.getMessage(), containsString("normalised undefined"));
    }

    @Test
    void a_bound_for_one_bucket_is_offered_where_none_serves_all() {
        FakeRun run = run(sample -> FakeRun.painted(sample, 0.9, 0.05)).withControls((id, sample) -> {
            boolean easy = sample.bucket().number() == 9;
            double level = id.equals("oracle") ? (easy ? 1 : 0.4) : easy ? 0.45 : 0.06;
            return FakeRun.painted(sample, level, 0);
        });

        IndiscriminateScenarioException aborted = assertThrows(
                IndiscriminateScenarioException.class,
                () -> assertPrimaryFocus(run, PrimaryFocus.standard().inBuckets(8, 9)));

        assertThat(
                aborted.getMessage(),
                containsString("oracle 0.40 in bucket 8 (A, Box1);"
                        + " above 0.23 would tell there, but none would in every bucket"));
    }
}
