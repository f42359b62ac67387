package dev.touchstone.measure.logic;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.touchstone.scenario.InputSet;
import dev.touchstone.scenario.LogicGate;
import dev.touchstone.scenario.LogicOperator;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.andor.Configuration;
import dev.touchstone.scenario.andor.Formula;
import dev.touchstone.scenario.andor.LogicWorld;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlameTest {

    private static final LogicWorld AND = Configuration.DOUBLE_GATE_AND.world(LogicOperator.AND);
    private static final LogicWorld OR_OF_ANDS = Configuration.DOUBLE_GATE_AND.world(LogicOperator.OR);
    private static final LogicWorld AND_OF_ORS = Configuration.DOUBLE_GATE_OR.world(LogicOperator.AND);

    private static List<String> names(Blame blame) {
        return blame.gates().stream().map(LogicGate::name).toList();
    }

    @Test
    void of_a_sample_that_shows_a_reason_nothing_is_to_blame() {
        assertThat(Blame.of(Worlds.sample(AND, "111100", 2, 2, 2, 2, 1, 0)), is(Optional.empty()));
    }

    @Test
    void every_gate_with_a_hidden_part_is_to_blame_where_all_are_needed() {
        LogicSample sample = Worlds.sample(AND, "111100", 2, 0.5, 0.2, 2, 1, 0);
        Blame blame = Blame.of(sample).orElseThrow();

        assertThat(blame.reason(), is(InputSet.of(0, 1, 2, 3)));
        assertThat(blame.missing(), is(InputSet.of(1, 2)));
        assertThat(names(blame), is(List.of("AND(0, 1)", "AND(2, 3)")));
        assertThat(blame.gate(sample).name(), is("AND(2, 3)"));
    }

    @Test
    void the_strongest_gate_is_to_blame_where_one_is_enough() {
        Blame blame = Blame.of(Worlds.sample(OR_OF_ANDS, "111100", 2, 0.1, 0.5, 0.6, 1, 0))
                .orElseThrow();

        assertThat(blame.reason(), is(InputSet.of(2, 3)));
        assertThat(blame.missing(), is(InputSet.of(2, 3)));
        assertThat(names(blame), is(List.of("AND(2, 3)")));
    }

    @Test
    void a_gate_that_is_shown_by_another_input_is_not_to_blame() {
        Blame blame = Blame.of(Worlds.sample(AND_OF_ORS, "111100", 0.1, 2, 0.2, 0.3, 1, 0))
                .orElseThrow();

        assertThat(blame.reason(), is(InputSet.of(1, 3)));
        assertThat(blame.missing(), is(InputSet.of(3)));
        assertThat(names(blame), is(List.of("OR(2, 3)")));
    }

    @Test
    void of_two_reasons_that_are_as_low_the_one_with_less_to_show_comes_nearer() {
        LogicWorld world =
                Worlds.binary(Formula.and(Formula.and(Formula.inputs(0, 1)), Formula.or(Formula.inputs(2, 3))), 4, 1);

        assertThat(
                Blame.of(Worlds.sample(world, "01000", 0.5, 0, 0.5, 0.6, 1))
                        .orElseThrow()
                        .reason(),
                is(InputSet.of(0)));
    }

    @Test
    void shares_are_of_the_samples_that_count() {
        List<LogicSample> samples = List.of(
                Worlds.sample(AND, "111100", 2, 2, 2, 2, 1, 0),
                Worlds.sample(AND, "111100", 0, 2, 2, 2, 1, 0),
                Worlds.sample(AND, "111100", 0, 2, 0, 2, 1, 0));

        assertThat(Blame.shares(samples), is(List.of(1.0, 0.5)));
        assertThat(Blame.shares(samples.subList(0, 1)), is(List.of()));
    }

    @Test
    void on_random_maps_some_input_and_some_gate_are_to_blame_just_where_nib_counts() {
        for (LogicWorld world : Worlds.allBinary()) {
            for (LogicSample sample : Worlds.random(world, SeedSource.of(2), false)) {
                Optional<Blame> blame = Blame.of(sample);
                assertThat(blame.isPresent(), is(Nib.isBroken(sample)));
                blame.ifPresent(one -> {
                    assertThat(one.reason().containsAll(one.missing()), is(true));
                    assertThat(one.missing().isEmpty() || one.gates().isEmpty(), is(false));
                });
            }
        }
    }
}
