package dev.touchstone.study.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import dev.touchstone.assertion.MapFault;
import dev.touchstone.measure.Measure;
import dev.touchstone.measure.ScalarMap;
import dev.touchstone.measure.Side;
import dev.touchstone.method.MalformedAttributionException;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.model.layer.NoLayersException;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.TruthMask;
import dev.touchstone.statistics.BettingInterval;
import dev.touchstone.statistics.Interval;
import dev.touchstone.study.plan.StudyPlan;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyRunTest {

    @TempDir
    Path cells;

    private final TinyStudy study = new TinyStudy();

    @Test
    void a_measure_has_its_mean_interval_and_spread_over_the_samples_of_a_bucket() {
        Cell cell = study.cell(cells, "wavering", FakeMethod.wavering("wavering"));

        Interval pafl = BettingInterval.of(new double[] {0.25, 0.75, 0.25, 0.75}, 0.001, TinyStudy.SAMPLES);
        Interval safl = BettingInterval.of(new double[] {0.25, 0, 0.25, 0}, 0.001, TinyStudy.SAMPLES);
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
        Cell cell = study.cell(cells, "wavering", FakeMethod.wavering("wavering"));

        assertThat(cell.buckets().get(1).objects(), is(0));
        assertThat(cell.buckets().get(1).figures().get(0), is(Figure.empty("PAFL-tight", TinyStudy.SAMPLES)));
        assertThat(cell.mean(2, "PAFL-tight"), is(Double.NaN));
    }

    @Test
    void the_scale_is_computed_first_and_samples_are_predicted_once_for_all_methods() {
        study.run(cells, FakeMethod.wavering("a"), FakeMethod.wavering("b"));

        assertThat(
                study.models.calls,
                contains(
                        "first oracle 1",
                        "first oracle 2",
                        "first random 1",
                        "first random 2",
                        "first a 1",
                        "first a 2",
                        "first b 1",
                        "first b 2"));
        assertThat(study.models.predictions, is(2));
        assertThat(study.models.open, is(empty()));
    }

    @Test
    void faulty_maps_are_counted_by_their_fault_and_the_others_measured() {
        float[][] maps = {{Float.NaN, 0, 0, 0}, {0, 0, 0, 0}, {1, 0, 0, Float.POSITIVE_INFINITY}, {1, 1, 0, 0}};

        BucketFigures boxes = study.cell(cells, "faulty", new FakeMethod("faulty", index -> maps[index]))
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
        Cell cell = study.cell(
                cells,
                "odd",
                FakeMethod.throwing("odd", new MalformedAttributionException("odd", "maps of another shape")));

        assertThat(
                cell.buckets().get(0).faults(),
                contains(new FaultCount(MapFault.MALFORMED, 4, 0, "method odd returned maps of another shape")));
        assertThat(cell.buckets().get(0).figures().get(0), is(Figure.empty("PAFL-tight", TinyStudy.SAMPLES)));
    }

    @Test
    void a_method_that_refuses_the_network_is_kept_with_its_reason() {
        SaliencyMethod method = FakeMethod.throwing("choosy", new NoLayersException("no layers"));
        Cell cell = study.cell(cells, "choosy", method);
        study.models.calls.clear();

        assertThat(cell.outcome(), is(Cell.Outcome.REFUSED));
        assertThat(cell.reason(), is("no layers"));
        assertThat(study.cell(cells, "choosy", method), is(cell));
        assertThat(study.models.calls, is(empty()));
    }

    @Test
    void a_method_that_breaks_is_tried_again_the_next_time_and_the_others_go_on() {
        SaliencyMethod broken = FakeMethod.throwing("broken", new IllegalStateException("it broke"));
        StudiedWorld world =
                study.run(cells, broken, FakeMethod.wavering("sound")).get(0);
        study.models.calls.clear();
        study.run(cells, broken, FakeMethod.wavering("sound"));

        assertThat(world.cells().get("broken").outcome(), is(Cell.Outcome.FAILED));
        assertThat(world.cells().get("broken").reason(), is("java.lang.IllegalStateException: it broke"));
        assertThat(world.cells().get("sound").outcome(), is(Cell.Outcome.MEASURED));
        assertThat(study.models.calls, contains("first broken 1"));
    }

    @Test
    void a_measure_outside_its_range_breaks_the_cell_and_is_named() {
        StudyPlan plan = new StudyPlan(
                List.of(new TinyWorld("first").inStudy()),
                List.of(FakeMethod.wavering("a")),
                List.of(new Unbounded()),
                TinyStudy.SAMPLES,
                1);

        assertThat(
                study.run(cells, plan).get(0).cells().get("random").reason(),
                is("java.lang.IllegalStateException: mass gave 4.0, which is not from 0 to 1.0"));
    }

    @Test
    void a_world_that_is_not_verified_is_left_out_with_its_table() {
        StudyPlan plan = TinyStudy.plan(List.of("unlearnt", "first"), FakeMethod.wavering("a"));
        List<StudiedWorld> worlds = study.run(cells, plan);

        assertThat(worlds.get(0).complaint(), is("bucket 1 missed its bar"));
        assertThat(worlds.get(0).cells().isEmpty(), is(true));
        assertThat(worlds.get(1).cells().size(), is(3));
    }

    @Test
    void each_finished_cell_has_a_line_with_what_is_left() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            study.run(cells, TinyStudy.plan(List.of("first", "unlearnt"), FakeMethod.wavering("a")));
        } finally {
            Locale.setDefault(machine);
        }

        assertThat(study.printed(), is("""
                touchstone: 1/6 first tiny-cnn black oracle: 8 maps in 4.0 s, 2 a second; about 0:20 min left
                touchstone: 2/6 first tiny-cnn black random: 8 maps in 4.0 s, 2 a second; about 0:16 min left
                touchstone: 3/6 first tiny-cnn black a: 8 maps in 4.0 s, 2 a second; about 0:12 min left
                touchstone: 6/6 unlearnt tiny-cnn black: not verified, so not studied
                """));
    }

    /** The sum of all values, which its range does not allow for. */
    private record Unbounded() implements Measure {

        @Override
        public String name() {
            return "mass";
        }

        @Override
        public TruthMask mask() {
            return TruthMask.TIGHT;
        }

        @Override
        public Side side() {
            return Side.FOCUS;
        }

        @Override
        public OptionalDouble of(ScalarMap map, RegionTruth truth) {
            return OptionalDouble.of(map.mass());
        }
    }
}
