package dev.touchstone.assertion;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.touchstone.FakeRun;
import dev.touchstone.Sampling;
import dev.touchstone.method.SignSemantics;
import dev.touchstone.randomisation.CascadeStrip;
import dev.touchstone.randomisation.ControlReading;
import dev.touchstone.randomisation.Decision;
import dev.touchstone.randomisation.EfficientMprtResult;
import dev.touchstone.randomisation.FakeCopies;
import dev.touchstone.randomisation.Guard;
import dev.touchstone.randomisation.GuardFinding;
import dev.touchstone.randomisation.MapRequest;
import dev.touchstone.randomisation.ModelCheck;
import dev.touchstone.randomisation.ModelCopy;
import dev.touchstone.randomisation.SignTest;
import dev.touchstone.scenario.ScenarioCatalog;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.textbox.TextBox;
import dev.touchstone.statistics.Interval;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class EfficientMprtMessageTest {

    private final FakeCopies copies = new FakeCopies(
            "painted",
            SignSemantics.SIGNED,
            new ScenarioCatalog(TextBox.settings()).get(TextBox.SIMPLE_FR),
            16,
            (copy, sample, request) -> FakeRun.painted(sample, 0.8, 0.1));
    private final FakeRun run = new FakeRun(
                    TextBox.SIMPLE_FR, Sampling.DEFAULT, true, sample -> FakeRun.painted(sample, 0.8, 0.1))
            .withCopies(copies);

    private Evidence evidence(Decision decision, Optional<GuardFinding> broken, double rise, Interval bounds) {
        boolean known = !Double.isNaN(rise);
        EfficientMprtResult result = new EfficientMprtResult(
                decision,
                broken,
                rise,
                known ? Optional.of(bounds) : Optional.empty(),
                "entropy-100-shared-rms",
                Math.log(100),
                3.2,
                3.21,
                known ? HandMadeRetention.inputs(rise, -0.012, 0.031) : Collections.nCopies(16, Double.NaN),
                5,
                new SignTest(9, 16),
                new ModelCheck(44426, 1, 1, 0.11, 0.13, true),
                Optional.of(new ControlReading("gradient", 0.12, true)),
                Optional.of(new Interval(0.09, 0.15)),
                known ? OptionalDouble.of(0.48) : OptionalDouble.empty(),
                known ? List.of() : List.of("70 of 80 maps of random models are constant or not finite and left out"),
                known ? Optional.of(strip()) : Optional.empty());
        return new EfficientMprtJudge(
                        new RandomisationQuestion(
                                "assertPassesEfficientMPRT",
                                "complexity-rise",
                                Bound.above(0),
                                RandomisationWording.EFFICIENT_MPRT,
                                "",
                                false,
                                false),
                        false)
                .judge(run, copies, any -> result);
    }

    private Evidence evidence(Decision decision, double rise, Interval bounds) {
        return evidence(decision, Optional.empty(), rise, bounds);
    }

    private CascadeStrip strip() {
        Tensor map =
                copies.maps(ModelCopy.trained(), MapRequest.of("reference")).get(12);
        return new CascadeStrip(copies.samples().get(12), 0, map, List.of());
    }

    private static String claim(Evidence evidence) {
        return evidence.message().lines().findFirst().orElseThrow();
    }

    @Test
    void maps_that_stay_as_complex_fail_with_both_complexities() {
        Evidence evidence = evidence(Decision.FAIL, 0.002, new Interval(-0.009, 0.011));

        assertThat(evidence.message(), is("""
                        assertPassesEfficientMPRT: painted draws maps as complex as before when the model loses what it learnt
                          scenario  textbox/simple-fr · model complex-cnn, worst bucket accuracy 0.991 · seed 0 (base 1)
                          expected  complexity-rise  above 0.00   (the median over inputs of the relative rise; 0: as complex as before)
                          but was   median rise +0.2 %, one-sided 95 % bounds [-0.9 %, +1.1 %]
                          setup     16 inputs, 5 random models, entropy-100-shared-rms, signed
                          maps      complexity 3.20 -> 3.21 of 4.61 at most
                          signs     9 of 16 inputs rise (12 needed)
                          model     100.0 % of 44,426 parameters changed; accuracy 1.00 -> 0.11; 0.13 of the predictions stay; outputs finite
                          scale     gradient +12.0 % [+9.0 %, +15.0 %] (ok)
                          output    the complexity of maps and the entropy of the model's output correlate by 0.48
                          worst     #12 of bucket 1 (empty) (-1.2 %); best #14 of bucket 3 (B) (+3.1 %)
                          picture   target/touchstone/efficient-mprt-worst.png
                          again     mvn test -Dtest=PaintedTest#looksAtBothBoxes -Dtouchstone.seed=1"""));
        assertThat(evidence.expected(), is("complexity-rise above 0.00"));
        assertThat(evidence.actual(), is("0.002 [-0.009, 0.011]"));
        assertThat(evidence.figure().getAsDouble(), is(0.002));
        assertThat(evidence.exhibit().orElseThrow().value(), is(-0.012));
    }

    @Test
    void maps_that_become_simpler_are_told_apart() {
        assertThat(
                claim(evidence(Decision.FAIL, -0.2, new Interval(-0.3, -0.1))),
                is("assertPassesEfficientMPRT: painted draws simpler maps when the model loses what it learnt"));
    }

    @Test
    void a_rise_passes() {
        Evidence evidence = evidence(Decision.PASS, 0.12, new Interval(0.09, 0.15));

        assertThat(evidence.verdict(), is(Verdict.PASS));
        assertThat(
                claim(evidence),
                is("assertPassesEfficientMPRT: painted draws more complex maps when the model loses what it learnt"));
    }

    @Test
    void neither_shown_is_undecided() {
        Evidence evidence = evidence(Decision.UNDECIDED, 0.02, new Interval(-0.09, 0.15));

        assertThat(evidence.verdict(), is(Verdict.UNDECIDED));
        assertThat(
                claim(evidence),
                is(
                        "assertPassesEfficientMPRT: painted is undecided: neither a rise that matters nor its absence can be shown"));
    }

    @Test
    void nothing_measured_is_no_number() {
        Evidence evidence = evidence(
                Decision.UNDECIDED,
                Optional.of(new GuardFinding(Guard.MAPS_COMPARABLE, "70 of 80 maps of random models are constant")),
                Double.NaN,
                null);

        assertThat(evidence.figure().isPresent(), is(false));
        assertThat(evidence.actual(), is("70 of 80 maps of random models are constant"));
        assertThat(evidence.message(), is("""
                        assertPassesEfficientMPRT: painted is undecided: too many of its maps cannot be compared
                          scenario  textbox/simple-fr · model complex-cnn, worst bucket accuracy 0.991 · seed 0 (base 1)
                          expected  complexity-rise  above 0.00   (the median over inputs of the relative rise; 0: as complex as before)
                          but was   the rise is not defined
                          guard     G3: 70 of 80 maps of random models are constant
                          setup     16 inputs, 5 random models, entropy-100-shared-rms, signed
                          maps      complexity 3.20 -> 3.21 of 4.61 at most
                          model     100.0 % of 44,426 parameters changed; accuracy 1.00 -> 0.11; 0.13 of the predictions stay; outputs finite
                          scale     gradient +12.0 % [+9.0 %, +15.0 %] (ok)
                          hint      70 of 80 maps of random models are constant or not finite and left out
                          again     mvn test -Dtest=PaintedTest#looksAtBothBoxes -Dtouchstone.seed=1"""));
    }
}
