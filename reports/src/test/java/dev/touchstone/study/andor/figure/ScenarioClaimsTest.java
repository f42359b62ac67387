package dev.touchstone.study.andor.figure;

import static dev.touchstone.study.andor.AndorRows.row;
import static dev.touchstone.study.andor.figure.LogicClaims.check;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.touchstone.study.andor.AndorRow;
import dev.touchstone.study.figure.Finding;
import dev.touchstone.study.figure.Finding.Outcome;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScenarioClaimsTest {

    private static final String AND = "single-gate/and";
    private static final String AND_OR_XOR = "2in-binary/and";

    @Test
    void one_whole_class_saves_no_method_and_whole_classes_everywhere_refute() {
        Finding missed = check(new EveryMethodMisses(), nib("attention", AND, "0", 0), nib("attention", AND, "1", 0.1));
        assertThat(missed.outcome(), is(Outcome.HELD));
        assertThat(
                missed.evidence(),
                is(
                        "1 of 1 methods: attention (1 of 2 classes whole); attention comes nearest, with NIB 0 in 1 of 2 classes"));

        assertThat(
                check(new EveryMethodMisses(), nib("attention", AND, "0", 0), nib("attention", AND, "1", 0))
                        .outcome(),
                is(Outcome.NOT_HELD));
        assertThat(check(new EveryMethodMisses(), nib("oracle", AND, "0", 0)).outcome(), is(Outcome.NOT_MEASURED));
    }

    @Test
    void a_method_leads_a_group_by_its_rank() {
        AndorRow[] rows = {
            nib("integrated-gradients", AND, "0", 0.2), nib("attention", AND, "0", 0.1), nib("gradient", AND, "0", 0.3)
        };
        Finding first = check(new AmongTheBest("integrated-gradients", ScenarioGroup.AND, 1), rows);
        assertThat(first.outcome(), is(Outcome.NOT_HELD));
        assertThat(first.evidence(), is("of 3 methods: 1. attention 0.10, 2. integrated-gradients 0.20"));

        assertThat(
                check(new AmongTheBest("integrated-gradients", ScenarioGroup.AND, 2), rows)
                        .outcome(),
                is(Outcome.HELD));
        assertThat(
                check(new AmongTheBest("integrated-gradients", ScenarioGroup.AND, 3), rows)
                        .outcome(),
                is(Outcome.NOT_MEASURED));
    }

    @Test
    void methods_are_compared_on_the_models_of_both() {
        BetterThan claim = new BetterThan("attention", "integrated-gradients", ScenarioGroup.AND_OR_XOR);
        Finding finding = check(
                claim,
                nib("attention", AND_OR_XOR, "0", 0.4),
                nib("integrated-gradients", AND_OR_XOR, "0", 0.5),
                row("integrated-gradients", AND_OR_XOR, "cnn", "0", "NIB", "raw", 0, 0));

        assertThat(finding.outcome(), is(Outcome.HELD));
        assertThat(
                finding.evidence(),
                is("0.40 and 0.50 on the models of both; over all samples undefined and undefined"));
        assertThat(check(claim, nib("attention", AND_OR_XOR, "0", 0.4)).outcome(), is(Outcome.NOT_MEASURED));
    }

    @Test
    void a_leader_of_all_groups_decides_only_once_all_are_measured() {
        AndorRow[] all = Stream.of(
                        AND,
                        "single-gate/or",
                        "single-gate/xor",
                        "double-gate-and/or",
                        "double-gate-and/xor",
                        "double-gate-or/xor",
                        AND_OR_XOR)
                .flatMap(world -> Stream.of("0", "1")
                        .flatMap(label ->
                                Stream.of(nib("attention", world, label, 0.1), nib("gradient", world, label, 0.2))))
                .toArray(AndorRow[]::new);

        Finding finding = check(new NoMethodLeadsEverywhere(), all);
        assertThat(finding.outcome(), is(Outcome.NOT_HELD));
        assertThat(
                finding.evidence(),
                is("attention leads AND, OR, XOR, complementary, redundant, AND-OR, AND-XOR, OR-XOR, AND-OR-XOR"));
        assertThat(check(new NoMethodLeadsEverywhere(), Arrays.copyOf(all, 4)).outcome(), is(Outcome.NOT_MEASURED));

        AndorRow[] mixed = Stream.concat(
                        Arrays.stream(Arrays.copyOf(all, all.length - 4)),
                        Stream.of(nib("attention", AND_OR_XOR, "0", 0.3), nib("gradient", AND_OR_XOR, "0", 0.2)))
                .toArray(AndorRow[]::new);
        assertThat(check(new NoMethodLeadsEverywhere(), mixed).outcome(), is(Outcome.HELD));
    }

    @Test
    void the_minority_is_the_class_that_needs_all_gates() {
        AndorRow[] rows = {
            nib("attention", "3in-binary/and", "0", 0.1),
            nib("attention", "3in-binary/and", "1", 0.3),
            nib("attention", "2in-binary/or", "0", 0.5),
            nib("attention", "2in-binary/or", "1", 0.2),
            nib("attention", "2in-binary/xor", "1", 0.9)
        };
        Finding relative = check(new MinorityFails(false), rows);
        assertThat(relative.outcome(), is(Outcome.HELD));
        assertThat(relative.evidence(), is("1 of 1 methods: attention (0.40, majority 0.15)"));
        assertThat(check(new MinorityFails(true), rows).outcome(), is(Outcome.NOT_HELD));
    }

    @Test
    void attention_is_held_to_its_chance() {
        AndorRow[] rows = {nib("attention", "2in-binary/xor", "all", 0.4), nib("attention", "2in-binary/or", "all", 0.1)
        };
        Finding finding = check(new AttentionFailsOnTopXor(), rows);

        assertThat(finding.outcome(), is(Outcome.HELD));
        assertThat(finding.evidence(), is("1 of 1 methods: attention (0.80 of chance, otherwise 0.20)"));
    }

    private static AndorRow nib(String method, String world, String label, double value) {
        return row(method, world, label, "NIB", value);
    }
}
