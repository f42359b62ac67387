package dev.touchstone.study.andor.figure;

import static dev.touchstone.study.andor.AndorRows.row;
import static dev.touchstone.study.andor.figure.LogicClaims.check;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.touchstone.study.andor.AndorRow;
import dev.touchstone.study.figure.Finding;
import dev.touchstone.study.figure.Finding.Outcome;
import org.junit.jupiter.api.Test;

class MapClaimsTest {

    private static final String AND = "single-gate/and";

    @Test
    void perfect_maps_of_other_methods_refute() {
        AndorRow gradients = accuracy("integrated-gradients", AND, 1);
        Finding held = check(PerfectMaps.onlyOfIntegratedGradients(), gradients, accuracy("attention", AND, 0.9));
        assertThat(held.outcome(), is(Outcome.HELD));
        assertThat(held.evidence(), is("1 of 2 are perfect: integrated-gradients (single-gate/and transformer)"));

        Finding refuted = check(PerfectMaps.onlyOfIntegratedGradients(), gradients, accuracy("attention", AND, 1));
        assertThat(refuted.outcome(), is(Outcome.NOT_HELD));
        assertThat(
                refuted.evidence(),
                is("2 of 2 are perfect: integrated-gradients (single-gate/and transformer), attention"
                        + " (single-gate/and transformer); otherwise: attention (single-gate/and transformer)"));
    }

    @Test
    void deep_lift_and_shapley_values_share_out_the_output_too() {
        AndorRow perfect = accuracy("deeplift-rescale", AND, 1);

        assertThat(check(PerfectMaps.onlyOfCompleteMethods(), perfect).outcome(), is(Outcome.HELD));
        assertThat(check(PerfectMaps.onlyOfIntegratedGradients(), perfect).outcome(), is(Outcome.NOT_HELD));
    }

    @Test
    void an_xor_is_a_gate_the_top_or_one_of_three_gates() {
        assertThat(check(PerfectMaps.neverOnXor(), accuracy("gradient", AND, 1)).outcome(), is(Outcome.HELD));
        for (String world : new String[] {"single-gate/xor", "double-gate-xor/and", "2in-binary/and"}) {
            assertThat(
                    check(PerfectMaps.neverOnXor(), accuracy("gradient", world, 1))
                            .outcome(),
                    is(Outcome.NOT_HELD));
        }
        assertThat(
                check(PerfectMaps.neverOnXor(), accuracy("gradient", AND, 0.9)).evidence(),
                is("no method is perfect on any of 1 models"));
    }

    @Test
    void a_class_of_constant_maps_that_counts_as_whole_is_not_caught() {
        Finding caught =
                check(new SilentMapsAreCaught(), constant("guided-grad-cam", 0.3, 3), constant("grad-cam", 0.5, 2));
        assertThat(caught.outcome(), is(Outcome.HELD));
        assertThat(
                caught.evidence(),
                is("2 classes hold such maps (guided-grad-cam relu 1, grad-cam relu 1), of which 1 would have NIB 0"
                        + " without the guard (guided-grad-cam relu 1)"));

        assertThat(check(new SilentMapsAreCaught(), constant("grad-cam", 0, 3)).outcome(), is(Outcome.NOT_HELD));
        assertThat(check(new SilentMapsAreCaught(), constant("grad-cam", 0, 0)).outcome(), is(Outcome.NOT_MEASURED));
    }

    @Test
    void the_sign_mode_decides_where_nib_moves_by_half() {
        AndorRow raw = row("gradient", AND, "1", "NIB", 0.9);
        Finding wide = check(new SignModeDecides(), raw, constant("gradient", 0.2, 0));
        assertThat(wide.outcome(), is(Outcome.HELD));
        assertThat(
                wide.evidence(),
                is(
                        "1 of 1 methods: gradient (0.70); the widest is gradient on single-gate/and transformer class 1: raw 0.90, relu 0.20"));

        assertThat(
                check(new SignModeDecides(), raw, constant("gradient", 0.6, 0)).outcome(), is(Outcome.NOT_HELD));
    }

    @Test
    void orders_differ_where_their_fidelities_do_by_a_hundredth() {
        AndorRow second = row("attention", AND, "all", "GCR-FCAM-sum", 0.7);
        Finding differs = check(
                new OrdersDiffer("GCR-FCAM-sum"), second, row("attention", AND, "all", "GCR-FCAM-sum-reduced", 0.8));
        assertThat(differs.outcome(), is(Outcome.HELD));
        assertThat(differs.evidence(), is("1 of 1 methods: attention (by 0.10 on average, second order - 0.10)"));

        assertThat(
                check(
                                new OrdersDiffer("GCR-FCAM-sum"),
                                second,
                                row("attention", AND, "all", "GCR-FCAM-sum-reduced", 0.7))
                        .outcome(),
                is(Outcome.NOT_HELD));
        assertThat(check(new OrdersDiffer("GCR-FCAM-sum"), second).outcome(), is(Outcome.NOT_MEASURED));
    }

    @Test
    void one_method_whose_relevant_inputs_go_with_the_baseline_is_enough() {
        Finding finding = check(
                new CorrelatesWithBaseline(),
                row("attention", AND, "all", "correlation-to-baseline-share", 0.6),
                row("attention", AND, "all", "correlation-to-baseline", 0.4),
                row("gradient", AND, "all", "correlation-to-baseline-share", 0.1),
                row("gradient", AND, "all", "correlation-to-baseline", 0.02));

        assertThat(finding.outcome(), is(Outcome.HELD));
        assertThat(
                finding.evidence(),
                is("1 of 2 methods: attention (0.60 of pairs, |r| 0.40); not: gradient (0.10 of pairs, |r| 0.02)"));
    }

    @Test
    void all_ones_maps_are_the_chance_of_a_fidelity() {
        AndorRow faithful = row("attention", AND, "all", "GCR-FCAM-average", 0.8);
        AndorRow faithless = row("gradient", AND, "all", "GCR-FCAM-average", 0.5);

        assertThat(check(new AllOnesReachAsMuch("GCR-FCAM-average"), faithful).outcome(), is(Outcome.NOT_HELD));
        assertThat(check(new AllOnesReachAsMuch("GCR-FCAM-average"), faithless).outcome(), is(Outcome.HELD));
    }

    private static AndorRow accuracy(String method, String world, double value) {
        return row(method, world, "all", "LA-baseline", value);
    }

    private static AndorRow constant(String method, double nib, int constant) {
        return row(method, AND, "transformer", "1", "NIB", "relu", nib, constant);
    }
}
