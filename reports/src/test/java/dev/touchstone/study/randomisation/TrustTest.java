package dev.touchstone.study.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import dev.touchstone.randomisation.meta.ConsistencyVariant;
import dev.touchstone.randomisation.meta.DoseResponse;
import dev.touchstone.randomisation.meta.EstimatorConsistency;
import dev.touchstone.randomisation.meta.MetaConsistency;
import dev.touchstone.randomisation.meta.MetaDesign;
import dev.touchstone.randomisation.meta.PerturbationSpace;
import dev.touchstone.randomisation.meta.Rate;
import dev.touchstone.randomisation.meta.TestReport;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The study in small, on a Transformer that ships: how far its verdicts can be trusted. */
class TrustTest {

    private static final List<String> METHODS =
            List.of("gradient", "saliency", "lrp-epsilon", "input", "constant", "random");

    @TempDir
    private static Path directory;

    private static StudiedTests mprt;

    @BeforeAll
    static void study() {
        RandomisationPlan plan = new RandomisationPlan(
                TestedWorlds.chosen(List.of("andor/3in-binary/and")),
                TestedTests.chosen(List.of("mprt"), 16, 1),
                METHODS,
                new MetaDesign(1, 3, 1, List.of(0.0, 0.25, 0.5, 0.75, 1.0)));
        mprt = new RandomisationRun(
                        plan,
                        new StoredTestedModels(directory.resolve("models"), "cpu", 1),
                        directory.resolve("cells"),
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                        System::nanoTime)
                .run()
                .get(0);
    }

    @Test
    void every_method_is_judged_rightly_on_every_seed_and_under_minor_noise() {
        TestReport report = mprt.report();

        assertThat(report.trials().size(), is(6 * 5));
        assertThat(report.rates().specificity(), is(new Rate(15, 15)));
        assertThat(report.rates().sensitivity(), is(new Rate(10, 10)));
        assertThat(report.rates().refusal(), is(new Rate(5, 5)));
        assertThat(report.rates().undecided(), is(new Rate(0, 30)));
        assertThat(report.rates().wrong().share(), is(lessThanOrEqualTo(0.01)));
        assertThat(report.seedFlips().rate(), is(new Rate(0, 18)));
        assertThat(report.noiseFlips().rate(), is(new Rate(0, 12)));
    }

    @Test
    void the_more_of_a_map_ignores_the_model_the_more_is_retained_until_the_test_fails() {
        for (DoseResponse response : mprt.report().responses()) {
            int last = response.doses().size() - 1;
            assertThat(response.method(), response.doses().get(last).statistic(), closeTo(1, 1e-6));
            assertThat(response.method(), response.passesUpTo().orElseThrow(), is(greaterThanOrEqualTo(0.25)));
            assertThat(response.method(), response.failsFrom().orElseThrow(), is(lessThanOrEqualTo(0.75)));
        }
    }

    @Test
    void criteria_of_consistency_are_defined_on_a_real_model() {
        MetaConsistency model = EstimatorConsistency.of(
                mprt.sensitive(), PerturbationSpace.MODEL, mprt.test().direction(), ConsistencyVariant.MENDED);

        assertThat(model.iecNoise().value().orElseThrow(), is(lessThanOrEqualTo(1.0)));
        assertThat(1 - model.iecNoise().value().orElseThrow(), is(lessThan(0.2)));
        assertThat(model.iacAdversary().undefined(), is(0));
    }
}
