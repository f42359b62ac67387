package dev.touchstone.study.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyResumptionTest {

    @TempDir
    Path cells;

    private final TinyStudy study = new TinyStudy();

    @Test
    void a_second_run_computes_nothing_and_finds_the_same() {
        List<StudiedWorld> first = study.run(cells, FakeMethod.wavering("a"));
        study.models.calls.clear();

        List<StudiedWorld> second = study.run(cells, FakeMethod.wavering("a"));

        assertThat(study.models.calls, is(empty()));
        assertThat(second, is(first));
        assertThat(study.printed(), containsString("3/3 first tiny-cnn black a: taken from an earlier run"));
    }

    @Test
    void only_the_cell_that_is_missing_is_computed_anew() throws IOException {
        study.run(cells, FakeMethod.wavering("a"), FakeMethod.wavering("b"));
        Files.delete(cells.resolve("first_tiny-cnn_black_b.json"));
        study.models.calls.clear();

        study.run(cells, FakeMethod.wavering("a"), FakeMethod.wavering("b"));

        assertThat(study.models.calls, contains("first b 1", "first b 2"));
    }

    @Test
    void a_damaged_cell_is_said_and_computed_anew() throws IOException {
        Path file = cells.resolve("first_tiny-cnn_black_a.json");
        List<StudiedWorld> first = study.run(cells, FakeMethod.wavering("a"));
        Files.writeString(file, Files.readString(file).replace("\"mean\": 0.5", "\"mean\": 0.9"));
        study.models.calls.clear();

        List<StudiedWorld> second = study.run(cells, FakeMethod.wavering("a"));

        assertThat(study.models.calls, contains("first a 1", "first a 2"));
        assertThat(second, is(first));
        assertThat(
                study.printed(),
                containsString("touchstone: " + file
                        + " is damaged and is computed anew: its content does not have the hash that stands in it"));
    }

    @Test
    void a_cell_that_breaks_off_is_damaged() throws IOException {
        Path file = cells.resolve("first_tiny-cnn_black_a.json");
        study.run(cells, FakeMethod.wavering("a"));
        Files.writeString(file, Files.readString(file).substring(0, 200));
        study.models.calls.clear();

        study.run(cells, FakeMethod.wavering("a"));

        assertThat(study.models.calls, contains("first a 1", "first a 2"));
        assertThat(study.printed(), containsString(file + " is damaged and is computed anew"));
    }

    @Test
    void a_method_with_other_parameters_is_computed_anew() {
        study.run(cells, new FakeMethod("a", Map.of("steps", "50"), index -> new float[] {1, 0, 0, 0}));
        study.models.calls.clear();

        study.run(cells, new FakeMethod("a", Map.of("steps", "64"), index -> new float[] {1, 0, 0, 0}));

        assertThat(study.models.calls, contains("first a 1", "first a 2"));
    }
}
