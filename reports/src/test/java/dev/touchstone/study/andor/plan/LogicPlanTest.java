package dev.touchstone.study.andor.plan;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.method.SaliencyMethod;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LogicPlanTest {

    private static final List<String> ANY = List.of();

    @Test
    void by_default_all_eighteen_binary_worlds_are_learnt_by_a_transformer_and_a_cnn() {
        List<LogicStudyWorld> worlds = plan(ANY, ANY, ANY, ANY, ANY).worlds();

        assertThat(worlds.size(), is(36));
        assertThat(
                worlds.stream().map(LogicStudyWorld::samples).collect(Collectors.toSet()), is(Set.of(64, 256, 4096)));
        assertThat(worlds.stream().map(LogicStudyWorld::networkId).distinct().toList(), contains("transformer", "cnn"));
    }

    @Test
    void by_default_the_methods_of_the_papers_and_the_controls_are_taken() {
        List<String> methods = plan(ANY, ANY, ANY, ANY, ANY).methods().stream()
                .map(SaliencyMethod::id)
                .toList();

        assertThat(methods, hasItems("lrp-full", "attention", "integrated-gradients", "shap-iq", "oracle", "random"));
        assertThat(methods, not(hasItems("edge")));
    }

    @Test
    void kernel_shap_asks_as_many_coalitions_as_shap_iq() {
        SaliencyMethod kernelShap =
                plan(List.of("kernel-shap"), ANY, ANY, ANY, ANY).methods().get(0);

        assertThat(kernelShap.parameters().get("samples"), is("128"));
    }

    @Test
    void by_default_no_published_variant_is_measured() {
        List<String> measures = plan(ANY, ANY, ANY, ANY, ANY).measureNames();

        assertThat(measures, hasItems("NIB", "GIB", "LA-baseline", "full-DCA-1.0", "GCR-FCAM-average"));
        assertThat(measures.stream().anyMatch(name -> name.endsWith("-published")), is(false));
    }

    @Test
    void names_leave_what_they_name_in_the_order_of_the_study() {
        LogicPlan plan = plan(
                List.of("random", "attention"),
                List.of("single-gate", "2in-quaternary"),
                List.of("xor"),
                List.of("cnn-plain"),
                List.of("GCR-GTM-sum", "NIB-published"));

        assertThat(
                plan.worlds().stream()
                        .map(world -> world.scenario().id().value())
                        .toList(),
                contains("andor/2in-quaternary/xor/cnn-plain", "andor/single-gate/xor/cnn-plain"));
        assertThat(plan.methods().stream().map(SaliencyMethod::id).toList(), contains("attention", "random"));
        assertThat(plan.measureNames(), contains("NIB-published", "GCR-GTM-sum"));
    }

    @Test
    void an_unknown_name_is_an_error_with_the_known_ones() {
        assertThat(
                complaint(() -> plan(ANY, ANY, List.of("nand"), ANY, ANY)),
                is("there is no top operator 'nand'; known are and, or, xor"));
        assertThat(
                complaint(() -> new LogicPlan(List.of(), List.of(), List.of(), List.of(), 1, 1)),
                is("a study needs a world, a method, a measure and a model seed, but has 0, 0, 0 and 1 of them"));
    }

    private static LogicPlan plan(
            List<String> methods,
            List<String> configurations,
            List<String> tops,
            List<String> networks,
            List<String> measures) {
        return LogicPlan.of(new LogicFilter(methods, configurations, tops, networks, measures), 1, 1);
    }

    private static String complaint(Runnable wrong) {
        return assertThrows(IllegalArgumentException.class, wrong::run).getMessage();
    }
}
