package dev.touchstone.coherence;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.scenario.andor.LogicWorld;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The average FCAM of the inputs that a map shows: whether it tells the oracle from random maps on each world. */
class AboveAllOnesTest {

    private static final double MARGIN = 0.5;

    /** No pair of inputs tells anything of this world's label, the parity of four inputs that are all relevant in every sample. */
    private static final String BLIND = "DOUBLE_GATE_XOR XOR";

    static Stream<String> worlds() {
        return Maps.worlds().stream().filter(world -> !world.equals(BLIND));
    }

    static Stream<String> binaryWorlds() {
        return worlds().filter(world -> !world.startsWith("TWO_IN_QUATERNARY"));
    }

    private static ThresholdedCoherence coherence(CoherenceSamples samples) {
        return ThresholdedCoherence.of(
                samples,
                Representation.FCAM_AVERAGE,
                Normalisation.OVER_MAX,
                new ScoreThreshold.OfMean(1),
                MaskHandling.LEAVE_OUT);
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void the_oracle_is_above_all_ones_and_a_random_map_is_not(String name) {
        LogicWorld world = Maps.world(name);
        assertThat(coherence(Maps.oracle(world)).isAboveAllOnes(MARGIN), is(true));
        assertThat(coherence(Maps.random(world, 1)).isAboveAllOnes(MARGIN), is(false));
    }

    @ParameterizedTest
    @MethodSource("binaryWorlds")
    void so_it_is_for_maps_of_pairs(String name) {
        LogicWorld world = Maps.world(name);
        assertThat(coherence(Maps.oraclePairs(world)).isAboveAllOnes(MARGIN), is(true));
        assertThat(coherence(Maps.randomPairs(world, 1)).isAboveAllOnes(MARGIN), is(false));
    }

    @Test
    void on_one_world_the_oracle_says_as_little_as_all_ones() {
        ThresholdedCoherence oracle = coherence(Maps.oracle(Maps.world(BLIND)));
        assertThat(oracle.kept().map().share(), is(0.5));
        assertThat(oracle.full().allOnes().share(), is(0.5));
        assertThat(oracle.isAboveAllOnes(MARGIN), is(false));
    }

    @Test
    void without_masks_the_oracle_is_below_all_ones() {
        CoherenceSamples oracle = Maps.oracle(Maps.world("TWO_IN_BINARY AND"));
        for (Representation representation : Representation.values()) {
            assertThat(
                    Coherence.of(oracle, representation, Normalisation.OVER_MAX).gain(), lessThan(0.0));
        }
    }

    @ParameterizedTest
    @EnumSource(Representation.class)
    void scores_that_rounding_alone_tells_apart_tie_in_any_order_of_the_inputs(Representation representation) {
        CoherenceSamples oracle = Maps.oracle(Maps.world("DOUBLE_GATE_OR AND"));
        assertThat(
                Coherence.of(Maps.reversed(oracle), representation, Normalisation.OVER_MAX)
                        .map()
                        .share(),
                is(Coherence.of(oracle, representation, Normalisation.OVER_MAX)
                        .map()
                        .share()));
    }

    @Test
    void a_margin_is_above_0_and_at_most_1() {
        Exception refused =
                assertThrows(IllegalArgumentException.class, () -> coherence(Maps.oracle(Maps.world("SINGLE_GATE AND")))
                        .isAboveAllOnes(0));
        assertThat(refused.getMessage(), is("a margin is above 0 and at most 1, not 0.0"));
    }
}
