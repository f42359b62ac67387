package dev.touchstone.assertion;

import static dev.touchstone.assertion.SaliencyAssertions.assertFocusDoesNotDropWithObjects;
import static dev.touchstone.assertion.SaliencyAssertions.assertPrimaryFocus;
import static dev.touchstone.assertion.SaliencyAssertions.assertSecondaryBelow;
import static dev.touchstone.assertion.SaliencyAssertions.assertWorstBucket;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.FakeRun;
import dev.touchstone.Sampling;
import dev.touchstone.measure.Pafl;
import dev.touchstone.measure.PublishedFocusLevel;
import dev.touchstone.measure.Safl;
import dev.touchstone.measure.Side;
import dev.touchstone.method.MethodCatalog;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.TruthMethod;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.TruthMask;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalog's own oracles as controls and as methods under test: they need the truth and no model. */
class RealControlsTest {

    private static final Sampling SAMPLING = new Sampling(40, 40, 0.05);
    private static NDManager manager;

    @BeforeAll
    static void open() {
        manager = NDManager.newBaseManager();
    }

    @AfterAll
    static void close() {
        manager.close();
    }

    private static Tensor map(String id, Sample sample) {
        SaliencyMethod method = MethodCatalog.get(id);
        if (!(method instanceof TruthMethod oracle)) {
            return FakeRun.control(id, sample);
        }
        try (NDManager scope = manager.newSubManager()) {
            NDArray input = scope.zeros(new Shape(1, 1, 64, 64));
            return Tensor.of(oracle.attribute(input, List.of(sample.truth())).toFloatArray(), 1, 64, 64);
        }
    }

    private static FakeRun run(String scenario, String method) {
        return new FakeRun(scenario, SAMPLING, false, sample -> map(method, sample))
                .withControls(RealControlsTest::map);
    }

    @ParameterizedTest
    @EnumSource(TruthMask.class)
    void the_oracle_of_a_mask_scores_one_by_the_measures_of_that_mask(TruthMask mask) {
        FakeRun run = run(TextBox.COMPLEX_CR2, Controls.ofFocus(mask).id("oracle"));

        assertPrimaryFocus(
                run, PrimaryFocus.above(0.8).measuredBy(new Pafl(mask)).inBuckets(6, 11));
        assertSecondaryBelow(
                run, SecondaryFocus.below(0.2).measuredBy(new Safl(mask)).inBuckets(11));

        BucketEvidence bucket = run.recorded().get(0).buckets().get(0);
        assertThat(bucket.mean(), is(1.0));
        assertThat(bucket.controls().get("oracle"), is(1.0));
        assertThat(bucket.normalised().getAsDouble(), is(1.0));
    }

    @Test
    void the_oracle_does_not_drop_with_objects() {
        FakeRun run = run(TextBox.COMPLEX_FR, "oracle");

        assertFocusDoesNotDropWithObjects(run, FocusDrop.within(0.3));

        assertThat(run.recorded().get(0).decisiveDrop().orElseThrow().oracle(), is(closeTo(0, 1e-12)));
    }

    @Test
    void where_nothing_decides_the_oracle_counts_as_nothing_of_what_is_to_avoid() {
        FakeRun run = run(TextBox.COMPLEX_FR, "edge");

        assertSecondaryBelow(run, SecondaryFocus.below(0.5).inBuckets(2));

        BucketEvidence bucket = run.recorded().get(0).buckets().get(0);
        assertThat(bucket.controls().get("oracle"), is(0.0));
        assertThat(bucket.controls().get("avoid-oracle"), is(1.0));
    }

    @Test
    void the_worst_bucket_of_what_is_to_avoid_has_the_controls_of_that_side() {
        FakeRun run = run(TextBox.COMPLEX_CR2, "oracle");

        assertWorstBucket(run, WorstBucket.below(0.5).measuredBy(new Safl()));

        assertThat(run.recorded().get(0).buckets().get(0).controls().get("avoid-oracle"), is(1.0));
        FakeRun wrong = run(TextBox.COMPLEX_CR2, "avoid-oracle");
        WorstBucket criterion = WorstBucket.below(0.5).measuredBy(new Safl());
        assertThat(criterion.judge(wrong).verdict(), is(Verdict.FAIL));
    }

    @Test
    void the_published_level_of_a_lone_box2_cannot_discriminate_and_blames_nobody() {
        FakeRun run = run(TextBox.COMPLEX_CR1, "oracle-layout");
        PrimaryFocus published =
                PrimaryFocus.by(new PublishedFocusLevel(Side.FOCUS)).inBuckets(4);

        assertThrows(IndiscriminateScenarioException.class, () -> assertPrimaryFocus(run, published));

        BucketEvidence bucket = run.recorded().get(0).buckets().get(0);
        assertThat(bucket.verdict(), is(Verdict.CANNOT_DISCRIMINATE));
        assertThat(
                "16/49, and a little more at borders", bucket.controls().get("oracle"), is(closeTo(16.0 / 49, 0.03)));
        assertPrimaryFocus(run, PrimaryFocus.by(new Pafl(TruthMask.LAYOUT)).inBuckets(4));
    }
}
