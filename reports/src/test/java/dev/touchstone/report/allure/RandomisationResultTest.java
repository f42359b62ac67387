package dev.touchstone.report.allure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.RandomisationEvidence;
import dev.touchstone.assertion.Verdict;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.engine.listener.RunRecord;
import dev.touchstone.randomisation.CascadeStep;
import dev.touchstone.report.Cascades;
import dev.touchstone.report.DrawnRun;
import dev.touchstone.report.Examples;
import io.qameta.allure.model.Attachment;
import io.qameta.allure.model.Label;
import io.qameta.allure.model.TestResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a randomisation test leaves in its Allure result. */
class RandomisationResultTest {

    private static final String DIRECTORY = "allure.results.directory";

    @TempDir
    Path directory;

    @BeforeEach
    void point_allure_to_the_directory() {
        System.setProperty(DIRECTORY, directory.toString());
    }

    @AfterEach
    void leave_no_trace() {
        System.clearProperty(DIRECTORY);
    }

    @Test
    void strip_profile_and_steps_of_a_failed_run_are_attached() throws IOException {
        List<Attachment> attachments =
                report(RunOutcome.FAILED, Cascades.evidence(Verdict.FAIL, 0.63)).getAttachments();

        assertThat(
                attachments.stream()
                        .map(attachment -> attachment.getName() + " " + attachment.getType())
                        .toList(),
                contains(
                        "bucket-09-worst image/png",
                        "bucket-09-worst-profile image/svg+xml",
                        "assertPassesMPRT by step text/csv",
                        "evidence application/json"));
        assertThat(ImageIO.read(file(attachments.get(0)).toFile()).getWidth(), is(8 + 4 * 136));
        assertThat(Files.readString(file(attachments.get(1))), startsWith("<svg xmlns="));
        assertThat(attachments.get(1).getSource().endsWith(".svg"), is(true));
        assertThat(Files.readString(file(attachments.get(2))), is("""
                        step,similarity,floor,retained
                        05Linear,0.88,0.07,0.88
                        04Linear,0.84,0.07,0.83
                        03Linear,0.7,0.06,0.68
                        02Conv2d,0.56,0.08,0.52
                        01Conv2d,0.25,0.03,0.22
                        """));
    }

    @Test
    void a_run_that_passed_keeps_its_steps_without_pictures() {
        TestResult result = report(RunOutcome.PASSED, Cascades.evidence(Verdict.PASS, 0.03));

        assertThat(
                result.getAttachments().stream().map(Attachment::getName).toList(),
                contains("assertPassesMPRT by step"));
        assertThat(result.getDescription(), not(containsString("data:")));
    }

    @Test
    void the_description_shows_the_strip_and_the_figures() {
        String description =
                report(RunOutcome.FAILED, Cascades.evidence(Verdict.FAIL, 0.63)).getDescription();

        assertThat(
                description,
                startsWith("| sample #17 of bucket 9 (B, Box1): retained similarity 0.02 · guided-backprop, each map by"
                        + " its own maximum · 0: trained model, from 1: steps with their similarity |\n| --- |\n"
                        + "| ![cascade](data:image/png;base64,"));
        assertThat(description, containsString("""
                        **assertPassesMPRT**: FAIL. Asked for retained similarity at most 0.50. Map as sum-of-channels.

                        retained similarity 0.630 \\[0.600, 0.660\\]; ceiling 1.00; gradient 0.03; sobel-edge 1.00.

                        | step | similarity | floor | retained |
                        | --- | --- | --- | --- |
                        | 1 · 05Linear | 0.88 | 0.07 | 0.88 |
                        | 2 · 04Linear | 0.84 | 0.07 | 0.83 |
                        | 3 · 03Linear | 0.70 | 0.06 | 0.68 |
                        | 4 · 02Conv2d | 0.56 | 0.08 | 0.52 |
                        | 5 · 01Conv2d | 0.25 | 0.03 | 0.22 |
                        """));
        assertThat(description.length(), lessThan(100_000));
    }

    @Test
    void of_a_long_cascade_the_description_shows_some_steps_and_stays_small() {
        List<CascadeStep> profile = IntStream.rangeClosed(1, 17)
                .mapToObj(i -> new CascadeStep("conv" + i, 0, 0, 0))
                .toList();
        RandomisationEvidence found = new RandomisationEvidence(
                "retained similarity",
                0.6,
                Optional.empty(),
                profile,
                1,
                Map.of(),
                Optional.of(Cascades.images(profile)));
        String description = report(RunOutcome.FAILED, Cascades.evidence(Verdict.FAIL, found))
                .getDescription();

        assertThat(description, containsString("steps with their similarity, 5 of 17 |"));
        assertThat(description, containsString("![cascade]"));
        assertThat(description.length(), lessThan(100_000));
    }

    @Test
    void a_ceiling_that_is_none_is_not_told() {
        RandomisationEvidence found = new RandomisationEvidence(
                "rise of complexity", 0.1, Optional.empty(), List.of(), Double.NaN, Map.of(), Optional.empty());

        assertThat(
                report(RunOutcome.PASSED, Cascades.evidence(Verdict.PASS, found))
                        .getDescription(),
                containsString("\n\nrise of complexity 0.100.\n\n"));
    }

    @Test
    void a_test_that_cannot_speak_shows_its_maps_too() {
        TestResult result = report(RunOutcome.FAILED, Cascades.invalid());

        assertThat(result.getDescription(), containsString("![cascade]"));
        assertThat(
                result.getDescription(),
                containsString("**assertPassesMPRT**: INVALID. Asked for retained similarity at most 0.50."));
        assertThat(
                result.getDescription(),
                containsString(
                        "two runs on the trained model agree 0.01 (floor 0.00).\n\nretained similarity undefined; ceiling 0.01."));
    }

    @Test
    void the_property_is_named() {
        List<Label> labels =
                report(RunOutcome.PASSED, Cascades.evidence(Verdict.PASS, 0.03)).getLabels();

        assertThat(
                labels.stream()
                        .filter(label -> label.getName().equals("epic"))
                        .map(Label::getValue)
                        .toList(),
                contains("Passes MPRT"));
    }

    private Path file(Attachment attachment) {
        return directory.resolve(attachment.getSource());
    }

    private static TestResult report(RunOutcome outcome, Evidence evidence) {
        RunRecord run = Examples.run("guided-backprop", "textbox/simple-fr", outcome, evidence);
        TestResult result = new TestResult().setUuid("a-test");
        result.getLabels().add(new Label().setName("junit.platform.uniqueid").setValue(run.uniqueId()));
        new AllureReport().runFinished(DrawnRun.of(run));
        new AllureBridge().beforeTestStop(result);
        return result;
    }
}
