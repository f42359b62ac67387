package dev.touchstone.study.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.randomisation.meta.Estimator;
import dev.touchstone.randomisation.meta.KnownMethod;
import dev.touchstone.randomisation.meta.MetaDesign;
import dev.touchstone.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RandomisationArgumentsTest {

    private static RandomisationPlan plan(String... arguments) {
        return RandomisationArguments.parse(arguments).plan();
    }

    private static List<String> ids(List<Scenario> worlds) {
        return worlds.stream().map(world -> world.id().value()).toList();
    }

    private static List<String> known(String world) {
        RandomisationPlan plan = plan("--worlds=" + world);
        return plan.known(plan.worlds().get(0)).stream().map(KnownMethod::id).toList();
    }

    @Test
    void the_default_is_both_cnns_and_a_transformer_by_the_tests_that_take_minutes() {
        RandomisationArguments asked = RandomisationArguments.parse("--methods=", "--worlds=");

        assertThat(
                ids(asked.plan().worlds()),
                is(List.of("textbox/simple-fr", "textbox/complex-fr", "andor/3in-binary/and")));
        assertThat(asked.plan().tests().stream().map(Estimator::id).toList(), is(List.of("mprt", "efficient-mprt")));
        assertThat(
                asked.plan().design(),
                is(new MetaDesign(1, 20, 3, List.of(0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0))));
        assertThat(asked.output(), is(Path.of("target/touchstone/study/randomisation")));
    }

    @Test
    void known_methods_are_those_that_a_world_has() {
        assertThat(
                known("textbox/simple-fr"),
                is(List.of(
                        "gradient",
                        "saliency",
                        "smoothgrad",
                        "integrated-gradients",
                        "lrp-epsilon",
                        "edge",
                        "input",
                        "constant",
                        "random")));
        assertThat(known("andor/3in-binary/and").contains("edge"), is(false));
        assertThat(known("andor/3in-binary/and").contains("input"), is(true));
    }

    @Test
    void tests_are_made_with_the_inputs_and_draws_that_are_asked_for() {
        List<Estimator> tests = plan("--tests=all", "--samples=12", "--draws=7").tests();

        assertThat(tests.stream().map(Estimator::inputs).toList(), is(List.of(12, 12, 12, 12)));
        assertThat(tests.get(2).toString(), containsString("draws=7, level=0.1"));
    }

    @Test
    void an_unknown_name_is_an_error_with_the_known_ones() {
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> plan("--tests=mprd"))
                        .getMessage(),
                is("there is no test 'mprd'; known are mprt, mprt-pearson, smooth-mprt, efficient-mprt"));
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> plan("--methods=rise"))
                        .getMessage(),
                containsString("there is no known method 'rise'; known are gradient, saliency,"));
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> plan("--worlds=textbox"))
                        .getMessage(),
                containsString("there is no world 'textbox'; known are textbox/simple-fr,"));
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> plan("--settings=simple-fr"))
                        .getMessage(),
                containsString("'--settings=simple-fr' is no argument of the study"));
    }

    @Test
    void other_designs_have_cells_of_their_own() {
        assertThat(plan().folder().equals(plan("--seeds=3").folder()), is(false));
        assertThat(plan().folder().equals(plan("--seed=3").folder()), is(false));
        assertThat(plan().folder().equals(plan("--perturbations=1").folder()), is(false));
    }
}
