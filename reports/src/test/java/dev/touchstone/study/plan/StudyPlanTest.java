package dev.touchstone.study.plan;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.measure.Measure;
import dev.touchstone.measure.Pafl;
import dev.touchstone.measure.ScalarMap;
import dev.touchstone.measure.Side;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.TruthMask;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class StudyPlanTest {

    private static final List<String> ANY = List.of();

    @Test
    void by_default_every_setting_is_studied_on_black_with_its_own_network() {
        assertThat(
                plan(StudyFilter.NONE).worlds().stream().map(StudyWorld::name).toList(),
                contains(
                        "simple-fr simple-cnn black",
                        "simple-nr simple-cnn black",
                        "complex-fr complex-cnn black",
                        "complex-cr1 complex-cnn black",
                        "complex-cr2 complex-cnn black",
                        "complex-cr3 complex-cnn black",
                        "complex-cr4 complex-cnn black"));
    }

    @Test
    void by_default_the_methods_are_those_of_the_paper_without_the_shap_family() {
        List<String> methods = ids(plan(StudyFilter.NONE).methods());

        assertThat(methods.size(), is(18));
        assertThat(methods.subList(0, 3), contains("saliency", "gradient", "smoothgrad-squared"));
        assertThat(methods.subList(15, 18), contains("random", "edge", "oracle"));
        assertThat(methods.stream().filter(StudyMethods::isApart).toList(), is(List.of()));
    }

    @Test
    void the_shap_family_comes_when_its_group_is_asked_for() {
        StudyFilter filter = new StudyFilter(ANY, List.of("shap"), ANY, ANY, ANY, ANY);

        assertThat(ids(plan(filter).methods()), hasItem("deep-shap"));
        assertThat(ids(plan(filter).methods()), not(hasItem("gradient")));
    }

    @Test
    void methods_that_are_named_stand_in_the_order_of_the_results() {
        StudyFilter filter =
                new StudyFilter(List.of("saliency", "deep-shap", "lrp-z", "gradient"), ANY, ANY, ANY, ANY, ANY);

        assertThat(ids(plan(filter).methods()), contains("saliency", "gradient", "lrp-z", "deep-shap"));
    }

    @Test
    void a_network_that_is_named_keeps_the_settings_that_have_it() {
        StudyFilter filter = new StudyFilter(
                ANY, ANY, List.of("simple-nr", "complex-cr2"), List.of("complex-cnn"), List.of("black"), ANY);

        assertThat(
                plan(filter).worlds().stream().map(StudyWorld::name).toList(),
                contains("complex-cr2 complex-cnn black"));
    }

    @Test
    void each_background_and_network_is_a_variant_of_the_setting() {
        StudyFilter filter = new StudyFilter(
                ANY, ANY, List.of("simple-nr"), List.of("simple-cnn-robust", "alexnet"), List.of("texture"), ANY);

        assertThat(
                plan(filter).worlds().stream()
                        .map(world -> world.scenario().id().value())
                        .toList(),
                contains("textbox/simple-nr/robust/texture", "textbox/simple-nr/alexnet/texture"));
    }

    @Test
    void integrated_gradients_takes_fewer_steps_than_in_tests() {
        StudyFilter filter = new StudyFilter(List.of("integrated-gradients"), ANY, ANY, ANY, ANY, ANY);

        assertThat(plan(filter).methods().get(0).parameters().get("steps"), is("20"));
    }

    @Test
    void a_world_that_does_not_exist_is_an_error() {
        StudyFilter filter = new StudyFilter(ANY, ANY, List.of("simple-nr"), List.of("complex-cnn"), ANY, ANY);

        assertThat(
                complaint(filter),
                is(
                        "there is no world of the settings [simple-nr], the networks [complex-cnn] and the backgrounds [black]"));
    }

    @Test
    void a_name_that_is_not_known_is_an_error_with_the_known_ones() {
        assertThat(
                complaint(new StudyFilter(ANY, ANY, List.of("simple-cr"), ANY, ANY, ANY)),
                is("there is no setting 'simple-cr'; known are "
                        + "simple-fr, simple-nr, complex-fr, complex-cr1, complex-cr2, complex-cr3, complex-cr4"));
        assertThat(
                complaint(new StudyFilter(ANY, ANY, ANY, List.of("vgg"), ANY, ANY)),
                is(
                        "there is no network 'vgg'; known are simple-cnn, complex-cnn, simple-cnn-robust, complex-cnn-robust, alexnet, vgg16-quarter"));
        assertThat(
                complaint(new StudyFilter(ANY, ANY, ANY, ANY, List.of("red"), ANY)),
                is("there is no background 'red'; known are black, noise-99, noise-150, texture"));
        assertThat(
                complaint(new StudyFilter(ANY, ANY, ANY, ANY, ANY, List.of("pafl"))),
                is("there is no measure 'pafl'; known are PAFL-tight, PAFL-ink, EMD-tight"));
        assertThat(
                complaint(new StudyFilter(ANY, List.of("cam"), ANY, ANY, ANY, ANY)),
                is("there is no group of methods 'cam'; known are paper, shap"));
    }

    @Test
    void slow_measures_are_taken_only_where_they_are_named() {
        StudyFilter named = new StudyFilter(ANY, ANY, ANY, ANY, ANY, List.of("EMD-tight"));
        StudyFilter all = new StudyFilter(ANY, ANY, ANY, ANY, ANY, List.of("all"));

        assertThat(names(plan(StudyFilter.NONE).measures()), contains("PAFL-tight", "PAFL-ink"));
        assertThat(names(plan(named).measures()), contains("EMD-tight"));
        assertThat(names(plan(all).measures()), contains("PAFL-tight", "PAFL-ink", "EMD-tight"));
    }

    @Test
    void the_oracles_of_the_measures_masks_and_random_maps_are_computed_first_and_once() {
        StudyFilter filter = new StudyFilter(List.of("gradient", "random", "oracle"), ANY, ANY, ANY, ANY, ANY);

        assertThat(ids(plan(filter).computed()), contains("oracle", "oracle-ink", "random", "gradient"));
    }

    @Test
    void plans_that_measure_alike_share_their_files_and_others_do_not() {
        StudyPlan plan = plan(StudyFilter.NONE);
        StudyFilter oneMethod = new StudyFilter(List.of("edge"), ANY, List.of("simple-fr"), ANY, ANY, ANY);
        StudyFilter oneMeasure = new StudyFilter(ANY, ANY, ANY, ANY, ANY, List.of("PAFL-ink"));

        assertThat(plan.folder().matches("samples-100_seed-1_measures-[0-9a-f]{8}"), is(true));
        assertThat(plan(oneMethod).folder(), is(plan.folder()));
        assertThat(plan(oneMeasure).folder(), is(not(plan.folder())));
    }

    @Test
    void no_sample_is_an_error() {
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class,
                () -> StudyPlan.of(StudyFilter.NONE, new TextBoxWorlds(Optional.empty()), StudyMeasures.known(), 0, 1));

        assertThat(
                error.getMessage(),
                is("a study needs a world, a method, a measure and a sample, but has 7, 18, 36 and 0 of them"));
    }

    private static StudyPlan plan(StudyFilter filter) {
        List<Measure> known = List.of(new Pafl(), new Pafl(TruthMask.INK), new Slow());
        return StudyPlan.of(filter, new TextBoxWorlds(Optional.empty()), known, 100, 1);
    }

    private static String complaint(StudyFilter filter) {
        return assertThrows(IllegalArgumentException.class, () -> plan(filter)).getMessage();
    }

    private static List<String> ids(List<SaliencyMethod> methods) {
        return methods.stream().map(SaliencyMethod::id).toList();
    }

    private static List<String> names(List<Measure> measures) {
        return measures.stream().map(Measure::name).toList();
    }

    private record Slow() implements Measure {

        @Override
        public String name() {
            return "EMD-tight";
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
            return OptionalDouble.empty();
        }
    }
}
