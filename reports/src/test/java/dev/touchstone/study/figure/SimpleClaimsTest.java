package dev.touchstone.study.figure;

import static dev.touchstone.study.figure.Claims.check;
import static dev.touchstone.study.figure.Claims.pafl;
import static dev.touchstone.study.figure.Claims.safl;
import static dev.touchstone.study.figure.Rows.row;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.touchstone.study.StudyRow;
import dev.touchstone.study.figure.Finding.Outcome;
import dev.touchstone.study.published.Statistic;
import org.junit.jupiter.api.Test;

class SimpleClaimsTest {

    private final Claim<Observed> worst = new FallsToComplex(Statistic.MINIMUM);
    private final Claim<Observed> average = new FallsToComplex(Statistic.AVERAGE);

    @Test
    void the_worst_bucket_falls_to_complex_if_it_does_for_most_methods() {
        Finding finding = check(
                worst,
                pafl("lrp-z", "simple-fr", 7, 0.6),
                pafl("lrp-z", "simple-nr", 2, 0.9),
                pafl("lrp-z", "complex-cr1", 2, 0.3),
                pafl("lrp-z", "complex-cr4", 5, 0.95),
                pafl("random", "simple-fr", 7, 0.05),
                pafl("random", "complex-cr1", 2, 0.06));
        assertThat(
                finding.text(),
                is(
                        "held          The worst bucket of the simple settings is better than that of the complex ones, for most methods"
                                + " (Fig. 2, PAFL-tight): 1 of 1 methods: lrp-z (simple 0.60, complex 0.30);"
                                + " mean over methods: simple 0.60, complex 0.30"));
    }

    @Test
    void it_does_not_fall_if_half_of_the_methods_gain() {
        Finding finding = check(
                worst,
                pafl("lrp-z", "simple-fr", 7, 0.6),
                pafl("lrp-z", "complex-cr1", 2, 0.3),
                pafl("saliency", "simple-fr", 7, 0.1),
                pafl("saliency", "complex-cr1", 2, 0.2));
        assertThat(finding.outcome(), is(Outcome.NOT_HELD));
    }

    @Test
    void a_method_without_complex_settings_says_nothing() {
        assertThat(check(worst, pafl("lrp-z", "simple-fr", 7, 0.6)).outcome(), is(Outcome.NOT_MEASURED));
    }

    @Test
    void the_average_has_to_fall_for_every_method() {
        Finding held = check(
                average,
                pafl("lrp-z", "simple-fr", 7, 0.6),
                pafl("lrp-z", "complex-cr1", 2, 0.3),
                pafl("saliency", "simple-fr", 7, 0.2),
                pafl("saliency", "complex-cr1", 2, 0.1));
        assertThat(held.outcome(), is(Outcome.HELD));
        Finding broken = check(
                average,
                pafl("lrp-z", "simple-fr", 7, 0.6),
                pafl("lrp-z", "complex-cr1", 2, 0.3),
                pafl("saliency", "simple-fr", 7, 0.1),
                pafl("saliency", "complex-cr1", 2, 0.1));
        assertThat(broken.outcome(), is(Outcome.NOT_HELD));
    }

    @Test
    void methods_above_half_are_asked_of_all_but_the_gradients() {
        Claim<Observed> claim = new AboveHalfInSimple();
        Finding held = check(
                claim,
                pafl("lrp-z", "simple-fr", 8, 0.6),
                safl("lrp-z", "simple-fr", 8, 0.3),
                pafl("saliency", "simple-fr", 8, 0.1),
                safl("saliency", "simple-fr", 8, 0.2));
        assertThat(held.outcome(), is(Outcome.HELD));
        assertThat(held.evidence(), is("1 of 1 methods: lrp-z (PAFL 0.60, SAFL 0.30)"));
        Finding low = check(claim, pafl("lrp-z", "simple-fr", 8, 0.45), safl("lrp-z", "simple-fr", 8, 0.3));
        assertThat(low.outcome(), is(Outcome.NOT_HELD));
        Finding beaten = check(claim, pafl("lrp-z", "simple-fr", 8, 0.6), safl("lrp-z", "simple-fr", 8, 0.7));
        assertThat(beaten.outcome(), is(Outcome.NOT_HELD));
        assertThat(check(claim, pafl("lrp-z", "simple-fr", 8, 0.6)).outcome(), is(Outcome.NOT_MEASURED));
        Finding withoutFocus = check(
                claim,
                pafl("lrp-z", "simple-fr", 8, 0.6),
                safl("lrp-z", "simple-fr", 8, 0.3),
                safl("lrp-z", "simple-fr", 2, 1));
        assertThat("a bucket without a focus is no part of either", withoutFocus.outcome(), is(Outcome.HELD));
    }

