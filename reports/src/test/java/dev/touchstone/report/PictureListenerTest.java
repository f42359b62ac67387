package dev.touchstone.report;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dev.touchstone.assertion.Bound;
import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.Exhibit;
import dev.touchstone.assertion.Verdict;
import dev.touchstone.engine.listener.RunFile;
import dev.touchstone.engine.listener.RunListener;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.method.Explanation;
import dev.touchstone.scenario.Tensor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureListenerTest {

    private final RunListener listener = new PictureListener();

    @TempDir
    Path directory;

    @Test
    void a_failed_run_gets_the_picture_that_its_message_names() throws IOException {
        List<RunFile> files = finish(RunOutcome.FAILED, Examples.evidence(Verdict.FAIL, 0.2));

        Path picture = directory.resolve("run").resolve("bucket-09-worst.png");
        assertThat(files, contains(new RunFile(picture, "image/png")));
        assertThat(ImageIO.read(picture.toFile()).getWidth(), is(592));
    }

    @Test
    void a_run_that_passed_gets_none() {
        assertThat(finish(RunOutcome.PASSED, Examples.evidence(Verdict.PASS, 0.8)), is(empty()));
        assertThat(Files.exists(directory.resolve("run")), is(false));
    }

    @Test
    void a_run_that_failed_because_it_is_undecided_gets_a_picture() {
        assertThat(finish(RunOutcome.FAILED, Examples.evidence(Verdict.UNDECIDED, 0.5)), hasSize(1));
        assertThat(finish(RunOutcome.ABORTED, Examples.evidence(Verdict.UNDECIDED, 0.5)), is(empty()));
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
        return listener.runFinished(
                Examples.run("gradient", "textbox/simple-fr", 0, outcome, directory.resolve("run"), evidence));
    }
}
