package dev.touchstone.statistics;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Against values of SciPy's {@code wilcoxon} with {@code zero_method="zsplit"}. */
class SignedRankTestTest {

    private static SignedRankTest ofDifferences(double... differences) {
        return SignedRankTest.of(new double[differences.length], differences);
    }

    private static SignedRankTest ofDifferences(int n, IntToDoubleFunction difference) {
        return ofDifferences(IntStream.range(0, n).mapToDouble(difference).toArray());
    }

    @Test
    void the_reference_with_a_zero_is_approximate() {
        SignedRankTest test =
                SignedRankTest.of(new double[] {.1, .2, .3, .4, .5, .6}, new double[] {.1, .25, .28, .45, .7, .9});

        assertThat(test.statistic(), is(2.5));
        assertThat(test.p(), closeTo(0.09259159575022993, 1e-12));
    }

    @Test
    void identical_vectors_are_no_evidence() {
        double[] same = {1, 2, 3, 4, 5, 6};

        assertThat(SignedRankTest.of(same, same), is(new SignedRankTest(10.5, 1)));
    }

    @Test
    void few_pairs_without_ties_are_exact() {
        SignedRankTest test = ofDifferences(1.5, -.25, 3, 2.125, -.5, 4, .75, 5);

        assertThat(test.statistic(), is(3.0));
        assertThat(test.p(), closeTo(0.0390625, 1e-15));
        assertThat(ofDifferences(1).p(), is(1.0));
        assertThat(ofDifferences(1, 2, -4), is(new SignedRankTest(3, 1)));
    }

    @Test
    void fifty_pairs_are_exact_and_more_are_not() {
        SignedRankTest fifty = ofDifferences(50, k -> Math.sin(k + 1) + .2);
        SignedRankTest sixty = ofDifferences(60, k -> Math.sin(k + 1) + .2);

        assertThat(fifty.statistic(), is(439.0));
        assertThat(fifty.p(), closeTo(0.055465717070337206, 1e-12));
        assertThat(sixty.statistic(), is(584.0));
        assertThat(sixty.p(), closeTo(0.014822355953141709, 1e-12));
    }

    @Test
    void ties_and_zeros_share_their_ranks() {
        SignedRankTest test = ofDifferences(12, k -> k % 3 == 0 ? 0 : k - 5);

        assertThat(test.statistic(), is(32.0));
        assertThat(test.p(), closeTo(0.5798424344376549, 1e-12));
    }

    @Test
    void exchanging_the_samples_changes_nothing_even_with_ties() {
        double[] one = {0, 0, 0, 0, 0};
        double[] other = {1, 1, 2, -3, 5};

        assertThat(SignedRankTest.of(one, other), is(SignedRankTest.of(other, one)));
    }

    @Test
    void very_small_chances_keep_their_digits() {
        double p = ofDifferences(300, k -> Math.sin(k + 1) + 3).p();

        assertThat(p / 6.083559849691437e-51, closeTo(1, 1e-11));
    }

    @Test
    void the_tail_of_the_normal_distribution_is_that_of_the_tables() {
        double[][] complementaryErrors = {
            {0, 1},
            {.1, 0.8875370839817152},
            {.5, 0.4795001221869535},
            {1, 0.15729920705028516},
            {2, 0.004677734981047266},
            {3, 2.2090496998585445e-05},
            {5, 1.5374597944280347e-12},
            {26, 5.663192408856145e-296}
        };
        for (double[] known : complementaryErrors) {
            assertThat(NormalTail.twoSided(Math.sqrt(2) * known[0]) / known[1], closeTo(1, 1e-12));
            assertThat(NormalTail.twoSided(-Math.sqrt(2) * known[0]) / known[1], closeTo(1, 1e-12));
        }
    }

    @Test
    void what_makes_no_pairs_is_refused() {
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> ofDifferences())
                        .getMessage(),
                is("the test needs pairs, but was given 0 and 0 values"));
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> SignedRankTest.of(new double[2], new double[3]))
                        .getMessage(),
                is("the test needs pairs, but was given 2 and 3 values"));
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> ofDifferences(1, Double.NaN))
                        .getMessage(),
                is("the test needs finite differences, but they are [-1.0, NaN]"));
    }
}
