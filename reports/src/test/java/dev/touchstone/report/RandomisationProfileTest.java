package dev.touchstone.report;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.RandomisationEvidence;
import dev.touchstone.assertion.Verdict;
import dev.touchstone.report.chart.ProfileChart;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RandomisationProfileTest {

    @Test
    void the_chart_says_what_was_found_and_what_was_asked_for() {
        ProfileChart chart = RandomisationProfile.of("guided-backprop", Cascades.evidence(Verdict.FAIL, 0.63));

        assertThat(chart.title(), is("guided-backprop, retained similarity 0.630 [0.600, 0.660]"));
        assertThat(chart.words().asked(), is("retained at most 0.50"));
        assertThat(chart.share(), is(0.5));
        assertThat(
                chart.notes(),
                contains("assertPassesMPRT: FAIL. Asked for retained similarity at most 0.50. The steps of the cascade"
                        + " stand from left to right; retained is 0 at the floor and 1 at the ceiling."));
    }

    @Test
    void steps_are_numbered_as_in_the_picture() {
        ProfileChart chart = RandomisationProfile.of("m", Cascades.evidence(Verdict.FAIL, 0.63));

        assertThat(chart.steps().get(0), is(new ProfileChart.Step("1 · 05Linear", 0.88, 0.07, 0.88)));
        assertThat(chart.steps().get(4).label(), is("5 · 01Conv2d"));
    }

    @Test
    void a_number_that_is_none_is_undefined() {
        assertThat(
                RandomisationProfile.of("random", Cascades.invalid()).title(),
                is("random, retained similarity undefined"));
    }

    @Test
    void one_step_has_no_profile_and_neither_has_what_is_no_randomisation_test() {
        assertThat(RandomisationProfile.isIn(steps(2)), is(true));
        assertThat(RandomisationProfile.isIn(steps(1)), is(false));
        assertThat(RandomisationProfile.isIn(Examples.evidence(Verdict.FAIL, 0.2)), is(false));
    }

    private static Evidence steps(int count) {
        return Cascades.evidence(
                Verdict.FAIL,
                new RandomisationEvidence(
                        "retained similarity",
                        0.6,
                        Optional.empty(),
                        Cascades.profile().subList(0, count),
                        1,
                        Map.of(),
                        Optional.empty()));
    }
}
