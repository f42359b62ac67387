package dev.touchstone.randomisation.similarity;

import static dev.touchstone.randomisation.Near.assertNear;
import static dev.touchstone.randomisation.similarity.MapsUnderTest.row;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.randomisation.MapGrid;
import java.util.List;
import org.junit.jupiter.api.Test;

class NormalisationTest {

    private static void assertNormalised(Normalisation normalisation, MapGrid map, double... expected) {
        assertNear(normalisation.name(), normalisation.of(map).values(), expected, 1e-9);
    }

    @Test
    void each_scales_a_map_by_itself() {
        MapGrid map = row(-2, 0, 1, 4);

        assertNormalised(Normalisation.MAXIMUM, map, -0.5, 0, 0.25, 1);
        assertNormalised(Normalisation.SECOND_MOMENT, row(3, -4), 0.8485281374, -1.1313708499);
        assertNormalised(Normalisation.BY_SIGN, map, -1, 0, 0.25, 1);
        assertNormalised(Normalisation.LEAST_TO_GREATEST, map, 0, 2 / 6.0, 3 / 6.0, 1);
    }

    @Test
    void values_of_one_sign_are_scaled_by_their_own_end() {
        assertNormalised(Normalisation.BY_SIGN, row(1, 2), 0.5, 1);
        assertNormalised(Normalisation.BY_SIGN, row(-1, -2), -0.5, -1);
    }

    @Test
    void a_map_of_zeros_stays_as_it_is_and_one_of_equal_values_finite() {
        for (Normalisation normalisation : Normalisation.values()) {
            assertNormalised(normalisation, row(0, 0), 0, 0);
        }
        assertNormalised(Normalisation.LEAST_TO_GREATEST, row(3, 3), 3, 3);
        assertNormalised(Normalisation.SECOND_MOMENT, row(1e-200, -1e-200), 1, -1);
    }

    @Test
    void a_batch_shares_one_scale_and_its_maps_change_with_their_neighbours() {
        List<MapGrid> batch = Normalisation.MAXIMUM.ofBatch(List.of(row(1, -2), row(0, 10)));

        assertThat(batch.get(0).values(), is(new double[] {0.1, -0.2}));
        assertThat(batch.get(1).values(), is(new double[] {0, 1}));
        // The root of the mean of 1, 49, 25 and 25.
        List<MapGrid> moments = Normalisation.SECOND_MOMENT.ofBatch(List.of(row(1, -7), row(5, 5)));
        assertNear("moments", moments.get(0).values(), new double[] {0.2, -1.4}, 1e-12);
    }

    @Test
    void what_is_not_finite_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Normalisation.MAXIMUM.of(row(1, Double.NaN)));
    }

    @Test
    void signs_are_dropped_after_scaling_where_that_matters() {
        Normalised signed = new Normalised(Normalisation.BY_SIGN, false, new Pearson());
        Normalised magnitudes = new Normalised(Normalisation.BY_SIGN, true, new Cosine());

        assertThat(signed.id(), is("pearson-by-sign"));
        assertThat(magnitudes.id(), is("cosine-by-sign-magnitudes"));
        // Scaled by sign, -1, 1, 8 become -1, 1/8, 1; with signs dropped first they would be 1/8, 1/8, 1.
        assertThat(magnitudes.of(row(-1, 1, 8), row(8, 1, 8)).orElseThrow(), closeTo(1, 1e-12));
    }
}
