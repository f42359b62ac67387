package dev.touchstone.measure.logic;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import dev.touchstone.scenario.andor.Formula;
import dev.touchstone.scenario.andor.LogicWorld;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class RemovalStatisticsTest {

    private static final LogicWorld WORLD = Worlds.binary(Formula.and(Formula.inputs(0, 1, 2)), 3, 1);
    private static final RemovalStatistics STATISTICS = RemovalStatistics.of(
            List.of(
                    Worlds.sample(WORLD, "1110", 1, 0, 0, 0),
                    Worlds.sample(WORLD, "1001", 0, 0, 0, 1),
                    Worlds.sample(WORLD, "0000", 1, 1, 1, 0)),
            Masking.at(MaskThreshold.MEAN));

    @Test
    void inputs_are_masked_so_often_in_all_samples_and_in_those_of_a_kind() {
        assertThat(STATISTICS.chance(0).orElseThrow(), is(1 / 3.0));
        assertThat(STATISTICS.chance(3).orElseThrow(), is(2 / 3.0));
        assertThat(STATISTICS.chanceInClass(1, 1).orElseThrow(), is(1.0));
        assertThat(STATISTICS.chanceInClass(1, 0).orElseThrow(), is(0.5));
        assertThat(STATISTICS.chanceOfTruth(0, true).orElseThrow(), is(0.5));
        assertThat(STATISTICS.chanceOfTruth(0, false).orElseThrow(), is(0.0));
        assertThat(STATISTICS.chanceOfSymbol(3, 1).orElseThrow(), is(0.0));
        assertThat(STATISTICS.chanceOfSymbol(3, -1).orElseThrow(), is(1.0));
    }

    @Test
    void what_never_occurs_has_no_chance() {
        assertThat(STATISTICS.chanceOfTruth(3, true), is(OptionalDouble.empty()));
        assertThat(STATISTICS.chanceOfSymbol(0, 0.5f), is(OptionalDouble.empty()));
    }

    @Test
    void the_symbols_of_what_is_masked_show_a_tendency() {
        assertThat(STATISTICS.falseShare().orElseThrow(), closeTo((0 + 2 / 3.0) / 2, 1e-15));
        assertThat(STATISTICS.trueShare().orElseThrow(), closeTo((1 + 1 / 3.0) / 2, 1e-15));
        RemovalStatistics.Tendency tendency = STATISTICS.tendency().orElseThrow();
        assertThat(tendency.mean(), closeTo((1 + 2 / 3.0) / 2, 1e-15));
        assertThat(tendency.median(), closeTo((1 + 2 / 3.0) / 2, 1e-15));
        assertThat(tendency.exactlyOne(), is(0.5));
    }

    @Test
    void the_median_of_three_is_the_middle_one() {
        RemovalStatistics.Tendency tendency = RemovalStatistics.of(
                        List.of(
                                Worlds.sample(WORLD, "1110", 0, 0, 1, 0),
                                Worlds.sample(WORLD, "1000", 0, 0, 1, 1),
                                Worlds.sample(WORLD, "0010", 0, 0, 0, 1)),
                        Masking.at(MaskThreshold.MEAN))
                .tendency()
                .orElseThrow();

        assertThat(tendency.median(), closeTo(2 / 3.0, 1e-15));
    }

    @Test
    void where_nothing_is_masked_there_is_no_tendency() {
        RemovalStatistics none = RemovalStatistics.of(
                List.of(Worlds.sample(WORLD, "1110", 1, 1, 1, 0)), Masking.at(MaskThreshold.BASELINE));

        assertThat(none.tendency(), is(Optional.empty()));
        assertThat(none.falseShare(), is(OptionalDouble.empty()));
        assertThat(
                LogicMeasures.get("removal-tendency-mean-baseline")
                        .of(List.of(Worlds.sample(WORLD, "1110", 1, 1, 1, 0))),
                is(OptionalDouble.empty()));
    }
}
