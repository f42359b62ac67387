package dev.touchstone.assertion;

import static dev.touchstone.assertion.SaliencyAssertions.assertPrimaryFocus;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.FakeRun;
import dev.touchstone.Sampling;
import dev.touchstone.measure.Pafl;
import dev.touchstone.method.control.AvoidOracle;
import dev.touchstone.method.control.Oracle;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.TruthMask;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureSelectionTest {

    private static FakeRun run(Function<Sample, Tensor> painter) {
        return new FakeRun(TextBox.SIMPLE_FR, new Sampling(100, 100, 0.001), false, painter);
    }

    private static FakeMeasure times(double factor, double most) {
        return new FakeMeasure(TruthMask.TIGHT, factor, most, 0);
    }

    @ParameterizedTest
    @EnumSource(TruthMask.class)
    void the_oracle_is_that_of_the_measures_mask(TruthMask mask) {
        assertThat(Controls.ofFocus(mask).id("oracle"), is(new Oracle(mask).id()));
        assertThat(Controls.ofAvoid(mask).id("avoid-oracle"), is(new AvoidOracle(mask).id()));
    }

    @Test
    void controls_are_asked_for_by_their_ids_and_shown_without_the_mask() {
        FakeRun run = run(sample -> FakeRun.painted(sample, 0.9, 0.05));

        assertPrimaryFocus(run, PrimaryFocus.by(new Pafl(TruthMask.LAYOUT)));

        assertThat(run.askedControls, is(Set.of("edge", "oracle-layout", "random")));
        Evidence evidence = run.recorded().get(0);
        assertThat(evidence.measure(), is("PAFL-layout"));
        assertThat(evidence.buckets().get(0).controls().keySet(), is(Set.of("oracle", "random", "edge")));
        assertThat(evidence.message(), containsString("SAFL-layout 0.05"));
    }

    @Test
    void the_interval_of_a_measure_is_that_of_its_shares_times_its_greatest_value() {
        FakeRun run = run(sample -> FakeRun.painted(sample, sample.index() % 2 == 0 ? 0.9 : 0.7, 0.05));

        assertPrimaryFocus(run, PrimaryFocus.standard());
        assertPrimaryFocus(run, PrimaryFocus.above(6).measuredBy(times(12, 12)));

        BucketEvidence share = run.recorded().get(0).buckets().get(0);
        BucketEvidence dozen = run.recorded().get(1).buckets().get(0);
        assertThat(dozen.mean(), is(closeTo(12 * share.mean(), 1e-9)));
        assertThat(dozen.interval().lower(), is(closeTo(12 * share.interval().lower(), 1e-9)));
        assertThat(dozen.interval().upper(), is(closeTo(12 * share.interval().upper(), 1e-9)));
        assertThat(
                dozen.normalised().getAsDouble(), is(closeTo(share.normalised().getAsDouble(), 1e-9)));
    }

    @Test
    void a_measure_of_another_kind_is_explained_by_both_shares() {
        FakeRun run = run(sample -> FakeRun.painted(sample, 0.3, 0.6));

        SaliencyAssertionError error = assertThrows(
                SaliencyAssertionError.class,
                () -> assertPrimaryFocus(run, PrimaryFocus.by(times(1, 1)).inBuckets(9)));

        assertThat(
                error.getMessage(),
                containsString("but was   0.30 in bucket 9 (B, Box1)  [0.27, 0.37]"
                        + "   PAFL-tight 0.30, SAFL-tight 0.60: the map looks at Text instead"));
    }

    @Test
    void a_distance_must_lie_below() {
        FakeRun run = run(sample -> FakeRun.painted(sample, sample.bucket().number() == 9 ? 0.3 : 0.9, 0.05));

        SaliencyAssertionError error = assertThrows(
                SaliencyAssertionError.class,
                () -> assertPrimaryFocus(run, PrimaryFocus.below(0.4).measuredBy(times(-1, 1))));

        assertThat(error.getExpected(), is("FAKE-tight below 0.40"));
        assertThat(error.getActual(), is("0.70 in bucket 9 (B, Box1)"));
        assertThat(error.getMessage(), containsString("5 of 6 pass; above: 9 (0.70)"));
    }

    @Test
    void a_map_for_which_the_measure_is_undefined_is_a_fault_with_its_count() {
        FakeRun run = run(sample ->
                FakeRun.painted(sample, sample.bucket().number() == 9 && sample.index() % 40 == 5 ? 0.01 : 0.9, 0.05));
        FakeMeasure halfDefined = new FakeMeasure(TruthMask.TIGHT, 1, 1, 0.02);

        SaliencyAssertionError error =
                assertThrows(SaliencyAssertionError.class, () -> assertPrimaryFocus(run, PrimaryFocus.by(halfDefined)));

        assertThat(error.getMessage(), is("""
                        assertPrimaryFocus: painted returned a map with no value of the measure
                          scenario  textbox/simple-fr · model complex-cnn, worst bucket accuracy 0.991 · seed 0 (base 1)
                          expected  a map for which the measure is defined, as for the oracle's
                          but was   FAKE-tight is undefined in sample #5 of bucket 9 (B, Box1); 3 of 100 maps there are at fault
                          again     mvn test -Dtest=PaintedTest#looksAtBothBoxes -Dtouchstone.seed=1"""));
        assertThat(run.recorded().get(0).fault().orElseThrow().fault(), is(MapFault.UNDEFINED));
    }

    @Test
    void a_control_for_which_the_measure_is_undefined_is_said_to_be() {
        FakeRun run = run(sample -> FakeRun.painted(sample, 0.9, 0.05));

        assertPrimaryFocus(run, PrimaryFocus.by(new FakeMeasure(TruthMask.TIGHT, 1, 1, 0.03)));
        IndiscriminateScenarioException aborted = assertThrows(
                IndiscriminateScenarioException.class,
                () -> assertPrimaryFocus(run, PrimaryFocus.by(new FakeMeasure(TruthMask.TIGHT, 1, 1, 0.1))));

        assertThat(
                aborted.getMessage(),
                containsString("no fault of painted: the measure is undefined for the control random"));
        assertThat(
                aborted.getMessage(),
                containsString("oracle 0.98 · random undefined · edge 0.12 · normalised undefined"));
    }

    @Test
    void a_measure_that_leaves_its_own_range_is_named() {
        FakeRun run = run(sample -> FakeRun.painted(sample, 0.9, 0.05));

        assertThat(
                assertThrows(
                                IllegalStateException.class,
                                () -> assertPrimaryFocus(run, PrimaryFocus.by(times(1, 0.97))))
                        .getMessage(),
                containsString("FAKE-tight of sample #0 of bucket 7 (Box1) is 0.98"));
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> PrimaryFocus.by(times(1, Double.POSITIVE_INFINITY)))
                        .getMessage(),
                is("FAKE-tight says that its greatest value is Infinity, but an interval needs a finite range"));
    }
}
