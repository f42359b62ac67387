package dev.touchstone.report;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import dev.touchstone.assertion.Bound;
import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.Exhibit;
import dev.touchstone.assertion.RandomisationEvidence;
import dev.touchstone.assertion.Verdict;
import dev.touchstone.engine.listener.RunFile;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.method.Explanation;
import dev.touchstone.randomisation.CascadeStep;
import dev.touchstone.report.chart.SvgDocument;
import dev.touchstone.scenario.Tensor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFilesTest {

    private final Report report = new PictureFiles();

    @TempDir
    Path directory;

    @Test
    void a_failed_run_gets_the_picture_that_its_message_names() throws IOException {
        List<RunFile> files = finish(RunOutcome.FAILED, Examples.evidence(Verdict.FAIL, 0.2));

        Path picture = directory.resolve("run").resolve("bucket-09-worst.png");
        Path chart = directory.resolve("run").resolve("bucket-09-worst-buckets.svg");
        assertThat(files, contains(new RunFile(picture, "image/png"), new RunFile(chart, "image/svg+xml")));
        assertThat(ImageIO.read(picture.toFile()).getWidth(), is(592));
    }

    @Test
    void a_failed_randomisation_test_gets_its_strip_and_its_profile() throws IOException {
        List<RunFile> files = finish(RunOutcome.FAILED, Cascades.evidence(Verdict.FAIL, 0.63));

        Path picture = directory.resolve("run").resolve("bucket-09-worst.png");
        Path profile = directory.resolve("run").resolve("bucket-09-worst-profile.svg");
        assertThat(files, contains(new RunFile(picture, "image/png"), new RunFile(profile, "image/svg+xml")));
        assertThat(ImageIO.read(picture.toFile()).getWidth(), is(8 + 4 * 136));
        assertThat(SvgDocument.of(Files.readString(profile)).texts(), hasItem("1 · 05Linear"));
    }

    @Test
    void a_test_that_cannot_speak_gets_them_too() {
        assertThat(finish(RunOutcome.FAILED, Cascades.invalid()), hasSize(2));
    }

    @Test
    void without_a_strip_the_ordinary_picture_is_drawn() throws IOException {
        RandomisationEvidence bare = new RandomisationEvidence(
                "rise of complexity", 0.01, Optional.empty(), List.of(), 1, Map.of(), Optional.empty());

        List<RunFile> files = finish(RunOutcome.FAILED, Cascades.evidence(Verdict.FAIL, bare));

        assertThat(files, hasSize(1));
        assertThat(ImageIO.read(files.get(0).path().toFile()).getWidth(), is(592));
    }

    @Test
    void a_profile_that_cannot_be_drawn_leaves_a_note_beside_the_picture() throws IOException {
        CascadeStep broken = new CascadeStep("fc", Double.POSITIVE_INFINITY, 0, 1);
        RandomisationEvidence endless = new RandomisationEvidence(
                "retained similarity",
                0.6,
                Optional.empty(),
                List.of(broken, broken),
                1,
                Map.of(),
                Optional.of(Cascades.images(Cascades.profile())));

        List<RunFile> files = finish(RunOutcome.FAILED, Cascades.evidence(Verdict.FAIL, endless));

        assertThat(
                files.stream().map(file -> file.path().getFileName().toString()).toList(),
                contains("bucket-09-worst.png", "bucket-09-worst-profile.txt"));
        assertThat(
                Files.readString(files.get(1).path()),
                startsWith("picture failed: java.lang.IllegalArgumentException: a chart shows finite numbers"));
    }

    @Test
    void a_run_that_passed_gets_none() {
        assertThat(finish(RunOutcome.PASSED, Examples.evidence(Verdict.PASS, 0.8)), is(empty()));
        assertThat(Files.exists(directory.resolve("run")), is(false));
    }

    @Test
    void a_run_that_failed_because_it_is_undecided_gets_a_picture_and_one_that_says_nothing_its_chart() {
        assertThat(finish(RunOutcome.FAILED, Examples.evidence(Verdict.UNDECIDED, 0.5)), hasSize(2));
        assertThat(
                finish(RunOutcome.ABORTED, Examples.evidence(Verdict.UNDECIDED, 0.5)),
                contains(
                        new RunFile(directory.resolve("run").resolve("bucket-09-worst-buckets.svg"), "image/svg+xml")));
        assertThat(finish(RunOutcome.FAILED, Examples.evidence(Verdict.CANNOT_DISCRIMINATE, 0.3)), is(empty()));
    }

    @Test
    void only_what_failed_a_run_is_drawn() {
        assertThat(finish(RunOutcome.FAILED, Examples.evidence(Verdict.PASS, 0.8)), is(empty()));
    }

    @Test
    void a_map_that_is_no_picture_leaves_a_note() throws IOException {
        Tensor row = Tensor.of(new float[3], 3);
        Exhibit exhibit = new Exhibit("row", new Explanation(Examples.sample(), 0, row), Double.NaN);
        Evidence evidence = new Evidence(
                "a",
                "PAFL-tight",
                "s",
                Bound.above(0),
                Verdict.FAIL,
                Optional.empty(),
                List.of(),
                Optional.of(exhibit),
                "");

        List<RunFile> files = finish(RunOutcome.FAILED, evidence);

        assertThat(files, contains(new RunFile(directory.resolve("run").resolve("row.txt"), "text/plain")));
        assertThat(
                Files.readString(files.get(0).path()),
                is("no picture: the map has shape [3], which is not (channels, height, width)"));
    }

    private List<RunFile> finish(RunOutcome outcome, Evidence evidence) {
        return report.runFinished(DrawnRun.of(
                Examples.run("gradient", "textbox/simple-fr", 0, outcome, directory.resolve("run"), evidence)));
    }
}