    @Test
    void deeplift_has_to_succeed_in_every_contested_bucket() {
        Claim<Observed> claim = SuccessInSimple.deepLift();
        Finding held = check(
                claim,
                pafl("deeplift-rescale", "simple-fr", 8, 0.6),
                safl("deeplift-rescale", "simple-fr", 8, 0.3),
                pafl("deeplift-rescale", "simple-nr", 8, 0.6),
                safl("deeplift-rescale", "simple-nr", 8, 0.3),
                pafl("deeplift-rescale", "simple-fr", 7, 0.1));
        assertThat(held.outcome(), is(Outcome.HELD));
        Finding open = check(
                claim, pafl("deeplift-rescale", "simple-nr", 8, 0.6), safl("deeplift-rescale", "simple-nr", 8, 0.3));
        assertThat("one setting is not both", open.outcome(), is(Outcome.NOT_MEASURED));
        Finding broken = check(
                claim, pafl("deeplift-rescale", "simple-nr", 8, 0.5), safl("deeplift-rescale", "simple-nr", 8, 0.3));
        assertThat(broken.outcome(), is(Outcome.NOT_HELD));
        assertThat(broken.evidence(), is("0 of 1 methods; not: deeplift-rescale (0 of 1 buckets)"));
        assertThat(check(claim, pafl("lrp-z", "simple-fr", 8, 0.6)).outcome(), is(Outcome.NOT_MEASURED));
    }

    @Test
    void methods_that_the_paper_has_not_are_not_asked_to_be_above_half() {
        Finding finding = check(
                new AboveHalfInSimple(),
                pafl("occlusion", "simple-fr", 8, 0.1),
                safl("occlusion", "simple-fr", 8, 0.3));
        assertThat(finding.outcome(), is(Outcome.NOT_MEASURED));
    }

    @Test
    void the_mean_level_has_to_prefer_what_decides_in_every_bucket() {
        Claim<Observed> claim = new MeanLevelPrefersFocus();
        StudyRow focus = row("lrp-z", "simple-fr", 8, "PMAFL-tight", 0.02);
        Finding held = check(claim, focus, row("lrp-z", "simple-fr", 8, "SMAFL-tight", 0.01));
        assertThat(held.outcome(), is(Outcome.HELD));
        assertThat(held.evidence(), is("1 of 1 methods: lrp-z (1 of 1 buckets)"));
        Finding broken = check(claim, focus, row("lrp-z", "simple-fr", 8, "SMAFL-tight", 0.02));
        assertThat(broken.outcome(), is(Outcome.NOT_HELD));
        assertThat(check(claim, focus).outcome(), is(Outcome.NOT_MEASURED));
    }

    @Test
    void gradients_may_succeed_nowhere() {
        Claim<Observed> claim = SuccessInSimple.gradients();
        Finding held = check(
                claim,
                pafl("saliency", "simple-fr", 8, 0.3),
                safl("saliency", "simple-fr", 8, 0.3),
                pafl("saliency", "simple-nr", 8, 0.3),
                safl("saliency", "simple-nr", 8, 0.3));
        assertThat(held.outcome(), is(Outcome.HELD));
        Finding broken = check(claim, pafl("deconvnet", "simple-fr", 8, 0.6), safl("deconvnet", "simple-fr", 8, 0.3));
        assertThat(broken.outcome(), is(Outcome.NOT_HELD));
    }
}
