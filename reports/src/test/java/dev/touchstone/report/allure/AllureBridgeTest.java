package dev.touchstone.report.allure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.touchstone.assertion.Verdict;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.engine.listener.RunRecord;
import dev.touchstone.report.DrawnRun;
import dev.touchstone.report.Examples;
import io.qameta.allure.AllureLifecycle;
import io.qameta.allure.FileSystemResultsWriter;
import io.qameta.allure.model.Attachment;
import io.qameta.allure.model.Label;
import io.qameta.allure.model.Parameter;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.TestResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllureBridgeTest {

    private static final String DIRECTORY = "allure.results.directory";
    private static final RunRecord FAILED =
            Examples.run("gradient", "textbox/complex-cr2", RunOutcome.FAILED, Examples.evidence(Verdict.FAIL, 0.24));

    @TempDir
    Path directory;

    private final AllureReport listener = new AllureReport();

    @BeforeEach
    void point_allure_to_the_directory() {
        System.setProperty(DIRECTORY, directory.toString());
    }

    @AfterEach
    void leave_no_trace() {
        System.clearProperty(DIRECTORY);
        listener.executionFinished();
    }

    @Test
    void the_description_of_a_failed_test_shows_three_pictures() throws IOException {
        String description = report(FAILED).getDescription();

        assertThat(
                description.lines().findFirst().orElseThrow(),
                is("| sample #17 of bucket 9 (B, Box1): PAFL-tight 0.02 | gradient, blue -1.6 to red 1.6, most 2.4"
                        + " | solid: focus · dashed: avoid |"));
        Matcher pictures = Pattern.compile("!\\[[a-z ]+]\\(data:image/png;base64,([^)]+)\\)")
                .matcher(description);
        int count = 0;
        for (; pictures.find(); count++) {
            byte[] png = Base64.getDecoder().decode(pictures.group(1));
            assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth(), is(192));
        }
        assertThat(count, is(3));
        assertThat(description.length(), lessThan(100_000));
    }

    @Test
    void the_description_holds_the_figures() {
        assertThat(report(FAILED).getDescription(), containsString("""
                        **assertPrimaryFocus**: FAIL. Asked for PAFL-tight above 0.50 in every bucket. Map as abs-of-channel-sum.

                        | bucket | verdict | PAFL-tight | interval | SAFL-tight | oracle | random | normalised | samples |
                        | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                        | 9 (B, Box1) | FAIL | 0.24 | \\[0.21,\u00a00.27\\] | 0.55 | 0.98 | 0.06 | 0.20 | 100 |

                        Model complex-cnn, worst bucket accuracy 0.991, weights `0123456789ab`.

                        Again: <code>mvn test -Dtest=BoxTest#looksAtTheBox</code>
                        """));
    }

    @Test
    void drops_have_a_table_of_their_own() {
        String description = report(Examples.run("m", "s", RunOutcome.FAILED, Examples.drop(Verdict.FAIL, 0.29)))
                .getDescription();

        assertThat(description, containsString("Asked for drop of PAFL-tight below 0.10 in every pair."));
        assertThat(description, containsString("""
                        | from bucket | to bucket | verdict | drop | interval | oracle | lost to random |
                        | --- | --- | --- | --- | --- | --- | --- |
                        | 7 (Box1) | 9 (B, Box1) | FAIL | 0.29 | \\[0.24,\u00a00.34\\] | 0.00 | 0.69 |
                        """));
    }

    @Test
    void what_cannot_discriminate_is_told_with_its_figures_and_no_picture() {
        String description = report(
                        Examples.run("m", "s", RunOutcome.ABORTED, Examples.evidence(Verdict.CANNOT_DISCRIMINATE, 0.3)))
                .getDescription();

        assertThat(description, containsString("**assertPrimaryFocus**: CANNOT\\_DISCRIMINATE. Asked for"));
        assertThat(description, containsString("| 9 (B, Box1) | CANNOT\\_DISCRIMINATE | 0.30 |"));
        assertThat(description, not(containsString("data:")));
    }

    @Test
    void a_faulty_map_is_told_in_words() {
        assertThat(
                report(Examples.run("m", "s", RunOutcome.FAILED, Examples.faultyMap()))
                        .getDescription(),
                containsString(
                        "**assertPrimaryFocus**: FAIL. Map as abs-of-channel-sum.\n\n2 of 100 maps of bucket 9 (B, Box1) hold NaN: NaN at (0, 12, 40)."));
    }

    @Test
    void the_sheet_and_the_figures_are_attached() throws IOException {
        List<Attachment> attachments = report(FAILED).getAttachments();

        assertThat(
                attachments.stream().map(Attachment::getName).toList(),
                contains(
                        "bucket-09-worst",
                        "bucket-09-worst-buckets",
                        "bucket-09-worst against the truth",
                        "assertPrimaryFocus by bucket",
                        "evidence"));
        assertThat(
                ImageIO.read(directory.resolve(attachments.get(0).getSource()).toFile())
                        .getWidth(),
                is(592));
        assertThat(
                Files.readString(directory.resolve(attachments.get(3).getSource())),
                is("bucket,name,label,verdict,PAFL-tight,lower,upper,samples,worst sample,worst value,"
                        + "SAFL-tight,oracle,random,normalised\n"
                        + "9,\"B, Box1\",1,FAIL,0.24,0.21,0.27,100,17,0.02,0.55,0.98,0.06,"
                        + (0.24 - 0.06) / (0.98 - 0.06) + "\n"));
    }

    @Test
    void labels_and_parameters_say_what_was_tested() {
        TestResult result = report(FAILED);

        assertThat(label(result, "epic"), contains("Primary focus"));
        assertThat(label(result, "feature"), contains("gradient"));
        assertThat(label(result, "story"), contains("textbox/complex-cr2"));
        assertThat(
                result.getParameters().stream()
                        .map(parameter ->
                                parameter.getName() + "=" + parameter.getValue() + " " + parameter.getExcluded())
                        .toList(),
                contains("scenario=textbox/complex-cr2 null", "method=gradient null", "seed=0 true"));
    }

    @Test
    void a_run_that_broke_before_any_assertion_is_kept_apart() {
        TestResult result = report(Examples.run("m", "s", RunOutcome.BROKEN));

        assertThat(label(result, "epic"), contains("Without a verdict"));
        assertThat(result.getAttachments(), is(empty()));
    }

    @Test
    void what_is_there_already_stays_and_is_not_doubled() {
        TestResult result = prepared(FAILED);
        result.getLabels().add(new Label().setName("epic").setValue("Mine"));
        result.getParameters().add(new Parameter().setName("method").setValue("given"));
        TestResult reported = report(FAILED, result);

        assertThat(label(reported, "epic"), contains("Mine"));
        assertThat(
                reported.getParameters().stream().map(Parameter::getName).toList(),
                contains("method", "scenario", "seed"));
    }

    @Test
    void the_name_loses_only_what_was_put_before_it() {
        assertThat(named("looks at the box looks at the box"), is("looks at the box"));
        assertThat(named("looks at the box"), is("looks at the box"));
        assertThat(named("my own name"), is("my own name"));
    }

    private String named(String name) {
        return report(FAILED, prepared(FAILED).setName(name)).getName();
    }

    @Test
    void the_authors_description_stands_before_the_figures() {
        String description = report(FAILED, prepared(FAILED).setDescription("What the author says."))
                .getDescription();

        assertThat(description, startsWith("What the author says.\n\n| sample #17"));
    }

    @Test
    void status_and_message_are_left_alone() {
        TestResult result = prepared(FAILED);
        StatusDetails details = new StatusDetails().setMessage("as thrown");
        result.setStatus(Status.FAILED).setStatusDetails(details);
        TestResult reported = report(FAILED, result);

        assertThat(reported.getStatus(), is(Status.FAILED));
        assertThat(reported.getStatusDetails().getMessage(), is("as thrown"));
    }

    @Test
    void a_test_that_passed_has_figures_and_no_picture() {
        TestResult result = report(Examples.run("m", "s", RunOutcome.PASSED, Examples.evidence(Verdict.PASS, 0.8)));

        assertThat(result.getDescription(), containsString("| 9 (B, Box1) | PASS | 0.80 |"));
        assertThat(result.getDescription(), not(containsString("data:")));
        assertThat(result.getAttachments(), hasSize(1));
    }

    @Test
    void the_seeds_of_a_test_are_told_one_after_the_other() {
        RunRecord second = Examples.run(
                "gradient",
                "textbox/complex-cr2",
                1,
                RunOutcome.PASSED,
                directory,
                Examples.evidence(Verdict.PASS, 0.8));
        listener.runFinished(DrawnRun.of(second));
        TestResult result = report(FAILED);

        assertThat(
                result.getDescription()
                        .lines()
                        .filter(line -> line.startsWith("###"))
                        .toList(),
                contains("### Seed 0", "### Seed 1"));
        assertThat(
                result.getAttachments().stream().map(Attachment::getName).toList(),
                contains(
                        "seed 0 · bucket-09-worst",
                        "seed 0 · bucket-09-worst-buckets",
                        "seed 0 · bucket-09-worst against the truth",
                        "seed 0 · assertPrimaryFocus by bucket",
                        "seed 0 · evidence",
                        "seed 1 · assertPrimaryFocus by bucket"));
    }

    @Test
    void a_test_of_another_engine_is_left_alone() {
        TestResult result = new TestResult().setUuid("other");
        result.getLabels().add(new Label().setName("junit.platform.uniqueid").setValue("[engine:other]"));
        new AllureBridge().beforeTestStop(result);

        assertThat(result.getDescription(), is(nullValue()));
        assertThat(result.getParameters(), is(empty()));
    }

    @Test
    void nothing_is_kept_beyond_the_execution() {
        listener.runFinished(DrawnRun.of(FAILED));
        listener.executionFinished();

        assertThat(FinishedRuns.take(FAILED.uniqueId()), is(empty()));
    }

    private TestResult report(RunRecord run) {
        return report(run, prepared(run));
    }

    /** As Allure's own listener goes through a test; the bridge is found by Allure's service loader. */
    private TestResult report(RunRecord run, TestResult result) {
        AllureLifecycle lifecycle = new AllureLifecycle(new FileSystemResultsWriter(directory));
        lifecycle.scheduleTestCase(result);
        lifecycle.startTestCase(result.getUuid());
        listener.runFinished(DrawnRun.of(run));
        lifecycle.stopTestCase(result.getUuid());
        lifecycle.writeTestCase(result.getUuid());
        assertThat(Files.exists(directory.resolve(result.getUuid() + "-result.json")), is(true));
        return result;
    }

    private static TestResult prepared(RunRecord run) {
        TestResult result = new TestResult().setUuid("a-test");
        result.getLabels().add(new Label().setName("junit.platform.uniqueid").setValue(run.uniqueId()));
        return result;
    }

    private static List<String> label(TestResult result, String name) {
        return result.getLabels().stream()
                .filter(label -> name.equals(label.getName()))
                .map(Label::getValue)
                .toList();
    }
}
