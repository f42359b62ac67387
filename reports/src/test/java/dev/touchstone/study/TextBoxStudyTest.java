package dev.touchstone.study;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import dev.touchstone.measure.Pafl;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.model.layer.NoLayersException;
import dev.touchstone.study.plan.StudyPlan;
import dev.touchstone.study.run.Cell;
import dev.touchstone.study.run.FakeMethod;
import dev.touchstone.study.run.FakeModels;
import dev.touchstone.study.run.TinyWorld;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextBoxStudyTest {

    private static final String FOLDER = "cells/samples-4_seed-1_measures-%08x"
            .formatted(List.of("PAFL-tight").hashCode());

    @TempDir
    Path output;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void each_row_has_the_oracle_and_random_maps_of_its_own_bucket_beside_it() throws IOException {
        List<StudyRow> rows =
                run(List.of("first"), FakeMethod.wavering("wavering")).rows();

        assertThat(rows.size(), is(2));
        assertThat(rows.get(0).mean(), is(0.5));
        assertThat(rows.get(0).oracle(), is(1.0));
        assertThat(rows.get(0).random(), is(0.25));
        assertThat(rows.get(1).n(), is(0));
        assertThat(rows.get(1).oracle(), is(Double.NaN));
    }

    @Test
    void tables_and_cells_lie_in_the_output_directory_and_no_draft_is_left() throws IOException {
        run(List.of("first"), FakeMethod.wavering("wavering"));

        try (Stream<Path> files = Files.walk(output)) {
            assertThat(
                    files.filter(Files::isRegularFile)
                            .map(file -> output.relativize(file).toString())
                            .sorted()
                            .toList(),
                    contains(
                            FOLDER + "/first_tiny-cnn_black_oracle.json",
                            FOLDER + "/first_tiny-cnn_black_random.json",
                            FOLDER + "/first_tiny-cnn_black_wavering.json",
                            "figures/fig-08-first.svg",
                            "index.html",
                            "results.csv",
                            "results.json"));
        }
        assertThat(
                printed.toString(StandardCharsets.UTF_8),
                endsWith("\ntouchstone: 2 rows in %s\ntouchstone: figures and comparison in %s\n"
                        .formatted(output.resolve("results.csv"), output.resolve("index.html"))));
    }

    @Test
    void refusals_faults_and_unverified_worlds_stand_in_the_results_and_the_rest_is_there() throws IOException {
        StudyResults results = run(
                List.of("unlearnt", "first"),
                FakeMethod.throwing("choosy", new NoLayersException("no layers")),
                new FakeMethod("blank", index -> new float[4]),
                FakeMethod.wavering("wavering"));

        assertThat(
                results.unmeasured(),
                contains(new StudyResults.UnmeasuredCell(
                        "choosy", "first", "tiny-cnn", "black", Cell.Outcome.REFUSED, "no layers")));
        assertThat(
                results.notes(),
                contains(
                        new StudyResults.FaultNote(
                                "blank", "first", "tiny-cnn", "black", 1, "nothing but zeros", 4, 0, ""),
                        new StudyResults.FaultNote(
                                "blank", "first", "tiny-cnn", "black", 2, "nothing but zeros", 4, 0, "")));
        assertThat(
                results.unverified(),
                contains(new StudyResults.UnverifiedWorld("unlearnt", "tiny-cnn", "black", "bucket 1 missed its bar")));
        assertThat(
                results.rows().stream().map(StudyRow::method).toList(),
                contains("blank", "blank", "wavering", "wavering"));
        assertThat(results.whole(), is(false));
    }

    @Test
    void a_refusal_leaves_a_study_whole_and_a_break_does_not() throws IOException {
        SaliencyMethod choosy = FakeMethod.throwing("choosy", new NoLayersException("no layers"));
        SaliencyMethod broken = FakeMethod.throwing("broken", new IllegalStateException("it broke"));

        assertThat(run(List.of("first"), choosy).whole(), is(true));
        assertThat(run(List.of("first"), broken).whole(), is(false));
    }

    private StudyResults run(List<String> settings, SaliencyMethod... methods) throws IOException {
        StudyPlan plan = new StudyPlan(
                settings.stream()
                        .map(setting -> new TinyWorld(setting).inStudy())
                        .toList(),
                List.of(methods),
                List.of(new Pafl()),
                4,
                1);
        return TextBoxStudy.run(plan, new FakeModels(), output, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }
}
