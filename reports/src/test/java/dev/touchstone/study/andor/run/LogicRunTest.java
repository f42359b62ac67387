package dev.touchstone.study.andor.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import dev.touchstone.assertion.MapFault;
import dev.touchstone.measure.logic.SignMode;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.scenario.LogicTruth;
import dev.touchstone.scenario.Sample;
import dev.touchstone.study.andor.plan.LogicFilter;
import dev.touchstone.study.andor.plan.LogicPlan;
import dev.touchstone.study.run.FinishedCell.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogicRunTest {

    /** Three inputs and a baseline block of three, under an AND: 56 samples of class 0, 8 of class 1. */
    private static final String WORLD = "single-gate";

    @TempDir
    Path cells;

    private final FakeLogicModels models = new FakeLogicModels();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void a_map_of_the_relevant_inputs_breaks_no_sample_and_chance_is_that_of_the_world() {
        LogicCell cell = cell(new FakeLogicMethod("relevant", LogicRunTest::relevant));

        assertThat(figure(cell, "NIB", SignMode.RAW, "0").value(), is(0.0));
        assertThat(figure(cell, "NIB", SignMode.RAW, "0").n(), is(56));
        assertThat(figure(cell, "NIB", SignMode.RAW, "0").chance(), is(closeTo(0.65, 1e-9)));
        assertThat(figure(cell, "NIB", SignMode.RAW, "1").chance(), is(closeTo(0.95, 1e-9)));
        assertThat(figure(cell, "NIB", SignMode.ABS, "all").n(), is(64));
        assertThat(cell.maps(), is(64));
        assertThat(cell.faults(), is(empty()));
    }

    @Test
    void constant_maps_are_broken_to_nib_wrong_to_logical_accuracy_left_out_of_the_rest_and_told() {
        LogicCell cell = cell(new FakeLogicMethod(
                "half", sample -> sample.index() % 2 == 0 ? relevant(sample) : new float[] {3, 3, 3, 3, 3, 3}));

        LogicFigure nib = figure(cell, "NIB", SignMode.RAW, "1");
        assertThat(nib.value(), is(0.5));
        assertThat(nib.n(), is(8));
        assertThat(nib.constant(), is(4));
        assertThat(figure(cell, "LA-baseline", SignMode.RAW, "1").value(), is(0.5));
        assertThat(figure(cell, "GIB", SignMode.RAW, "1").value(), is(0.0));
        assertThat(figure(cell, "GIB", SignMode.RAW, "1").n(), is(4));
        assertThat(cell.faults().get(0), is(new LogicFault(SignMode.RAW, 0, MapFault.CONSTANT, 28, 1)));
    }

    @Test
    void maps_that_relu_makes_constant_are_broken_in_that_mode_alone() {
        LogicCell cell = cell(new FakeLogicMethod("negative", sample -> {
            float[] map = relevant(sample);
            for (int i = 0; i < map.length; i++) {
                map[i] -= 2;
            }
            return map;
        }));

        assertThat(figure(cell, "NIB", SignMode.RAW, "1").value(), is(0.0));
        assertThat(figure(cell, "NIB", SignMode.RELU, "1").value(), is(1.0));
        assertThat(
                cell.faults(),
                contains(
                        new LogicFault(SignMode.RELU, 0, MapFault.ALL_ZERO, 56, 0),
                        new LogicFault(SignMode.RELU, 1, MapFault.ALL_ZERO, 8, 0)));
    }

    @Test
    void maps_with_nan_or_infinite_values_are_broken_and_told_and_the_others_are_measured() {
        LogicCell cell = cell(new FakeLogicMethod("leaky", sample -> {
            float[] map = relevant(sample);
            map[5] = sample.index() == 3 && sample.bucket().label() == 1 ? Float.NaN : 0;
            map[4] = sample.index() == 5 && sample.bucket().label() == 1 ? Float.NEGATIVE_INFINITY : 0;
            return map;
        }));

        assertThat(figure(cell, "NIB", SignMode.RAW, "1").value(), is(0.25));
        assertThat(figure(cell, "NIB", SignMode.RAW, "1").notFinite(), is(2));
        assertThat(
                cell.faults(),
                contains(
                        new LogicFault(SignMode.RAW, 1, MapFault.NOT_A_NUMBER, 1, 3),
                        new LogicFault(SignMode.RAW, 1, MapFault.INFINITE, 1, 5)));
    }

    @Test
    void second_order_maps_are_represented_by_their_pairs_and_by_the_sums_of_their_columns() {
        LogicCell cell = cell(new FakePairMethod("pairs"));

        LogicFigure pairs = figure(cell, "GCR-FCAM-sum", SignMode.RAW, "all");
        LogicFigure sums = figure(cell, "GCR-FCAM-sum-reduced", SignMode.RAW, "all");
        assertThat(pairs.n(), is(64));
        assertThat(pairs.chance(), is(sums.chance()));
        assertThat(figure(cell, "NIB", SignMode.RAW, "all").n(), is(64));
    }

    @Test
    void a_second_run_computes_nothing_and_finds_the_same() {
        FakeLogicMethod method = new FakeLogicMethod("relevant", LogicRunTest::relevant);
        List<StudiedLogicWorld> first = run(plan("and", 2, method));
        assertThat(
                models.calls,
                contains(
                        "andor/single-gate/and 0 relevant 1",
                        "andor/single-gate/and 0 relevant 2",
                        "andor/single-gate/and 1 relevant 1",
                        "andor/single-gate/and 1 relevant 2"));
        models.calls.clear();

        assertThat(run(plan("and", 2, method)).get(1).cells(), is(first.get(1).cells()));
        assertThat(models.calls, is(empty()));
        assertThat(
                printed.toString(StandardCharsets.UTF_8),
                containsString("2/2 single-gate and transformer #1 relevant: taken from an earlier run"));
    }

    @Test
    void a_method_that_breaks_and_a_model_that_learnt_nothing_leave_the_rest() {
        LogicCell broken = cell(new FakeLogicMethod("broken", sample -> {
            throw new IllegalStateException("it broke");
        }));
        assertThat(broken.outcome(), is(Outcome.FAILED));
        assertThat(broken.reason(), is("java.lang.IllegalStateException: it broke"));

        StudiedLogicWorld unlearnt =
                run(plan("or", 1, new FakePairMethod("pairs"))).get(0);
        assertThat(unlearnt.model().isEmpty(), is(true));
        assertThat(unlearnt.complaint(), is("class 0 missed its bar"));
    }

    /** 1 on each input that occurs in a minimal reason, 0 elsewhere. */
    private static float[] relevant(Sample sample) {
        LogicTruth truth = (LogicTruth) sample.truth();
        float[] map = new float[truth.inputs()];
        truth.relevant().inputs().forEach(input -> map[input] = 1);
        return map;
    }

    private LogicCell cell(SaliencyMethod method) {
        return run(plan("and", 1, method)).get(0).cells().get(0);
    }

    private static LogicPlan plan(String top, int seeds, SaliencyMethod... methods) {
        LogicPlan named = LogicPlan.of(
                new LogicFilter(List.of("random"), List.of(WORLD), List.of(top), List.of("transformer"), List.of()),
                seeds,
                1);
        return new LogicPlan(
                named.worlds(), Arrays.asList(methods), named.measures(), named.representations(), seeds, 1);
    }

    private List<StudiedLogicWorld> run(LogicPlan plan) {
        return new LogicRun(
                        plan, models, cells, new PrintStream(printed, true, StandardCharsets.UTF_8), System::nanoTime)
                .run();
    }

    private static LogicFigure figure(LogicCell cell, String measure, SignMode mode, String label) {
        return cell.figures().stream()
                .filter(figure -> figure.measure().equals(measure)
                        && figure.mode() == mode
                        && figure.label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
