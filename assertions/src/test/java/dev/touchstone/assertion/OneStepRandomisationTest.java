package dev.touchstone.assertion;

import static dev.touchstone.assertion.SaliencyAssertions.assertPassesDataRandomisation;
import static dev.touchstone.assertion.SaliencyAssertions.assertSensitiveToTarget;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.FakeRun;
import dev.touchstone.randomisation.CopyReport;
import dev.touchstone.randomisation.FakeCopies;
import dev.touchstone.randomisation.MapRequest;
import dev.touchstone.randomisation.ModelCopy;
import dev.touchstone.randomisation.PaintedMaps;
import dev.touchstone.randomisation.PlainPearson;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Tensor;
import org.junit.jupiter.api.Test;

class OneStepRandomisationTest {

    private static final SensitiveToTarget TARGET =
            SensitiveToTarget.standard().with(test -> test.similarity(new PlainPearson()));
    private static final PassesDataRandomisation DATA =
            PassesDataRandomisation.standard().with(test -> test.similarity(new PlainPearson()));

    static Tensor ofClass(ModelCopy copy, Sample sample, MapRequest request) {
        return request.otherClass()
                ? PaintedMaps.ofChance(copy, sample, request)
                : PaintedMaps.ofModel(copy, sample, request);
    }

    private static FakeRun run(FakeCopies.Painter painter) {
        FakeCopies copies = PaintedMaps.copies(16, painter).withControl("gradient", OneStepRandomisationTest::ofClass);
        return AssertPassesMprtTest.run(copies.answering(copy -> new CopyReport(
                copies.samples().stream()
                        .map(sample -> copy instanceof ModelCopy.ShuffledLabels
                                        == (sample.bucket().label() == 1)
                                ? new float[] {1, 0}
                                : new float[] {0, 1})
                        .toList(),
                0,
                0)));
    }

    private static String claim(Throwable thrown) {
        return thrown.getMessage().lines().findFirst().orElseThrow();
    }

    @Test
    void maps_that_stay_the_same_for_another_class_fail() {
        FakeRun run = run(PaintedMaps::ofModel);

        SaliencyAssertionError error =
                assertThrows(SaliencyAssertionError.class, () -> assertSensitiveToTarget(run, TARGET));

        assertThat(error.getMessage(), is("""
                        assertSensitiveToTarget: painted keeps its maps when another class is explained
                          scenario  textbox/simple-fr · model complex-cnn, worst bucket accuracy 0.991 · seed 0 (base 1)
                          expected  retained-similarity T  at most 0.50   (0: the class decides the map, 1: it is ignored)
                          but was   T = 1.00, one-sided 95 % bounds [1.00, 1.00]
                          setup     16 inputs, 1 run, plain-pearson, signed
                          profile   step         similarity      floor   retained
                                    other class        1.00       0.00       1.00
                          signs     0 of 16 inputs below 0.50 (12 needed)
                          scale     gradient 0.00 (ok) · edge 1.00 (ok); repeatability of the method 1.00
                          maps      16 of 16 inputs have bit-identical maps for both classes
                          hint      all maps are bit-identical for another class: the method does not read the target
                          worst     all inputs alike (1.00)
                          picture   target/touchstone/random-logit-worst.png
                          again     mvn test -Dtest=PaintedTest#looksAtBothBoxes -Dtouchstone.seed=1"""));
        assertThat(error.getActual(), is("1.000 [1.000, 1.000]"));
    }

    @Test
    void maps_that_change_with_the_class_pass() {
        FakeRun run = run(OneStepRandomisationTest::ofClass);

        assertSensitiveToTarget(run, TARGET);

        Evidence evidence = run.recorded().get(0);
        assertThat(evidence.verdict(), is(Verdict.PASS));
        assertThat(
                evidence.message().lines().findFirst().orElseThrow(),
                is("assertSensitiveToTarget: painted changes its maps when another class is explained"));
        assertThat(evidence.exhibit().orElseThrow().name(), is("random-logit-worst"));
    }

    @Test
    void only_more_inputs_help_where_the_class_leaves_it_undecided() {
        FakeRun run = run((copy, sample, request) -> {
            Tensor map = PaintedMaps.ofModel(copy, sample, request);
            Tensor other = ofClass(copy, sample, request);
            float[] values = new float[map.size()];
            for (int k = 0; k < values.length; k++) {
                values[k] = map.get(k) + (request.otherClass() ? 1.73f * other.get(k) : 0);
            }
            return Tensor.of(values, map.shape());
        });

        assertThat(
                claim(assertThrows(UndecidedException.class, () -> assertSensitiveToTarget(run, TARGET))),
                is("assertSensitiveToTarget: painted is undecided: its T is too near 0.50; ask for more inputs"));
        assertThrows(SaliencyAssertionError.class, () -> assertSensitiveToTarget(run, TARGET.failingIfUndecided()));
    }

    @Test
    void maps_that_stay_whatever_the_labels_were_fail() {
        FakeRun run = run(PaintedMaps::ofInput);

        SaliencyAssertionError error =
                assertThrows(SaliencyAssertionError.class, () -> assertPassesDataRandomisation(run, DATA));

        assertThat(
                claim(error),
                is("assertPassesDataRandomisation: painted keeps its maps when the model learns shuffled labels"));
        assertThat(error.getMessage(), containsString("(0: the labels decide the map, 1: they are ignored)"));
        assertThat(
                error.getMessage(),
                containsString("setup     16 inputs, 1 model of shuffled labels, plain-pearson, signed\n"));
        assertThat(
                error.getMessage(),
                containsString(
                        "model     trained anew; accuracy 1.00 -> 0.00; 0.00 of the predictions stay; outputs finite"));
        assertThat(run.recorded().get(0).exhibit().orElseThrow().name(), is("data-randomisation-worst"));
    }

    @Test
    void maps_that_change_with_the_labels_pass() {
        FakeRun run = run(PaintedMaps::ofModel);

        assertPassesDataRandomisation(run, DATA.with(test -> test.replicates(2)));

        Evidence evidence = run.recorded().get(0);
        assertThat(evidence.verdict(), is(Verdict.PASS));
        assertThat(evidence.message(), containsString("2 models of shuffled labels"));
    }
}
