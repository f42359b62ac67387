package dev.touchstone.assertion;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.touchstone.FakeRun;
import dev.touchstone.Sampling;
import dev.touchstone.method.SignSemantics;
import dev.touchstone.randomisation.CascadeStep;
import dev.touchstone.randomisation.ControlReading;
import dev.touchstone.randomisation.Decision;
import dev.touchstone.randomisation.FakeCopies;
import dev.touchstone.randomisation.Guard;
import dev.touchstone.randomisation.ModelCheck;
import dev.touchstone.randomisation.Mprt;
import dev.touchstone.scenario.ScenarioCatalog;
import dev.touchstone.scenario.textbox.TextBox;
import dev.touchstone.statistics.Interval;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetentionMessageTest {

    private final FakeCopies copies = new FakeCopies(
            "painted",
            SignSemantics.SIGNED,
            new ScenarioCatalog(TextBox.settings()).get(TextBox.SIMPLE_FR),
            16,
            (copy, sample, request) -> FakeRun.painted(sample, 0.8, 0.1));
    private final FakeRun run = new FakeRun(
                    TextBox.SIMPLE_FR, Sampling.DEFAULT, true, sample -> FakeRun.painted(sample, 0.8, 0.1))
            .withCopies(copies);
    private final HandMadeRetention made = new HandMadeRetention();

    private Evidence evidence() {
        return evidence(false);
    }

    private Evidence evidence(boolean strict) {
        Mprt test = Mprt.standard(HandMadeRetention.RULE.similarity());
        return MprtJudge.of("assertPassesMPRT", test, RandomisationWording.MPRT, strict)
                .judge(run, any -> made.found(copies));
    }

    private String line(String label) {
        String start = "  %-8s  ".formatted(label);
        return evidence()
                .message()
                .lines()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }

    private static String claim(Evidence evidence) {
        return evidence.message().lines().findFirst().orElseThrow();
    }

    @Test
    void a_method_that_keeps_its_maps_fails_with_its_profile() {
        made.hints =
                List.of("a random head alone leaves 0.88: the map hardly depends on the output layer or the class");

        Evidence evidence = evidence();

        assertThat(evidence.verdict(), is(Verdict.FAIL));
        assertThat(evidence.message(), is("""
                        assertPassesMPRT: painted keeps its maps when the model loses what it learnt
                          scenario  textbox/simple-fr · model complex-cnn, worst bucket accuracy 0.991 · seed 0 (base 1)
                          expected  retained-similarity T  at most 0.50   (0: the parameters decide the map, 1: they are ignored)
                          but was   T = 0.63, one-sided 95 % bounds [0.60, 0.66]
                          setup     16 inputs, 3 random models, spearman, signed, top-down by blocks, reinitialised
                          profile   step              similarity      floor   retained
                                    05Linear                0.88       0.07       0.88
                                    04Linear                0.84       0.07       0.83
                                    03Linear                0.70       0.06       0.68
                                    02Conv2d                0.56       0.08       0.52
                                    01Conv2d (= all)        0.25       0.03       0.22
                          signs     2 of 16 inputs below 0.50 (12 needed)
                          model     100.0 % of 44,426 parameters changed; accuracy 1.00 -> 0.11; 0.13 of the predictions stay; outputs finite
                          scale     gradient 0.03 (ok) · edge 1.00 (ok); repeatability of the method 1.00
                          hint      a random head alone leaves 0.88: the map hardly depends on the output layer or the class
                          worst     #12 of bucket 1 (empty) (0.71); best #14 of bucket 3 (B) (0.49)
                          picture   target/touchstone/mprt-worst.png
                          again     mvn test -Dtest=PaintedTest#looksAtBothBoxes -Dtouchstone.seed=1"""));
        assertThat(evidence.expected(), is("retained-similarity at most 0.50"));
        assertThat(evidence.actual(), is("0.630 [0.600, 0.660]"));
    }

    @Test
    void the_evidence_holds_the_numbers_and_the_worst_input() {
        Evidence evidence = evidence();

        assertThat(evidence.figure().getAsDouble(), is(0.63));
        assertThat(evidence.scalarisation(), is("signed-channel-sum"));
        Exhibit exhibit = evidence.exhibit().orElseThrow();
        assertThat(exhibit.name(), is("mprt-worst"));
        assertThat(exhibit.value(), is(0.71));
        assertThat(exhibit.explanation().sample(), is(copies.samples().get(12)));
        assertThat(exhibit.explanation().target(), is(copies.targets().get(12)));
        RandomisationEvidence randomisation = evidence.randomisation().orElseThrow();
        assertThat(randomisation.bounds(), is(made.bounds));
        assertThat(randomisation.steps(), is(made.steps));
        assertThat(randomisation.controls(), is(Map.of("gradient", 0.03, "edge", 1.0)));
        assertThat(randomisation.strip().orElseThrow().steps().size(), is(5));
    }

    @Test
    void a_method_that_is_not_repeatable_is_invalid_and_no_number_is_told() {
        made.undefined()
                .breaking(
                        Guard.METHOD_REPEATABLE,
                        Decision.INVALID,
                        "two runs on the same model and input agree 0.01, maps of unrelated inputs and models 0.00; fix the method's seed");
        made.ceiling = 0.01;

        Evidence evidence = evidence();

        assertThat(evidence.verdict(), is(Verdict.INVALID));
        assertThat(evidence.message(), is("""
                        assertPassesMPRT: invalid for painted: its maps are not repeatable, or the same for all inputs, so that they change proves nothing
                          scenario  textbox/simple-fr · model complex-cnn, worst bucket accuracy 0.991 · seed 0 (base 1)
                          expected  retained-similarity T  at most 0.50   (0: the parameters decide the map, 1: they are ignored)
                          but was   T is not defined
                          guard     G2: two runs on the same model and input agree 0.01, maps of unrelated inputs and models 0.00; fix the method's seed
                          setup     16 inputs, 3 random models, spearman, signed, top-down by blocks, reinitialised
                          profile   step              similarity      floor   retained
                                    05Linear                0.01       0.00  undefined
                                    04Linear                0.01       0.00  undefined
                                    03Linear                0.01       0.00  undefined
                                    02Conv2d                0.01       0.00  undefined
                                    01Conv2d (= all)        0.01       0.00  undefined
                          model     100.0 % of 44,426 parameters changed; accuracy 1.00 -> 0.11; 0.13 of the predictions stay; outputs finite
                          scale     no controls; repeatability of the method 0.01
                          again     mvn test -Dtest=PaintedTest#looksAtBothBoxes -Dtouchstone.seed=1"""));
        assertThat(evidence.figure().isPresent(), is(false));
        assertThat(evidence.actual(), is(made.broken.orElseThrow().told()));
        assertThat(evidence.exhibit().isPresent(), is(false));
    }

    @Test
    void a_model_that_did_not_change_is_no_test_of_the_method() {
        made.breaking(Guard.MODEL_RANDOMISED, Decision.INVALID, "only 40.0 % of 44,426 parameters changed");
        made.model = Optional.of(new ModelCheck(44426, 0.4, 1, 0.97, 0.99, false));

        assertThat(evidence().verdict(), is(Verdict.INVALID));
        assertThat(
                claim(evidence()),
                is(
                        "assertPassesMPRT: invalid for painted: the model did not lose what it learnt, so what its maps do proves nothing"));
        assertThat(line("guard"), is("G1: only 40.0 % of 44,426 parameters changed"));
        assertThat(
                line("model"),
                is(
                        "40.0 % of 44,426 parameters changed; accuracy 1.00 -> 0.97; 0.99 of the predictions stay; outputs not finite"));
    }

    @Test
    void a_model_on_which_the_gradient_fails_cannot_discriminate() {
        made.breaking(Guard.CONTROLS, Decision.NO_POWER, "the gradient retains 0.52 itself, and must stay below 0.40");
        made.controls = List.of(new ControlReading("gradient", 0.52, false), new ControlReading("edge", 1, true));

        Evidence evidence = evidence();

        assertThat(evidence.verdict(), is(Verdict.CANNOT_DISCRIMINATE));
        assertThat(
                claim(evidence),
                is(
                        "assertPassesMPRT: cannot discriminate, which is no fault of painted: a control is on the wrong side"));
        assertThat(line("guard"), is("G4: the gradient retains 0.52 itself, and must stay below 0.40"));
        assertThat(line("scale"), is("gradient 0.52 (not ok) · edge 1.00 (ok); repeatability of the method 1.00"));
        assertThat(line("picture"), is(""));
    }

    @Test
    void bounds_on_both_sides_of_the_threshold_are_undecided() {
        made.decision = Decision.UNDECIDED;
        made.bounds = Optional.of(new Interval(0.40, 0.66));

        assertThat(evidence().verdict(), is(Verdict.UNDECIDED));
        assertThat(
                claim(evidence()),
                is(
                        "assertPassesMPRT: painted is undecided: its T is too near 0.50; ask for more inputs or random models"));
    }

    @Test
    void a_mean_that_a_few_inputs_carry_is_undecided() {
        made.decision = Decision.UNDECIDED;
        made.retained = 0.3;
        made.bounds = Optional.of(new Interval(0.1, 0.5));
        made.below = 10;

        assertThat(
                claim(evidence()),
                is("assertPassesMPRT: painted is undecided: its T is below 0.50, but a few inputs carry it"));
        assertThat(line("signs"), is("10 of 16 inputs below 0.50 (12 needed)"));
    }

    @Test
    void what_cannot_be_decided_may_be_asked_to_fail() {
        made.decision = Decision.UNDECIDED;
        made.bounds = Optional.of(new Interval(0.40, 0.66));

        Evidence evidence = evidence(true);

        assertThat(evidence.verdict(), is(Verdict.FAIL));
        assertThat(
                claim(evidence),
                is(
                        "assertPassesMPRT: painted is undecided: its T is too near 0.50; ask for more inputs or random models (which was asked to fail)"));
    }

    @Test
    void a_strict_question_does_not_speak_of_it_where_something_is_decided() {
        assertThat(claim(evidence(true)), is(claim(evidence(false))));
    }

    @Test
    void maps_that_no_randomisation_changed_are_counted() {
        made.retained = 1;
        made.bounds = Optional.of(new Interval(1, 1));
        made.identical = 16;

        assertThat(line("but was"), is("T = 1.00, one-sided 95 % bounds [1.00, 1.00]"));
        assertThat(line("maps"), is("16 of 16 inputs have bit-identical maps before and after"));
    }

    @Test
    void maps_that_cannot_be_compared_are_counted_by_step() {
        made.degenerate = Map.of("01Conv2d", 3, "03Linear", 2);

        assertThat(line("maps"), is("5 of 240 are constant or not finite and left out: 03Linear 2, 01Conv2d 3"));
    }

    @Test
    void too_many_of_them_are_undecided_whatever_the_number_is() {
        made.breaking(Guard.MAPS_COMPARABLE, Decision.UNDECIDED, "100 of 240 maps of random models are constant");

        assertThat(evidence().verdict(), is(Verdict.UNDECIDED));
        assertThat(
                claim(evidence()),
                is("assertPassesMPRT: painted is undecided: too many of its maps cannot be compared"));
        assertThat(line("guard"), is("G3: 100 of 240 maps of random models are constant"));
    }

    @Test
    void a_method_that_passes_is_told_so_with_the_same_numbers() {
        made.decision = Decision.PASS;
        made.retained = 0.03;
        made.bounds = Optional.of(new Interval(-0.01, 0.06));
        made.below = 16;
        made.byInput = HandMadeRetention.inputs(0.03, 0.08, -0.02);
        made.steps = List.of(new CascadeStep("01Linear", 0.03, 0.0, 0.03));
        made.magnitudes = true;

        Evidence evidence = evidence();

        assertThat(evidence.verdict(), is(Verdict.PASS));
        assertThat(evidence.scalarisation(), is("abs-of-channel-sum"));
        assertThat(evidence.message(), is("""
                        assertPassesMPRT: painted changes its maps when the model loses what it learnt
                          scenario  textbox/simple-fr · model complex-cnn, worst bucket accuracy 0.991 · seed 0 (base 1)
                          expected  retained-similarity T  at most 0.50   (0: the parameters decide the map, 1: they are ignored)
                          but was   T = 0.03, one-sided 95 % bounds [-0.01, 0.06]
                          setup     16 inputs, 3 random models, spearman, magnitudes, top-down by blocks, reinitialised
                          profile   step      similarity      floor   retained
                                    01Linear        0.03       0.00       0.03
                          signs     16 of 16 inputs below 0.50 (12 needed)
                          model     100.0 % of 44,426 parameters changed; accuracy 1.00 -> 0.11; 0.13 of the predictions stay; outputs finite
                          scale     gradient 0.03 (ok) · edge 1.00 (ok); repeatability of the method 1.00
                          worst     #12 of bucket 1 (empty) (0.08); best #14 of bucket 3 (B) (-0.02)
                          again     mvn test -Dtest=PaintedTest#looksAtBothBoxes -Dtouchstone.seed=1"""));
    }

    @Test
    void a_long_cascade_shows_its_ends_and_what_lies_between() {
        made.steps = IntStream.range(0, 16)
                .mapToObj(t -> new CascadeStep("%02dConv2d".formatted(16 - t), 0.9 - t / 20.0, 0.1, 0.85 - t / 20.0))
                .toList();

        assertThat(evidence().message().lines().skip(5).limit(10).collect(Collectors.joining("\n")), is("""
                          profile   step              similarity      floor   retained
                                    16Conv2d                0.90       0.10       0.85
                                    15Conv2d                0.85       0.10       0.80
                                    14Conv2d                0.80       0.10       0.75
                                    13Conv2d                0.75       0.10       0.70
                                    ... 8 more, which retain 0.30 to 0.65
                                    04Conv2d                0.30       0.10       0.25
                                    03Conv2d                0.25       0.10       0.20
                                    02Conv2d                0.20       0.10       0.15
                                    01Conv2d (= all)        0.15       0.10       0.10""".indent(2)
                .stripTrailing()));
    }

    @Test
    void nine_steps_are_shown_as_they_are() {
        made.steps = IntStream.range(0, 9)
                .mapToObj(t -> new CascadeStep("%dConv2d".formatted(9 - t), 0.5, 0.1, 0.4))
                .toList();

        assertThat(
                evidence()
                        .message()
                        .lines()
                        .filter(line -> line.contains("Conv2d"))
                        .count(),
                is(9L));
    }
}
