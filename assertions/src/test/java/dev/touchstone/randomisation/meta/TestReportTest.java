package dev.touchstone.randomisation.meta;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notANumber;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.randomisation.Decision;
import dev.touchstone.randomisation.Mprt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestReportTest {

    private static final Estimator TEST = new MprtEstimator("mprt", Mprt.standard(new CentredCosine()));
    private static final MetaDesign DESIGN = new MetaDesign(1, 3, 2, List.of(0.0, 0.5, 1.0));
    private static final List<KnownMethod> KNOWN = List.of(
            new KnownMethod("gradient", Expectation.PASSES),
            new KnownMethod("saliency", Expectation.PASSES),
            new KnownMethod("edge", Expectation.FAILS),
            new KnownMethod("constant", Expectation.FAILS),
            new KnownMethod("random", Expectation.PROVES_NOTHING));
    private static final List<MethodReadings> READINGS = KNOWN.stream()
            .map(method -> MethodReadings.of(TEST, new PaintedModel(), method, DESIGN))
            .toList();
    private static final TestReport REPORT = TestReport.of("painted", TEST.id(), KNOWN, READINGS);

    private static List<Decision> decisions(String method) {
        return REPORT.trials().stream()
                .filter(trial -> trial.method().equals(method))
                .map(Trial::decision)
                .toList();
    }

    @Test
    void each_known_method_is_judged_on_each_seed_and_minor_perturbation() {
        assertThat(decisions("gradient"), is(Collections.nCopies(7, Decision.PASS)));
        assertThat(decisions("saliency"), is(Collections.nCopies(7, Decision.PASS)));
        assertThat(decisions("edge"), is(Collections.nCopies(7, Decision.FAIL)));
        assertThat(decisions("constant"), is(Collections.nCopies(7, Decision.FAIL)));
        assertThat(decisions("random"), is(Collections.nCopies(7, Decision.INVALID)));
        assertThat(
                REPORT.trials().stream()
                        .filter(trial -> trial.method().equals("gradient"))
                        .map(Trial::occasion)
                        .toList(),
                is(List.of(
                        "seed-1",
                        "seed-2",
                        "seed-3",
                        "seed-1_model-0.001-0",
                        "seed-1_model-0.001-1",
                        "seed-1_input-0.001-0",
                        "seed-1_input-0.001-1")));
    }

    @Test
    void nothing_is_wrong_and_nothing_flips() {
        assertThat(REPORT.rates().wrong(), is(new Rate(0, 35)));
        assertThat(REPORT.rates().specificity(), is(new Rate(14, 14)));
        assertThat(REPORT.rates().sensitivity(), is(new Rate(14, 14)));
        assertThat(REPORT.rates().refusal(), is(new Rate(7, 7)));
        assertThat(REPORT.seedFlips().rate(), is(new Rate(0, 15)));
        assertThat(REPORT.noiseFlips().rate(), is(new Rate(0, 20)));
    }

    @Test
    void a_test_that_passes_everything_is_found_out() {
        List<MethodReadings> kind = READINGS.stream()
                .map(its -> new MethodReadings(
                        its.method(),
                        its.occasions().stream()
                                .map(at -> new OccasionReading(
                                        at.occasion(),
                                        new Reading(
                                                Decision.PASS,
                                                at.reading().statistic(),
                                                at.reading().bounds(),
                                                at.reading().scores()),
                                        at.samePrediction()))
                                .toList(),
                        its.doses()))
                .toList();

        VerdictRates rates = TestReport.of("painted", "kind", KNOWN, kind).rates();

        assertThat(rates.sensitivity(), is(new Rate(0, 14)));
        assertThat(rates.refusal(), is(new Rate(0, 7)));
        assertThat(rates.wrong(), is(new Rate(21, 35)));
    }

    @Test
    void methods_that_must_pass_are_mixed_with_what_ignores_the_model() {
        assertThat(REPORT.responses().stream().map(DoseResponse::method).toList(), is(List.of("gradient", "saliency")));
        DoseResponse response = REPORT.responses().get(0);
        assertThat(response.doses().get(0).statistic(), closeTo(0, 0.1));
        assertThat(response.doses().get(1).statistic(), closeTo(0.5, 0.1));
        assertThat(response.doses().get(2).statistic(), closeTo(1, 1e-6));
        assertThat(response.isMonotone(), is(true));
        assertThat(response.doses().get(2).decision(), is(Decision.FAIL));
    }

    @Test
    void a_faulty_method_fails_without_a_score() {
        Reading faulty = READINGS.get(3).occasions().get(0).reading();

        assertThat(faulty.decision(), is(Decision.FAIL));
        assertThat(faulty.scores().size(), is(16));
        assertThat(faulty.scores(), everyItem(notANumber()));
    }

    @Test
    void a_disruption_is_asked_of_the_samples_whose_prediction_changed() {
        MetaConsistency criteria = EstimatorConsistency.of(
                READINGS.subList(0, 2), PerturbationSpace.MODEL, TEST.direction(), ConsistencyVariant.MENDED);

        assertThat(criteria.iacNoise().value().orElseThrow(), is(1.0));
        assertThat(criteria.iecNoise().value().orElseThrow(), is(1.0));
        assertThat(criteria.iacAdversary().terms(), is(4));
        List<Boolean> kept = new ArrayList<>(READINGS.get(0)
                .on(Occasion.disturbed(
                        1, new Perturbation(PerturbationSpace.INPUT, FailureMode.ADVERSARY_REACTIVITY, 1)))
                .samePrediction());
        assertThat(kept.contains(false) && kept.contains(true), is(true));
    }

    @Test
    void an_unknown_method_is_named() {
        assertThat(
                assertThrows(
                                IllegalArgumentException.class,
                                () -> TestReport.of("painted", "mprt", KNOWN.subList(1, 2), READINGS))
                        .getMessage(),
                is("nothing is known of the method gradient"));
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> READINGS.get(0)
                                .on(Occasion.undisturbed(9)))
                        .getMessage(),
                is("gradient was not read at seed-9"));
        assertThat(
                assertThrows(
                                IllegalArgumentException.class,
                                () -> EstimatorConsistency.of(
                                        List.of(),
                                        PerturbationSpace.MODEL,
                                        TEST.direction(),
                                        ConsistencyVariant.MENDED))
                        .getMessage(),
                is("there are no methods to compare"));
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> new MetaDesign(1, 0, 2, List.of()))
                        .getMessage(),
                is("a test is judged by a seed or more and by no perturbation or more, not by 0 and 2"));
    }
}
