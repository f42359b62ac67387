package dev.touchstone.assertion;

import static dev.touchstone.assertion.SaliencyAssertions.assertFocusDoesNotDropWithObjects;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
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

class AssertFocusDropTest {

    private static FakeRun run(Function<Sample, Tensor> painter) {
        return new FakeRun(TextBox.SIMPLE_FR, new Sampling(100, 400, 0.001), true, painter);
    }

    /** The levels of integrated gradients in the paper's figure: 0.74, 0.54 and 0.45 with one, two and three objects. */
    private static Tensor saturating(Sample sample) {
        double focus =
                switch (sample.bucket().number()) {
                    case 7 -> 0.74;
                    case 8, 9, 10 -> 0.54;
                    case 11 -> sample.index() == 17 ? 0.35 : 0.45;
                    default -> 0.46;
                };
        return FakeRun.painted(sample, focus, 0.25);
    }

    @Test
    void a_focus_that_saturates_fails_with_its_trend() {
        FakeRun run = run(AssertFocusDropTest::saturating);

        SaliencyAssertionError error =
                assertThrows(SaliencyAssertionError.class, () -> assertFocusDoesNotDropWithObjects(run));

        assertThat(error.getMessage(), is("""
                        assertFocusDoesNotDropWithObjects: painted loses its focus as objects are added
                          scenario  textbox/simple-fr · model complex-cnn, worst bucket accuracy 0.991 · seed 0 (base 1)
                          expected  drop of PAFL-tight  below 0.10 from any bucket to one with more objects
                          but was   0.29 from bucket 7 (Box1) to 11 (A, Box1, Box2)  [0.17, 0.36]
                          scale     oracle 0.00 · lost to the random map 0.69   (same samples, same buckets)
                          objects   1: 0.74 · 2: 0.54 · 3: 0.45   (mean PAFL-tight by how many a bucket holds)
                          pairs     0 of 9 pass; above: 7 to 11 (0.29), 7 to 12 (0.28); undecided: 7 to 8 (0.20), 7 to 9 (0.20), 7 to 10 (0.20), 8 to 11 (0.09) and 3 more
                          samples   100 a bucket; worst #17 of bucket 11 (0.35)
                          picture   target/touchstone/bucket-11-worst.png
                          again     mvn test -Dtest=PaintedTest#looksAtBothBoxes -Dtouchstone.seed=1"""));
        assertThat(error.getExpected(), is("drop of PAFL-tight below 0.10"));
        assertThat(error.getActual(), is("0.29 from bucket 7 (Box1) to 11 (A, Box1, Box2)"));
    }

    @Test
    void the_interval_of_a_drop_comes_from_both_buckets() {
        FakeRun run = run(AssertFocusDropTest::saturating);

        assertThrows(SaliencyAssertionError.class, () -> assertFocusDoesNotDropWithObjects(run));

        Evidence evidence = run.recorded().get(0);
        DropEvidence drop = evidence.decisiveDrop().orElseThrow();
        BucketEvidence fewer = evidence.buckets().get(0);
        BucketEvidence more = evidence.buckets().get(4);
        assertThat(drop.fewer(), is(fewer.bucket()));
        assertThat(drop.more(), is(more.bucket()));
        assertThat(
                drop.interval().lower(),
                is(closeTo(fewer.interval().lower() - more.interval().upper(), 1e-12)));
        assertThat(
                drop.interval().upper(),
                is(closeTo(fewer.interval().upper() - more.interval().lower(), 1e-12)));
        assertThat(evidence.figure().getAsDouble(), is(closeTo(0.291, 1e-6)));
    }

    @Test
    void a_focus_that_stays_passes() {
        FakeRun run = run(sample -> FakeRun.painted(sample, 0.8, 0.1));

        assertFocusDoesNotDropWithObjects(run, FocusDrop.within(0.3));

        assertThat(run.recorded().get(0).verdict(), is(Verdict.PASS));
        assertThat(run.recorded().get(0).message(), containsString("painted keeps its focus as objects are added"));
        assertThat(run.asked, is(100));
    }

    @Test
    void a_focus_that_rises_passes() {
        FakeRun run = run(sample -> FakeRun.painted(sample, sample.bucket().number() == 7 ? 0.5 : 0.8, 0.1));

        assertFocusDoesNotDropWithObjects(run, FocusDrop.within(0.2));
    }

