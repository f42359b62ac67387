package dev.touchstone.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import dev.touchstone.method.Explainer;
import dev.touchstone.method.MethodCatalog;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.model.ModelStore;
import dev.touchstone.model.TrainedModel;
import dev.touchstone.model.TrainingProgress;
import dev.touchstone.model.randomisation.BufferPolicy;
import dev.touchstone.model.randomisation.Granularity;
import dev.touchstone.model.randomisation.ParameterGroup;
import dev.touchstone.model.randomisation.ParameterGroups;
import dev.touchstone.model.randomisation.Randomisation;
import dev.touchstone.model.randomisation.RandomisedCopies;
import dev.touchstone.model.randomisation.Randomiser;
import dev.touchstone.scenario.BucketsInTurn;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.ScenarioCatalog;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.textbox.TextBox;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TrainedModelCopiesTest {

    private static final int SAMPLES = 9;
    private static final MapRequest REQUEST = MapRequest.of("first");
    private static Scenario scenario;
    private static TrainedModel model;

    @BeforeAll
    static void open() {
        scenario = new ScenarioCatalog(TextBox.settings()).get(TextBox.SIMPLE_FR);
        model = new ModelStore(Path.of("target", "models"), ModelStore.Mode.STORE, TrainingProgress.SILENT)
                .obtain(scenario, 0, 1, Device.cpu());
    }

    @AfterAll
    static void close() {
        model.close();
    }

    private static TrainedModelCopies copies(String method) {
        return copies(method, Explainer::new);
    }

    private static TrainedModelCopies copies(String method, Function<TrainedModel, Explainer> explainers) {
        return copies(MethodCatalog.get(method), explainers);
    }

    private static TrainedModelCopies copies(SaliencyMethod method, Function<TrainedModel, Explainer> explainers) {
        return new TrainedModelCopies(
                model,
                explainers,
                method,
                BucketsInTurn.toExplain(scenario, SAMPLES, SeedSource.of(5)),
                SeedSource.of(6),
                replicate -> {
                    throw new IllegalStateException("nothing is trained here");
                });
    }

    private static ModelCopy random(ModelCopies copies, int last) {
        List<ParameterGroup> groups = copies.groups(Granularity.LAYERS);
        return new ModelCopy.Randomised(new Randomisation(
                groups.subList(groups.size() - last, groups.size()), Randomiser.REINITIALISE, BufferPolicy.RESET, 0));
    }

    @Test
    void asking_twice_gives_the_same_maps_and_the_trained_model_stays_as_it_was() {
        String before = model.weightsSha256();
        try (TrainedModelCopies copies = copies("smoothgrad")) {
            for (ModelCopy copy : List.of(ModelCopy.trained(), random(copies, 1), random(copies, 5))) {
                List<Tensor> maps = copies.maps(copy, REQUEST);
                assertThat(maps, hasSize(SAMPLES));
                assertThat(copies.maps(copy, REQUEST), is(maps));
                assertThat(copies.maps(copy, MapRequest.of("second")), is(not(maps)));
            }
        }
        assertThat(model.weightsSha256(), is(before));
    }

    @Test
    void maps_of_a_copy_are_for_the_classes_that_the_trained_model_predicts() {
        try (TrainedModelCopies copies = copies("gradient")) {
            assertThat(
                    copies.targets(),
                    is(copies.samples().stream()
                            .map(sample -> sample.bucket().label())
                            .toList()));
            List<Tensor> trained = copies.maps(ModelCopy.trained(), REQUEST);
            List<Tensor> head = copies.maps(random(copies, 1), REQUEST);
            List<Tensor> all = copies.maps(random(copies, 5), REQUEST);
            assertThat(head, is(not(trained)));
            assertThat(all, is(not(head)));
        }
    }

    @Test
    void reports_count_what_changed() {
        try (TrainedModelCopies copies = copies("gradient")) {
            CopyReport trained = copies.report(ModelCopy.trained());
            assertThat(trained.changed(), is(0L));
            assertThat(trained.logits(), hasSize(SAMPLES));
            CopyReport head = copies.report(random(copies, 1));
            assertThat(head.scalars(), is(402L));
            assertThat(head.changed(), is(402L));
            assertThat(head.logits().get(0), is(not(trained.logits().get(0))));
        }
    }

    @Test
    void another_class_is_one_of_the_others_and_the_gradient_turns_over() {
        try (TrainedModelCopies copies = copies("gradient")) {
            Tensor own = copies.maps(ModelCopy.trained(), REQUEST).get(0);
            Tensor other =
                    copies.maps(ModelCopy.trained(), REQUEST.forOtherClass()).get(0);
            assertThat(other, is(not(own)));
            double product = 0;
            double squares = 0;
            for (int i = 0; i < own.size(); i++) {
                product += own.get(i) * other.get(i);
                squares += own.get(i) * own.get(i);
            }
            assertThat(-product / squares, is(greaterThan(0.5)));
        }
    }

    @Test
    void a_smoothed_map_is_the_mean_over_the_draws_and_one_draw_is_no_smoothing() {
        try (TrainedModelCopies copies = copies("gradient")) {
            List<Tensor> plain = copies.maps(ModelCopy.trained(), REQUEST);
            assertThat(copies.maps(ModelCopy.trained(), REQUEST.smoothed(new Smoothing(1, 0.1, "n"))), is(plain));
        }
        try (TrainedModelCopies copies = copies("input")) {
            SubjectBatch subjects = new SubjectBatch(copies.samples());
            Smoothing over = new Smoothing(4, 0.1, "n");
            Tensor mean =
                    copies.maps(ModelCopy.trained(), REQUEST.smoothed(over)).get(2);
            var noisy = subjects.noisy(over, SeedSource.of(6).child("noise").child("n"));
            for (int k = 0; k < 50; k++) {
                double expected = 0;
                for (int draw = 0; draw < 4; draw++) {
                    expected += noisy.sample(draw * SAMPLES + 2).input().get(k) / 4;
                }
                assertThat((double) mean.get(k), is(closeTo(expected, 1e-6)));
            }
        }
    }

    @Test
    void rows_of_different_buckets_with_one_index_do_not_share_their_chance() {
        try (TrainedModelCopies copies = copies("random")) {
            List<Tensor> maps = copies.maps(ModelCopy.trained(), REQUEST);
            assertThat(
                    copies.samples().get(0).index(), is(copies.samples().get(1).index()));
            assertThat(maps.get(0), is(not(maps.get(1))));
        }
    }

    @Test
    void the_chunk_does_not_show() {
        try (TrainedModelCopies one = copies("smoothgrad", it -> new Explainer(it, 2));
                TrainedModelCopies other = copies("smoothgrad", it -> new Explainer(it, 9))) {
            Tensor few = one.maps(random(one, 2), REQUEST).get(4);
            Tensor many = other.maps(random(other, 2), REQUEST).get(4);
            double most = 0;
            for (int k = 0; k < few.size(); k++) {
                most = Math.max(most, Math.abs(few.get(k)));
            }
            for (int k = 0; k < few.size(); k++) {
                assertThat((double) few.get(k), is(closeTo(many.get(k), 1e-5 * most)));
            }
        }
    }

    @Test
    void a_method_of_chance_draws_anew_for_each_noisy_input() {
        try (TrainedModelCopies copies = copies("random")) {
            double plain = squares(copies.maps(ModelCopy.trained(), REQUEST).get(0));
            double mean = squares(copies.maps(ModelCopy.trained(), REQUEST.smoothed(new Smoothing(16, 0.1, "n")))
                    .get(0));
            assertThat(mean, is(lessThan(0.9 * plain)));
        }
    }

    private static double squares(Tensor map) {
        double squares = 0;
        for (int k = 0; k < map.size(); k++) {
            squares += map.get(k) * map.get(k);
        }
        return squares;
    }

    @Test
    void what_is_drawn_from_the_truth_is_the_same_of_all_copies_and_all_noise() {
        try (TrainedModelCopies copies = copies("oracle")) {
            List<Tensor> maps = copies.maps(ModelCopy.trained(), REQUEST);
            assertThat(maps.get(5), is(not(maps.get(6))));
            assertThat(copies.maps(random(copies, 5), MapRequest.of("other")), is(maps));
            assertThat(copies.maps(random(copies, 5), REQUEST.smoothed(new Smoothing(4, 0.1, "n"))), is(maps));
        }
    }

    @Test
    void a_nan_of_a_map_is_passed_on() {
        SaliencyMethod broken = new Constant("gradient", Float.NaN);
        try (TrainedModelCopies copies = copies(broken, Explainer::new)) {
            for (Tensor map : copies.maps(random(copies, 1), REQUEST)) {
                assertThat(map.get(7), is(Float.NaN));
            }
            assertThat(
                    copies.maps(ModelCopy.trained(), REQUEST.smoothed(new Smoothing(2, 0.1, "n")))
                            .get(0)
                            .get(7),
                    is(Float.NaN));
        }
    }

    @Test
    void a_control_is_that_of_the_catalog_even_if_the_method_under_test_bears_its_name() {
        try (TrainedModelCopies own = copies("gradient");
                TrainedModelCopies impostor = copies(new Constant("gradient", 1), Explainer::new)) {
            assertThat(
                    impostor.maps("gradient", ModelCopy.trained(), REQUEST),
                    is(own.maps("gradient", ModelCopy.trained(), REQUEST)));
            assertThat(impostor.maps(ModelCopy.trained(), REQUEST).get(0).get(3), is(1f));
        }
    }

    @Test
    void copies_that_were_freed_come_back_the_same() {
        TrainedModelCopies copies = copies("gradient");
        List<Tensor> maps = copies.maps(random(copies, 3), REQUEST);
        copies.close();
        assertThat(copies.maps(random(copies, 3), REQUEST), is(maps));
        copies.close();
    }

    @Test
    void a_model_trained_on_shuffled_labels_is_asked_for_by_its_replicate_and_closed_here() {
        List<TrainedModel> given = new ArrayList<>();
        TrainedModelCopies copies = new TrainedModelCopies(
                model,
                Explainer::new,
                MethodCatalog.get("gradient"),
                BucketsInTurn.toExplain(scenario, SAMPLES, SeedSource.of(5)),
                SeedSource.of(6),
                replicate -> {
                    Randomisation any = new Randomisation(
                            ParameterGroups.of(model, Granularity.LAYERS),
                            Randomiser.REINITIALISE,
                            BufferPolicy.RESET,
                            replicate);
                    given.add(RandomisedCopies.of(model, any, SeedSource.of(7)).model());
                    return given.get(given.size() - 1);
                });
        List<Tensor> first = copies.maps(new ModelCopy.ShuffledLabels(0), REQUEST);
        List<Tensor> second = copies.maps(new ModelCopy.ShuffledLabels(1), REQUEST);
        CopyReport report = copies.report(new ModelCopy.ShuffledLabels(1));
        assertThat(second, is(not(first)));
        assertThat(given, hasSize(2));
        assertThat(report.scalars() + report.changed(), is(0L));
        assertThat(
                report.logits().get(0),
                is(given.get(1)
                        .answers(new SubjectBatch(copies.samples()).plain(), 64)
                        .get(0)));
        copies.close();
        assertThrows(IllegalStateException.class, () -> given.get(1).weights());
    }

    /** The same value everywhere. */
    private record Constant(String id, float value) implements SaliencyMethod {

        @Override
        public NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
            return inputs.onesLike().mul(value);
        }
    }

    @Test
    void a_control_is_a_method_of_the_catalog() {
        try (TrainedModelCopies copies = copies("gradient")) {
            assertThat(
                    copies.maps("edge", random(copies, 5), REQUEST),
                    is(copies.maps("edge", ModelCopy.trained(), REQUEST)));
            assertThrows(
                    IllegalArgumentException.class, () -> copies.maps("no-such-method", ModelCopy.trained(), REQUEST));
        }
    }
}
