package dev.touchstone.study.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import dev.touchstone.assertion.MapFault;
import dev.touchstone.measure.Pafl;
import dev.touchstone.measure.Safl;
import dev.touchstone.method.MalformedAttributionException;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.model.layer.NoLayersException;
import dev.touchstone.statistics.BettingInterval;
import dev.touchstone.statistics.Interval;
import dev.touchstone.study.plan.StudyPlan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyRunTest {

    private static final int SAMPLES = 4;

    @TempDir
    Path cells;

    private final FakeModels models = new FakeModels();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void a_measure_has_its_mean_interval_and_spread_over_the_samples_of_a_bucket() {
        Cell cell = cell("wavering", FakeMethod.wavering("wavering"));

        Interval pafl = BettingInterval.of(new double[] {0.25, 0.75, 0.25, 0.75}, 0.001, SAMPLES);
        Interval safl = BettingInterval.of(new double[] {0.25, 0, 0.25, 0}, 0.001, SAMPLES);
        assertThat(
                cell.buckets().get(0),
                is(new BucketFigures(
                        1,
                        "Box1, Box2",
                        2,
                        List.of(
                                new Figure("PAFL-tight", 0.5, pafl.lower(), pafl.upper(), 0.25, 4, 0),
                                new Figure("SAFL-tight", 0.125, safl.lower(), safl.upper(), 0.125, 4, 0)),
                        List.of())));
    }

    @Test
    void a_measure_that_is_undefined_everywhere_has_no_mean() {
        Cell cell = cell("wavering", FakeMethod.wavering("wavering"));

        assertThat(cell.buckets().get(1).objects(), is(0));
        assertThat(cell.buckets().get(1).figures().get(0), is(Figure.empty("PAFL-tight", SAMPLES)));
        assertThat(cell.mean(2, "PAFL-tight"), is(Double.NaN));
    }

    @Test
    void the_scale_is_computed_first_and_samples_are_predicted_once_for_all_methods() {
        run(FakeMethod.wavering("a"), FakeMethod.wavering("b"));

        assertThat(
                models.calls,
                contains(
                        "first oracle 1",
                        "first oracle 2",
                        "first random 1",
                        "first random 2",
                        "first a 1",
                        "first a 2",
                        "first b 1",
                        "first b 2"));
        assertThat(models.predictions, is(2));
        assertThat(models.open, is(empty()));
    }

    @Test
    void a_second_run_computes_nothing_and_finds_the_same() {
        List<StudiedWorld> first = run(FakeMethod.wavering("a"));
        models.calls.clear();

        List<StudiedWorld> second = run(FakeMethod.wavering("a"));

        assertThat(models.calls, is(empty()));
        assertThat(second, is(first));
        assertThat(
                printed.toString(StandardCharsets.UTF_8),
                containsString("3/3 first tiny-cnn black a: taken from an earlier run"));
    }

    @Test
    void only_the_cell_that_is_missing_is_computed_anew() throws IOException {
        run(FakeMethod.wavering("a"), FakeMethod.wavering("b"));
        Files.delete(cells.resolve("first_tiny-cnn_black_b.json"));
        models.calls.clear();

        run(FakeMethod.wavering("a"), FakeMethod.wavering("b"));

        assertThat(models.calls, contains("first b 1", "first b 2"));
    }

    @Test
    void a_damaged_cell_is_said_and_computed_anew() throws IOException {
        Path file = cells.resolve("first_tiny-cnn_black_a.json");
        List<StudiedWorld> first = run(FakeMethod.wavering("a"));
        Files.writeString(file, Files.readString(file).replace("\"mean\": 0.5", "\"mean\": 0.9"));
        models.calls.clear();

        List<StudiedWorld> second = run(FakeMethod.wavering("a"));

        assertThat(models.calls, contains("first a 1", "first a 2"));
        assertThat(second, is(first));
        assertThat(
                printed.toString(StandardCharsets.UTF_8),
                containsString("touchstone: " + file
                        + " is damaged and is computed anew: its content does not have the hash that stands in it"));
    }

    @Test
    void a_cell_that_breaks_off_is_damaged() throws IOException {
        Path file = cells.resolve("first_tiny-cnn_black_a.json");
        run(FakeMethod.wavering("a"));
        Files.writeString(file, Files.readString(file).substring(0, 200));
        models.calls.clear();

        run(FakeMethod.wavering("a"));

        assertThat(models.calls, contains("first a 1", "first a 2"));
        assertThat(printed.toString(StandardCharsets.UTF_8), containsString(file + " is damaged and is computed anew"));
    }

    @Test
    void a_method_with_other_parameters_is_computed_anew() {
        run(new FakeMethod("a", Map.of("steps", "50"), index -> new float[] {1, 0, 0, 0}));
        models.calls.clear();

        run(new FakeMethod("a", Map.of("steps", "64"), index -> new float[] {1, 0, 0, 0}));

        assertThat(models.calls, contains("first a 1", "first a 2"));
    }

    @Test
    void faulty_maps_are_counted_by_their_fault_and_the_others_measured() {
        float[][] maps = {{Float.NaN, 0, 0, 0}, {0, 0, 0, 0}, {1, 0, 0, Float.POSITIVE_INFINITY}, {1, 1, 0, 0}};

        BucketFigures boxes = cell("faulty", new FakeMethod("faulty", index -> maps[index]))
                .buckets()
                .get(0);

        assertThat(
                boxes.faults(),
                contains(
                        new FaultCount(MapFault.NOT_A_NUMBER, 1, 0, ""),
                        new FaultCount(MapFault.INFINITE, 1, 2, ""),
                        new FaultCount(MapFault.ALL_ZERO, 1, 1, "")));
        assertThat(boxes.figures().get(0).mean(), is(0.5));
        assertThat(boxes.figures().get(0).n(), is(1));
        assertThat(boxes.figures().get(0).undefined(), is(3));
    }

    @Test
    void a_bucket_of_malformed_maps_has_no_value_and_the_complaint() {
        Cell cell = cell(
                "odd", FakeMethod.throwing("odd", new MalformedAttributionException("odd", "maps of another shape")));

        assertThat(
                cell.buckets().get(0).faults(),
                contains(new FaultCount(MapFault.MALFORMED, 4, 0, "method odd returned maps of another shape")));
        assertThat(cell.buckets().get(0).figures().get(0), is(Figure.empty("PAFL-tight", SAMPLES)));
    }

    @Test
    void a_method_that_refuses_the_network_is_kept_with_its_reason() {
        SaliencyMethod method = FakeMethod.throwing("choosy", new NoLayersException("no layers"));
        Cell cell = cell("choosy", method);
        models.calls.clear();

        assertThat(cell.outcome(), is(Cell.Outcome.REFUSED));
        assertThat(cell.reason(), is("no layers"));
        assertThat(cell("choosy", method), is(cell));
        assertThat(models.calls, is(empty()));
    }

    @Test
    void a_method_that_breaks_is_tried_again_the_next_time_and_the_others_go_on() {
        SaliencyMethod broken = FakeMethod.throwing("broken", new IllegalStateException("it broke"));
        StudiedWorld world = run(broken, FakeMethod.wavering("sound")).get(0);
        models.calls.clear();
        run(broken, FakeMethod.wavering("sound"));

        assertThat(world.cells().get("broken").outcome(), is(Cell.Outcome.FAILED));
        assertThat(world.cells().get("broken").reason(), is("java.lang.IllegalStateException: it broke"));
        assertThat(world.cells().get("sound").outcome(), is(Cell.Outcome.MEASURED));
        assertThat(models.calls, contains("first broken 1"));
    }

    @Test
    void a_world_that_is_not_verified_is_left_out_with_its_table() {
        StudyPlan plan = plan(List.of("unlearnt", "first"), FakeMethod.wavering("a"));
        List<StudiedWorld> worlds = run(plan);

        assertThat(worlds.get(0).complaint(), is("bucket 1 missed its bar"));
        assertThat(worlds.get(0).cells().isEmpty(), is(true));
        assertThat(worlds.get(1).cells().size(), is(3));
    }

    @Test
    void each_finished_cell_has_a_line_with_what_is_left() {
        run(plan(List.of("first", "unlearnt"), FakeMethod.wavering("a")));

        assertThat(printed.toString(StandardCharsets.UTF_8), is("""
                touchstone: 1/6 first tiny-cnn black oracle: 8 maps in 4.0 s, 2 a second; about 0:20 min left
                touchstone: 2/6 first tiny-cnn black random: 8 maps in 4.0 s, 2 a second; about 0:16 min left
                touchstone: 3/6 first tiny-cnn black a: 8 maps in 4.0 s, 2 a second; about 0:12 min left
                touchstone: 6/6 unlearnt tiny-cnn black: not verified, so not studied
                """));
    }

    private Cell cell(String id, SaliencyMethod method) {
        return run(method).get(0).cells().get(id);
    }

    private List<StudiedWorld> run(SaliencyMethod... methods) {
        return run(plan(List.of("first"), methods));
    }

    private static StudyPlan plan(List<String> settings, SaliencyMethod... methods) {
        return new StudyPlan(
                settings.stream()
                        .map(setting -> new TinyWorld(setting).inStudy())
                        .toList(),
                List.of(methods),
                List.of(new Pafl(), new Safl()),
                SAMPLES,
                1);
    }

    /** On a clock that advances four seconds each time it is looked at. */
    private List<StudiedWorld> run(StudyPlan plan) {
        List<Long> looks = new ArrayList<>();
        return new StudyRun(plan, models, cells, new PrintStream(printed, true, StandardCharsets.UTF_8), () -> {
                    looks.add(1L);
                    return 4_000_000_000L * looks.size();
                })
                .run();
    }
}
