package dev.touchstone.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import dev.touchstone.scenario.Tensor;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    /** Makes something of every map. */
    private static final Similarity ALWAYS = new Similarity() {

        @Override
        public String id() {
            return "always";
        }

        @Override
        public Prepared prepare(MapGrid map) {
            return other -> OptionalDouble.of(0.5);
        }
    };

    private static final Comparison SIGNED = new Comparison(new PlainPearson(), false);
    private static final Comparison MAGNITUDES = new Comparison(new PlainPearson(), true);

    private static Tensor map(float... values) {
        return Tensor.of(values, 1, 1, values.length);
    }

    private static double similarity(Comparison comparison, Tensor one, Tensor other) {
        return comparison
                .prepare(one)
                .orElseThrow()
                .with(comparison.prepare(other).orElseThrow())
                .orElseThrow();
    }

    @Test
    void signs_are_kept_or_dropped() {
        assertThat(similarity(SIGNED, map(1, -2, 3), map(-1, 2, -3)), closeTo(-1, 1e-12));
        assertThat(similarity(MAGNITUDES, map(1, -2, 3), map(-1, 2, -3)), closeTo(1, 1e-12));
    }

    @Test
    void channels_are_summed_before_signs_are_dropped() {
        Tensor twoChannels = Tensor.of(new float[] {1, 2, 0, -3, -2, 1}, 2, 1, 3);

        assertThat(similarity(MAGNITUDES, twoChannels, map(2, 0, 1)), closeTo(1, 1e-12));
    }

    @Test
    void a_constant_map_cannot_be_compared_whatever_the_similarity_makes_of_it() {
        Comparison comparison = new Comparison(ALWAYS, true);

        assertThat(comparison.prepare(map(1, 2)).isPresent(), is(true));
        assertThat(comparison.prepare(map(2, -2)).isPresent(), is(false));
        assertThat(comparison.defect(map(2, -2)), is(MapDefect.CONSTANT));
    }

    @Test
    void a_map_that_the_similarity_alone_makes_nothing_of_is_told_apart() {
        Similarity never = new Similarity() {

            @Override
            public String id() {
                return "never";
            }

            @Override
            public Prepared prepare(MapGrid map) {
                return other -> OptionalDouble.empty();
            }
        };
        Comparison comparison = new Comparison(never, false);

        assertThat(comparison.prepare(map(1, 2)).isPresent(), is(false));
        assertThat(comparison.defect(map(1, 2)), is(MapDefect.UNDEFINED));
    }
}
