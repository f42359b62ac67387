package dev.touchstone.assertion;

import static dev.touchstone.assertion.SaliencyAssertions.assertPassesMPRT;
import static dev.touchstone.assertion.SaliencyAssertions.assertPassesSmoothMPRT;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.FakeRun;
import dev.touchstone.Sampling;
import dev.touchstone.model.randomisation.BufferPolicy;
import dev.touchstone.model.randomisation.CascadeOrder;
import dev.touchstone.model.randomisation.Granularity;
import dev.touchstone.model.randomisation.Randomiser;
import dev.touchstone.randomisation.FakeCopies;
import dev.touchstone.randomisation.ModelCopy;
import dev.touchstone.randomisation.Mprt;
import dev.touchstone.randomisation.PaintedMaps;
import dev.touchstone.randomisation.PlainPearson;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AssertPassesMprtTest {

    private static final PassesMprt CRITERION = PassesMprt.standard().with(test -> test.similarity(new PlainPearson()));

    static FakeRun run(FakeCopies copies) {
        return new FakeRun(TextBox.SIMPLE_FR, Sampling.DEFAULT, true, sample -> FakeRun.painted(sample, 0.8, 0.1))
                .withCopies(copies);
    }

    private static FakeRun run(FakeCopies.Painter painter) {
        return run(PaintedMaps.copies(16, painter));
    }

    private static String claim(Throwable thrown) {
        return thrown.getMessage().lines().findFirst().orElseThrow();
    }

    @Test
    void a_map_that_depends_on_the_model_passes_and_leaves_its_evidence() {
        FakeRun run = run(PaintedMaps::ofModel);

        assertPassesMPRT(run, CRITERION);

        assertThat(run.recorded().size(), is(1));
        Evidence evidence = run.recorded().get(0);
        assertThat(evidence.verdict(), is(Verdict.PASS));
        assertThat(evidence.measure(), is("retained-similarity"));
        assertThat(evidence.bound(), is(Bound.atMost(0.5)));
        assertThat(evidence.figure().getAsDouble(), is(closeTo(0, 0.05)));
        assertThat(
                evidence.message(),
                startsWith("assertPassesMPRT: painted changes its maps when the model loses what it learnt"));
    }

    @Test
    void a_map_of_the_input_alone_fails_with_all_retained() {
        FakeRun run = run(PaintedMaps::ofInput);

        SaliencyAssertionError error =
                assertThrows(SaliencyAssertionError.class, () -> assertPassesMPRT(run, CRITERION));

        assertThat(claim(error), is("assertPassesMPRT: painted keeps its maps when the model loses what it learnt"));
        assertThat(error.getMessage(), containsString("but was   T = 1.00, one-sided 95 % bounds [1.00, 1.00]"));
        assertThat(error.getMessage(), containsString("maps      16 of 16 inputs have bit-identical maps"));
        assertThat(error.getMessage(), containsString("hint      all maps are bit-identical"));
        assertThat(error.getExpected(), is("retained-similarity at most 0.50"));
        assertThat(error.getActual(), is("1.000 [1.000, 1.000]"));
    }

    @Test
    void a_map_of_chance_alone_is_invalid_and_no_pass() {
        FakeRun run = run(PaintedMaps::ofChance);

        SaliencyAssertionError error =
                assertThrows(SaliencyAssertionError.class, () -> assertPassesMPRT(run, CRITERION));

        assertThat(run.recorded().get(0).verdict(), is(Verdict.INVALID));
        assertThat(claim(error), startsWith("assertPassesMPRT: invalid for painted: its maps are not repeatable"));
        assertThat(error.getMessage(), containsString("G2: two runs"));
    }

    @Test
    void a_map_half_of_the_input_is_undecided_and_fails_where_that_is_asked() {
        FakeRun run = run(PaintedMaps.mixed(0.5));

        UndecidedException undecided = assertThrows(UndecidedException.class, () -> assertPassesMPRT(run, CRITERION));
        SaliencyAssertionError error =
                assertThrows(SaliencyAssertionError.class, () -> assertPassesMPRT(run, CRITERION.failingIfUndecided()));

        assertThat(
                claim(undecided),
                is(
                        "assertPassesMPRT: painted is undecided: its T is too near 0.50; ask for more inputs or random models"));
        assertThat(claim(error), is(claim(undecided) + " (which was asked to fail)"));
    }

    @Test
    void options_keep_what_was_asked_of_the_undecided() {
        FakeRun run = run(PaintedMaps.mixed(0.5));

        assertThrows(
                SaliencyAssertionError.class,
                () -> assertPassesMPRT(run, CRITERION.failingIfUndecided().with(test -> test.replicates(2))));
    }

    @Test
    void a_model_on_which_the_gradient_keeps_its_maps_cannot_discriminate() {
        FakeRun run = run(PaintedMaps.copies(16, PaintedMaps::ofModel).withControl("gradient", PaintedMaps::ofInput));

        IndiscriminateScenarioException aborted =
                assertThrows(IndiscriminateScenarioException.class, () -> assertPassesMPRT(run, CRITERION));

        assertThat(
                claim(aborted),
                is(
                        "assertPassesMPRT: cannot discriminate, which is no fault of painted: a control is on the wrong side"));
        assertThat(aborted.getMessage(), containsString("scale     gradient 1.00 (not ok)"));
    }

    @Test
    void a_constant_map_of_the_trained_model_is_named_before_any_number() {
        FakeRun run = run((copy, sample, request) -> sample.index() % 12 == 3 && copy.equals(ModelCopy.trained())
                ? filled(2)
                : PaintedMaps.ofModel(copy, sample, request));

        SaliencyAssertionError error =
                assertThrows(SaliencyAssertionError.class, () -> assertPassesMPRT(run, CRITERION));

        assertThat(error.getMessage(), is("""
                        assertPassesMPRT: painted returned a map with one value everywhere
                          scenario  textbox/simple-fr · model complex-cnn, worst bucket accuracy 0.991 · seed 0 (base 1)
                          expected  a map of finite numbers that are not all the same
                          but was   2.0 everywhere in sample #3 of bucket 4 (Box2); 2 of 2 maps there are at fault
                          picture   target/touchstone/bucket-04-fault.png
                          again     mvn test -Dtest=PaintedTest#looksAtBothBoxes -Dtouchstone.seed=1"""));
        Evidence evidence = run.recorded().get(0);
        assertThat(evidence.figure().isPresent(), is(false));
        assertThat(evidence.exhibit().orElseThrow().explanation().map().get(0), is(2f));
    }

    @Test
    void a_map_that_is_no_number_is_named_with_its_place() {
        FakeRun run = run((copy, sample, request) -> {
            float[] values = new float[16 * 16];
            values[18] = sample.index() == 5 ? Float.NaN : 1;
            return Tensor.of(values, 1, 16, 16);
        });

        SaliencyAssertionError error =
                assertThrows(SaliencyAssertionError.class, () -> assertPassesMPRT(run, CRITERION));

        assertThat(claim(error), is("assertPassesMPRT: painted returned a map with NaN"));
        assertThat(error.getActual(), is("NaN at (0, 1, 2)"));
        assertThat(error.getMessage(), containsString("in sample #5 of bucket 6 "));
    }

    @Test
    void channels_that_cancel_leave_one_value_everywhere() {
        FakeRun run = run((copy, sample, request) -> {
            float[] values = new float[2 * 16];
            for (int k = 0; k < 16; k++) {
                values[k] = k;
                values[16 + k] = -k;
            }
            return Tensor.of(values, 2, 4, 4);
        });

        SaliencyAssertionError error =
                assertThrows(SaliencyAssertionError.class, () -> assertPassesMPRT(run, CRITERION));

        assertThat(
                error.getMessage(),
                containsString("but was   one value everywhere as maps are compared in sample #0 of bucket 1"));
    }

    @Test
    void what_is_no_attribution_is_named_so() {
        FakeRun run = run((copy, sample, request) -> {
            throw FakeRun.malformed();
        });

        SaliencyAssertionError error =
                assertThrows(SaliencyAssertionError.class, () -> assertPassesMPRT(run, CRITERION));

        assertThat(claim(error), is("assertPassesMPRT: painted returned something that is no attribution"));
        assertThat(error.getExpected(), is("a float32 attribution of the inputs' shape"));
    }

    @Test
    void options_reach_the_test_and_the_message() {
        FakeRun run = run(PaintedMaps::ofModel);

        assertPassesMPRT(run, CRITERION.with(test -> test.order(CascadeOrder.INDEPENDENT)
                .by(Granularity.LAYERS)
                .randomisedBy(Randomiser.PERMUTE)
                .buffers(BufferPolicy.KEEP)
                .replicates(2)
                .threshold(0.4)
                .ofMagnitudes()
                .withoutControls()));

        String message = run.recorded().get(0).message();
        assertThat(
                message,
                containsString(
                        "setup     16 inputs, 2 random models, plain-pearson, magnitudes, independent by layers, permuted, buffers kept\n"));
        assertThat(message, containsString("at most 0.40"));
        assertThat(message, containsString("scale     no controls; repeatability of the method 1.00"));
        assertThat(message, containsString("01conv "));
        assertThat(message.contains("(= all)"), is(false));
    }

    @Test
    void smooth_maps_are_asked_for_and_told_of() {
        FakeRun run = run((copy, sample, request) -> request.smoothing().isPresent()
                ? PaintedMaps.ofInput(copy, sample, request)
                : PaintedMaps.ofModel(copy, sample, request));

        SaliencyAssertionError error = assertThrows(
                SaliencyAssertionError.class,
                () -> assertPassesSmoothMPRT(
                        run, PassesSmoothMprt.standard().with(test -> test.similarity(new PlainPearson()))));

        assertThat(
                claim(error),
                is("assertPassesSmoothMPRT: painted keeps its smoothed maps when the model loses what it learnt"));
        assertThat(
                error.getMessage(),
                containsString("top-down by blocks, reinitialised; maps are means over 50 draws of noise 0.1\n"));
        assertThat(error.getMessage(), containsString("what plain MPRT praises is noise"));
        assertThat(run.recorded().get(0).exhibit().orElseThrow().name(), is("smooth-mprt-worst"));
    }

    @Test
    void a_smooth_test_without_smoothing_is_refused() {
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> PassesSmoothMprt.standard()
                                .with(test -> Mprt.standard(new PlainPearson())))
                        .getMessage(),
                is("a smooth test averages maps, but this one does not; use PassesMprt"));
    }

    private static Tensor filled(float value) {
        float[] values = new float[16 * 16];
        Arrays.fill(values, value);
        return Tensor.of(values, 1, 16, 16);
    }
}