    @Test
    void a_drop_near_the_tolerance_is_undecided_at_the_cap() {
        FakeRun run = run(AssertFocusDropTest::saturating);

        UndecidedException undecided = assertThrows(
                UndecidedException.class, () -> assertFocusDoesNotDropWithObjects(run, FocusDrop.within(0.29)));

        assertThat(undecided.getMessage(), containsString("its drop is too near the tolerance"));
        assertThat(run.asked, is(400));
    }

    @Test
    void a_map_without_a_focus_has_nothing_to_lose_and_does_not_pass() {
        FakeRun run = run(sample -> FakeRun.painted(sample, 0.06, 0.1));

        IndiscriminateScenarioException aborted =
                assertThrows(IndiscriminateScenarioException.class, () -> assertFocusDoesNotDropWithObjects(run));

        assertThat(
                aborted.getMessage(),
                containsString("cannot discriminate, which is no fault of painted: it has no focus to lose"));
        assertThat(aborted.getMessage(), containsString("0 of 9 pass; cannot discriminate: 7 to 8 (0.01), 7 to 9"));
    }

    @Test
    void a_measure_whose_oracle_drops_cannot_discriminate() {
        FakeRun run = run(sample -> FakeRun.painted(sample, 0.8, 0.1))
                .withControls(
                        (id, sample) -> id.equals("oracle") && sample.bucket().number() > 10
                                ? FakeRun.painted(sample, 0.5, 0)
                                : FakeRun.control(id, sample));

        IndiscriminateScenarioException aborted = assertThrows(
                IndiscriminateScenarioException.class,
                () -> assertFocusDoesNotDropWithObjects(run, FocusDrop.within(0.3)));

        assertThat(aborted.getMessage(), containsString("no fault of painted: the oracle itself drops"));
        assertThat(aborted.getMessage(), containsString("scale     oracle 0.48 · lost to the random map 0.75"));
    }

    @Test
    void a_measure_that_is_undefined_for_the_random_map_leaves_nothing_to_compare_with() {
        FakeRun run = run(AssertFocusDropTest::saturating);

        IndiscriminateScenarioException aborted = assertThrows(
                IndiscriminateScenarioException.class,
                () -> assertFocusDoesNotDropWithObjects(
                        run, FocusDrop.within(0.4).measuredBy(new FakeMeasure(TruthMask.TIGHT, 1, 1, 0.1))));

        assertThat(aborted.getMessage(), containsString("the measure is undefined for the control random"));
        assertThat(aborted.getMessage(), containsString("oracle 0.00 · lost to the random map undefined"));
    }

    @Test
    void a_pair_that_fails_decides_though_others_cannot_tell() {
        FakeRun run = run(AssertFocusDropTest::saturating)
                .withControls(
                        (id, sample) -> id.equals("oracle") && sample.bucket().number() == 12
                                ? FakeRun.painted(sample, 0.5, 0)
                                : FakeRun.control(id, sample));

        SaliencyAssertionError error =
                assertThrows(SaliencyAssertionError.class, () -> assertFocusDoesNotDropWithObjects(run));

        assertThat(error.getMessage(), containsString("above: 7 to 11 (0.29); undecided: "));
        assertThat(error.getMessage(), containsString("cannot discriminate: 7 to 12 (0.69), 9 to 12"));
    }

    @Test
    void a_faulty_map_is_named_first() {
        FakeRun run = run(sample -> {
            throw FakeRun.malformed();
        });

        SaliencyAssertionError error =
                assertThrows(SaliencyAssertionError.class, () -> assertFocusDoesNotDropWithObjects(run));

        assertThat(
                error.getMessage(),
                containsString("assertFocusDoesNotDropWithObjects: painted returned something that is no attribution"));
    }

    @Test
    void another_measure_may_be_compared() {
        FakeRun run = run(AssertFocusDropTest::saturating);

        SaliencyAssertionError error = assertThrows(
                SaliencyAssertionError.class,
                () -> assertFocusDoesNotDropWithObjects(
                        run, FocusDrop.within(1).measuredBy(new FakeMeasure(TruthMask.LAYOUT, 10, 10, 0))));

        assertThat(error.getExpected(), is("drop of FAKE-layout below 1.00"));
        assertThat(error.getActual(), is("2.91 from bucket 7 (Box1) to 11 (A, Box1, Box2)"));
    }

    @Test
    void no_tolerance_is_no_question() {
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> FocusDrop.within(0))
                        .getMessage(),
                is(
                        "the drop needs a tolerance above 0, for equal means cannot be told from a slight drop, but was 0.0"));
    }
}
